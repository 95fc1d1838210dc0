import type { Sentence } from '../../types.ts';

/** What a sign is called, what it usually means, and what to do next. */
interface SignWords {
  readonly name: string;
  readonly means: Sentence;
  readonly next: Sentence;
}

/** The signs a message can carry. They say what is known of a wording, never what this message is. */
export const signWords = {
  privateAccount: {
    name: '让你付到个人或指定的账户',
    means: {
      text: '监管部门点过名的骗局，最后一步就是转到私人账户。真的还款有官方 App 里的还款页。',
      sources: ['private-account-warning', 'impersonation-warning'],
    },
    next: '不转。要还，自己打开官方 App，在还款页里还。',
  },
  safeAccount: {
    name: '“安全账户”“监管账户”',
    means: { text: '假公检法、假客服常用的说法。', sources: ['fake-court-warning', 'close-account-warning'] },
    next: { text: '不转。已经转了，马上打 110。', sources: ['police-hotline'] },
  },
  deposit: {
    name: '先交一笔钱，或先“验证还款能力”',
    means: {
      text: '先交保证金、解冻费、刷流水再给办，是被反复提醒的骗法。',
      sources: ['impersonation-warning', 'mediation-fee'],
    },
    next: '不交。真的协商不用先交这些钱。',
  },
  code: {
    name: '要验证码或密码',
    means: {
      text: '有了它，对方就能动你的钱、用你的名义借款。官方不会要。',
      sources: ['impersonation-warning', 'alipay-hotline'],
    },
    next: { text: '不给。已经给了，打付款的银行和 95188，要求先冻结账户。', sources: ['alipay-hotline'] },
  },
  screenShare: {
    name: '共享屏幕、会议软件、远程协助',
    means: {
      text: '打开以后，对方看得到你的密码和验证码。假“监管部门会议室”就是这样做的。',
      sources: ['meeting-room-warning', 'impersonation-warning'],
    },
    next: '不下载，不打开。已经打开了，马上关掉，改支付密码。',
  },
  closeAccount: {
    name: '要你注销账户、清空额度',
    means: {
      text: '“利率违反政策”“学生身份没注销”，是被提醒过的骗法，最后是让你借出来转走。',
      sources: ['close-account-warning'],
    },
    next: '不借，不转。账户有没有问题，自己在官方 App 里看。',
  },
  secrecy: {
    name: '不让你告诉别人、不让挂电话',
    means: { text: '要人保密，是假公检法常用的说法，怕你去核实。', sources: ['fake-court-warning'] },
    next: '先挂断，把这段话给信得过的人看一眼。',
  },
  privateChat: {
    name: '加微信、QQ，或私信',
    means: {
      text: '花呗、借呗的防骗提示说，官方不要私人聊天方式。在微信、QQ 上办法院的事，也被提醒过。',
      sources: ['alipay-hotline', 'fake-court-warning'],
    },
    next: '不加。要谈，在官方 App 的客服里谈。',
  },
  guarantee: {
    name: '带亲友来“加分”“见证”“担保”',
    means: { text: '报道里，被带去的亲友成了借款人。', sources: ['ab-loan'] },
    next: '不带，也不替别人去。',
  },
  identity: {
    name: '要身份证、卡号、住址、单位',
    means: {
      text: '报道里，有人以“核实身份”“确认还款意愿”套取这些资料。',
      sources: ['agent-warning-2026'],
    },
    next: '不发。要交材料，只在官方 App 里上传。',
  },
  fakeOrder: {
    name: '冻结、强制执行、抓人',
    means: {
      text: '法院可以冻结和执行，要有裁定或判决，文书上有法院名和案号。没有案号的“冻结令”“强制执行令”，被提醒过是假的写法。',
      sources: ['fake-court-warning', 'civil-procedure-254'],
    },
    next: { text: '看有没有案号。自己打 12368，问有没有这个案子。', sources: ['court-hotline'] },
  },
  criminal: {
    name: '说你诈骗、恶意透支、要坐牢',
    means: {
      text: '单纯还不起是民事纠纷。贷款诈骗要有非法占有的目的和欺骗的手段。',
      sources: ['criminal-law-193', 'fake-court-warning'],
    },
    next: { text: '不用在电话里解释。真有案子，会有文书。不放心，打 12348 问。', sources: ['law-hotline'] },
  },
  impersonation: {
    name: '提到公安、检察院、监管部门',
    means: {
      text: '催收冒充公检法，行业规范不许；骗子也常冒充它们和监管部门。',
      sources: ['cba-guideline', 'impersonation-warning'],
    },
    next: { text: '问姓名和单位，挂断，自己打 110 或那个单位公开的电话问。', sources: ['police-hotline'] },
  },
  policy: {
    name: '“新政策”“各大银行已开通”“债务清零”',
    means: { text: '五部门点过名：谎称监管新政、谎称机构有活动。', sources: ['five-departments-warning'] },
    next: '不点，不填。有没有活动，自己在官方 App 里问客服。',
  },
  agent: {
    name: '代你协商、债务重组、停掉利息',
    means: {
      text: '监管部门和五部门都提醒过付费代办。停不停息要对方同意，没有查到花呗、借呗有这项权利。',
      sources: ['broker-warning', 'five-departments-warning', 'no-stop-interest-right'],
    },
    next: { text: '自己谈。要人帮忙，12348 和人民调解不收费。', sources: ['law-hotline', 'people-mediation-4'] },
  },
  agentFee: {
    name: '收手续费、材料费、定金',
    means: {
      text: '报道里先收钱的代办，常见的结果是没减成，后来还是被起诉。',
      sources: ['agent-fees', 'agent-warning-2026'],
    },
    next: {
      text: '不交。已经交了，留好合同和收款记录，打 12345 或 110。',
      sources: ['city-hotline', 'police-hotline'],
    },
  },
  creditRepair: {
    name: '说能消除逾期记录',
    means: {
      text: '都别信：真实的逾期，还清后满 5 年才删，花钱也消不掉。',
      sources: ['credit-regulation-16', 'credit-repair-false'],
    },
    next: '不交钱，不给资料。记录真的写错了，自己免费提异议。',
  },
  newLoan: {
    name: '再借一笔、垫资、置换',
    means: {
      text: '监管部门提醒过：借新还旧、垫资成本更高。催收诱导你再借，行业规范不许。',
      sources: ['broker-warning', 'cba-guideline'],
    },
    next: '不借。先把能还的金额算清楚。',
  },
  fakePapers: {
    name: '代办证明',
    means: {
      text: '假证明会被核对，出借方会去问医院，最后担责的是你。',
      sources: ['fake-proof-checked', 'fake-proof-case'],
    },
    next: '不买。没有的证明就写“没有”，说明为什么。',
  },
  phoneCard: {
    name: '要你的电话卡或银行卡',
    means: { text: '非法出租、出借、出卖它们，是法律禁止的。', sources: ['fraud-law-31'] },
    next: '不给。已经给了，马上挂失。',
  },
  thirdPersons: {
    name: '要找你的家人、同事、单位',
    means: {
      text: '催收不得找无关的人，不得把你的债告诉他们。联系不上你本人时，才可以问联系人。',
      sources: ['consumer-finance-rules', 'gb-45251', 'cba-guideline'],
    },
    next: '记下来，回一句：“请只联系我本人。”',
  },
  visit: {
    name: '说要上门',
    means: {
      text: '闯进住处可以报警；闯进单位、张贴告示，行业规范不许。“上门催收”也在骗局的提示里。',
      sources: ['public-order-47', 'cba-guideline', 'private-account-warning'],
    },
    next: { text: '记下来。有人堵门、硬闯，打 110，要回执。', sources: ['police-hotline'] },
  },
  children: {
    name: '拿孩子、政审吓你',
    means: {
      text: '“影响子女升学”是监管部门点过名的吓人的话。父母欠款，债不是孩子的。',
      sources: ['private-account-warning'],
    },
    next: '不用争，把原话记下来。',
  },
  takesDebt: {
    name: '要家人承认、签字、一起还',
    means: {
      text: '不是你借的：继承了，最多在遗产的价值里还。签了确认书、承诺书，可能变成你自己的债。（按条文推断）',
      sources: ['civil-code-1161', 'civil-code-552'],
    },
    next: { text: '不签，不付，不说“我来还”。先打 12348 问。', sources: ['law-hotline'] },
  },
  acknowledgement: {
    name: '先还一点，或答应、确认欠款',
    means: {
      text: '不算太久的债，只是先收一点、留句话。中间有 3 年没还、没扣款、没人催的，可能过了时效：还一点、答应还，就不能再说过了时效。',
      sources: ['civil-code-188', 'civil-code-192', 'limitation-rules-14'],
    },
    next: {
      text: '有 3 年没动过，或者记不清：先打 12348 问，问清以前不付，也不回“确认”。没那么久：先问这笔钱记在哪一项。',
      sources: ['law-hotline', 'civil-code-561'],
    },
  },
  blacklist: {
    name: '失信、限制高消费、坐不了高铁',
    means: {
      text: '这要法院判了、进了执行，由法院决定，不是欠款就有，也不由催收决定。',
      sources: ['defaulter-list-1', 'spending-limit-1'],
    },
    next: { text: '问案号。说不出案号的，先不信，也不当没有：自己打 12368 查。', sources: ['court-hotline'] },
  },
  penaltyDoubled: {
    name: '罚息、违约金翻倍',
    means: {
      text: '“罚息翻倍”是被点过名的吓人的话。该收多少看合同，另外加收费用，行业规范不许。',
      sources: ['private-account-warning', 'cba-guideline'],
    },
    next: '要对方把怎么算的书面发给你，和账单对一遍。',
  },
  insult: {
    name: '辱骂、恐吓',
    means: {
      text: '多次发侮辱、恐吓的信息，可以报警。出借方对外包的催收也要负责。',
      sources: ['public-order-50', 'consumer-finance-rules'],
    },
    next: { text: '不回骂。截图、记下来，投诉和报警都用得上。', sources: ['police-hotline'] },
  },
  deadline: {
    name: '限你几点、几小时内',
    means: {
      text: '急，是为了不让你核实。真的账单也有到期日，多等一通核实的电话不会出事。',
      sources: ['own-rule'],
    },
    next: {
      text: '先核实，再决定。像法院的短信，里面的日子先当真，当天打 12368 核对。',
      sources: ['court-hotline'],
    },
  },
  legalDepartment: {
    name: '“法务部”“诉讼部”',
    means: {
      text: '法务部是公司里的部门，不是法院，没有法院的权力。假法院文书也常用这个叫法。',
      sources: ['fake-court-warning'],
    },
    next: '问哪家公司、工号，记下来，自己打出借方的官方电话核对。',
  },
  suit: {
    name: '起诉、立案',
    means: {
      text: '真的会起诉，也常被用来吓人：没有查到“逾期满多少天就起诉”的规定。',
      sources: ['no-suit-trigger', 'private-account-warning'],
    },
    next: {
      text: '问案号。自己打 12368，或在“人民法院在线服务”的“我的案件”里看。',
      sources: ['court-hotline', 'court-platform'],
    },
  },
  creditReport: {
    name: '上报征信',
    means: {
      text: '这句常是真的：花呗按月报送征信，逾期会记在里面。骗子也会拿它吓人。',
      sources: ['credit-reporting-huabei'],
    },
    next: '不为这一句急着付钱。谈的时候问清楚会怎么报。',
  },
  lawyerLetter: {
    name: '律师函、律师',
    means: {
      text: '律师函不是法院文书，没有法院的期限。自称律师的人，不一定有执业证。',
      sources: ['civil-procedure-128', 'lawyer-licence', 'five-departments-warning'],
    },
    next: { text: '看是哪家律所，打 12348 或问当地司法局核实。', sources: ['law-hotline', 'lawyer-licence'] },
  },
  discount: {
    name: '减免、打折、一次结清',
    means: '真的出借方会给减免，骗子也拿它引人。口头说的难证明。',
    next: '先要到书面确认：减多少、哪天前付、付到哪里、付完还欠不欠。',
  },
  debtTransfer: {
    name: '债权转让',
    means: {
      text: '债可以转让，要通知你。通知以后，付给原来那家可能不算；没核实就付给新的，也可能白付。',
      sources: ['civil-code-546', 'contract-interpretation-48'],
    },
    next: { text: '先问原来那家是不是转了：花呗、借呗打 95188。要转让通知和欠款明细。', sources: ['alipay-hotline'] },
  },
  thirdHand: {
    name: '第三手、低价买来的债',
    means: { text: '常见说法：批量买来的不良贷款，不得再次转让。', sources: ['resale-ban'] },
    next: '不付。要转让通知，向原来那家核实。',
  },
  courtName: {
    name: '写了哪一家法院',
    means: {
      text: '真的法院短信会写明法院。也有公司借法院的名字发短信，单凭这个不能说明什么。',
      sources: ['court-sms', 'mediation-firm-sms'],
    },
    next: { text: '自己打 12368，或查这家法院公开的电话，报案号核对。', sources: ['court-hotline'] },
  },
  caseNumber: {
    name: '有案号',
    means: {
      text: '真的法院短信有案号，案号可以查。也有人编一个出来。',
      sources: ['court-sms', 'fake-court-warning'],
    },
    next: {
      text: '报这个案号问 12368，或在“人民法院在线服务”的“我的案件”里找。',
      sources: ['court-hotline', 'court-platform'],
    },
  },
  parties: {
    name: '写了谁告谁、为什么事',
    means: { text: '真的法院短信会写当事人和案由。和你借过钱的那家对得上，更要当真。', sources: ['court-sms'] },
    next: { text: '先当真的看日子，再用 12368 核对。', sources: ['court-hotline'] },
  },
  courtPlatform: {
    name: '法院的平台、网址或 12368',
    means: {
      text: '法院用 12368、“人民法院在线服务”发消息，送达链接多半在 zxfw.court.gov.cn。发来的号码和名称也能仿冒。',
      sources: ['court-sms', 'court-platform', 'spoofed-numbers'],
    },
    next: {
      text: '不用点短信里的链接：自己打开小程序“人民法院在线服务”，看“我的案件”里有没有。',
      sources: ['court-platform'],
    },
  },
  courtPaper: {
    name: '传票、起诉状、支付令、开庭',
    means: {
      text: '这些是法院文书的名字，常有要守的日子。真的可以来自邮寄、法院专递、短信链接。',
      sources: ['court-sms', 'court-links', 'civil-procedure-payment-order'],
    },
    next: '当真的对待：记下收到的日子，去“急事”里选“收到法院的东西”。',
  },
  mediation: {
    name: '调解',
    means: {
      text: '真有诉前调解，自愿参加。也有公司借调解的名义催收，单凭这条短信，说明不了有没有案子。',
      sources: ['civil-procedure-125', 'mediation-warning', 'mediation-firm-sms'],
    },
    next: { text: '打 12368 问有没有这件调解，再决定参加不参加。', sources: ['court-hotline'] },
  },
  officialNumber: {
    name: '查得到的客服号码',
    means: {
      text: '这是我们查到的客服号码，有的只在网站文章里查到。写在短信里、显示在来电上的，都可以伪造。',
      sources: ['alipay-hotline', 'spoofed-numbers'],
    },
    next: '挂断，先和银行卡背面或官方 App 里的号码对一遍，再自己拨。别回拨，也别点短信里的。',
  },
  payInApp: {
    name: '让你去官方 App 里看、里还',
    means: {
      text: '和官方的提醒一致：自己打开 App 查、还。附了链接的，不点那个链接。',
      sources: ['private-account-warning', 'impersonation-warning'],
    },
    next: '自己打开 App，看数目和日子对不对得上。',
  },
  warnsItself: {
    name: '提醒你防骗、别给验证码',
    means: '真的官方消息常这样写，假的也会抄一句。收到不是自己操作的验证码，可能有人在用你的号码。',
    next: '照它说的做：验证码谁也不给。',
  },
  link: {
    name: '网址',
    means: {
      text: '出借方的事，官方提醒不点短信里的链接。法院现在也会发链接，陌生的网址说明不了什么。',
      sources: ['private-account-warning', 'court-links', 'court-platform'],
    },
    next: '不点。自己打开官方 App 或“人民法院在线服务”找同一件事。',
  },
  otherNumber: {
    name: '电话号码',
    means: {
      text: '不在我们的官方号码表里。真的法官、催收也用普通号码，说明不了什么。',
      sources: ['private-account-warning', 'court-sms'],
    },
    next: '不打这个号码。打官方公布的那个，问有没有这件事。',
  },
  signature: {
    name: '方括号里的名字',
    means: { text: '短信开头的名字可以被借用，证明不了是谁发的。', sources: ['mediation-firm-sms'] },
    next: '看它要你做什么，不看它叫什么。',
  },
} as const satisfies Readonly<Record<string, SignWords>>;
