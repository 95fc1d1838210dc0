/** A complaint: what happened, day by day, and what is asked for. Facts only. */
export const complaintWords = {
  name: '投诉书',
  use: '只写真的，只写有记录的。',
  title: { lender: '投诉书', platform: '投诉书', credit: '征信投诉书', police: '情况说明（报警用）' },
  to: {
    lender: '致：{lenders}',
    platform: '致：金融消费者保护服务平台（请转被投诉机构）',
    credit: '致：中国人民银行当地分支机构',
    police: '致：公安机关',
  },
  against: '被投诉机构：{lenders}',
  /** Stands for the lender where several are talked to: a complaint is about one. */
  oneOfSeveral: '【一次投诉一家，写这一家；下面只留它的事】',
  matter: '一、涉及的欠款',
  debt: '{product}：{total}',
  unknown: '金额以账单为准',
  unnamed: '【写哪一样、哪一家、欠多少。】',
  course: '二、经过',
  event: '{date}：{what}{ticket}。',
  ticket: '，工单号 {ticket}',
  caseNumber: '，案号 {ticket}',
  creditCourse: '【按日期写：哪天查的信用报告、哪天向谁提的异议、哪天怎么答复的。】',
  /** Of an entry of the log that does not say whose doing it was, to the lender and about it. */
  whoseDoing:
    '【先看这件事是谁做的：是出借方或它委托的催收，写做了什么；是代办、骗子，或者说不准，删去这一行。记下的是“{what}”】',
  noContacts: '【按日期写：哪天、怎么联系的、谁说了什么、编号多少。】',
  problem: '三、我认为有问题的地方',
  problems: {
    lender: '【写一件一件的事：承诺的答复没有来；费用讲不清；联系了我的家人……只写真的。】',
    platform: '【写一件一件的事：向机构投诉的日期、编号，它怎么答复的，为什么不能接受。只写真的。】',
    credit: '【写哪一条记录、哪里不对、凭什么说不对。真实的逾期不在其内。】',
    police: '【写谁、什么时候、在哪里、说了或做了什么，号码是多少，有什么录音和截图。】',
  },
  /** Of a complaint to the lender, in the one to the platform. */
  toldTheLender: {
    line: '我于 {date}向该机构正式投诉，编号 {number}{came}。',
    result: '，到 {until}过了 {days} 天，没有结果',
    number: '【写投诉编号，没给就写“没给”】',
    rest: '【写它怎么答复的、为什么不能接受，或者一直没有答复。只写真的。】',
  },
  /** An agreement that the other side did not keep. */
  breachOral: '双方口头约定：{terms}。{paid}对方没有按约定执行：【写哪一条、哪一天没有照做。】',
  /** Of an agreement with the lender, who has sold the debt since. */
  breachBySale:
    '我和转让前的出借方{seller}约定：{terms}。{paid}债权转让以后，我对出借方的抗辩，对买下债权的一方同样主张；它没有按约定执行：【写哪一条、哪一天没有照做。】',
  seller: '（{name}）',
  breach: '双方约定：{terms}。{paid}对方没有按约定执行：【写哪一条、哪一天没有照做。】',
  breachPaid: '我已按约还了 {n} 期，合计 {sum}。',
  breachPaidPart: '我已还 {sum}。',
  breachOpen: '对方没有按约定执行：【写约定了什么，哪一条、哪一天没有照做。】',
  keepRequests: { lender: '按双方的约定执行，与约定不符的请更正。', platform: '请要求被投诉机构按双方的约定执行。' },
  /** What each kind of logged incident amounts to; null where the person has to say it in their own words. */
  incidents: {
    night: '夜里给我打催收电话。',
    often: '一天里反复给我打催收电话。',
    others: '为我的欠款联系了别人。',
    threat: '说恐吓的话催收。',
    pretence: '自称公检法或“法务”催收。',
    visit: '上门催收。',
    other: null,
    /** Only the police are told of it. */
    agent: '有人自称能代办或冒充他人，向我要钱、要资料。',
  },
  /** What binds whoever collects, and what a standard says of one kind of conduct. */
  basis: {
    company: {
      text: '《消费金融公司管理办法》：催收不得暴力、威胁、骚扰，不得向无关的第三人催收，外包催收由出借方负责。',
      sources: ['consumer-finance-rules'],
    },
    peace: {
      text: '《民法典》第 1032、1033 条：不得用电话、短信侵扰他人的安宁，不得泄露他人的私密信息。',
      sources: ['civil-code-1032'],
    },
    standards: {
      night: {
        text: '行业标准 GB/T 45251-2025（推荐性）写明：未经同意，22:00～8:00 不催收。',
        sources: ['gb-45251'],
      },
      often: {
        text: '行业标准 GB/T 45251-2025（推荐性）写明：每天有效通话不超过 3 次。',
        sources: ['gb-45251'],
      },
      others: {
        text: '行业标准 GB/T 45251-2025（推荐性）写明：只向本人催收，不向无关的人透露欠款。',
        sources: ['gb-45251'],
      },
      pretence: {
        text: '《金融机构个人消费类贷款催收工作指引（试行）》（自律规范）写明：不得冒充公检法。',
        sources: ['cba-guideline'],
      },
    },
  },
  /** In the name of a lender, what says that it is a consumer finance company. */
  isFinanceCompany: /消费金融/,
  asks: '四、我的请求',
  requests: {
    lender: ['书面答复以上问题，并告知投诉编号。', '在办理期间，有事只联系我本人。'],
    platform: ['请转交被投诉机构，并要求它书面答复。'],
    credit: ['核查以上记录，错的请要求报送机构更正，并书面答复。'],
    police: ['请受理并出具回执。'],
  },
  /** Asked of the lender while something is owed. */
  balance: '书面说明本金、利息、费用各多少，算到哪一天。',
  /** Asked for once all is paid and the certificate did not come. */
  certificateRequests: {
    lender: '开具结清证明，写明出借方全称、哪一笔和结清日期。',
    platform: '请要求被投诉机构开具结清证明，写明出借方全称、哪一笔和结清日期。',
  },
  noCertificate: '欠款已全部还清，我要了结清证明，还没有拿到。',
  /** Asked of the platform; left out while an offer would be a promise. */
  mediation: '愿意在平台主持下调解还款安排。',
  incidentRequests: {
    lender: '核查以上催收行为（委托外包的，一并核查），并书面告知处理结果。',
    platform: '核查以上催收行为。',
    police: '依法处理以上行为。',
  },
  request: '{n}. {text}',
  proof: '五、附上的材料',
  attachments: '通话记录、工单截图、账单等原件保留在我处，可按要求提供。',
  closing: '以上属实，愿意配合核对。',
  roles: { lender: '投诉人', platform: '投诉人', credit: '投诉人', police: '说明人' },
} as const;
