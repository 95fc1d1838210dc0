import type { CourtSituation } from '#rules/court-situation.ts';
import type { Sentence } from '../../types.ts';

/**
 * What to do about one court paper. The component fills in the days `{doBy}` and `{last}` in `before`; a sentence with
 * one of them can be left out where the days are not known, so the others make sense without it.
 */
export interface CourtWords {
  readonly today: readonly Sentence[];
  readonly before: readonly Sentence[];
  readonly dont: readonly Sentence[];
}

/** Limitation has to be raised by the person, in the first paper. */
export const limitation: Sentence = {
  text: '旧债，中间有三年没还、没扣款、没人催的：可能过了时效。法院不会替你提，要你自己在这份里写明，先问 12348。',
  sources: ['civil-code-193', 'limitation-rules-2', 'law-hotline'],
};

const enforcementNotice = {
  today: [
    '手上只是判决书、还没到执行的：回“急事”改选“判决书”，那里有上诉的期限。',
    '打法院公开电话，找承办的人，问案号、要付多少、到哪一步了。',
    { text: '打 12348 问一次，免费。', sources: ['law-hotline'] },
  ],
  before: [
    '如实写一份：收入、要养的人、看病的钱、别的债。能付多少就写多少。',
    {
      text: '法院要你报财产，连前一年的都要报。不报、假报，可以罚款、拘留。',
      sources: ['civil-procedure-252'],
    },
    {
      text: '请求留下你和家人生活必需的钱，当地有低保标准的参照它。扣得没法过日子，当天就告诉承办的人。',
      sources: ['civil-procedure-254', 'seizure-rules-3'],
    },
    {
      text: '可以和对方谈执行和解，只答应付得起的金额。没按约还上，对方可以恢复执行，付过的要扣掉。',
      sources: ['civil-procedure-241', 'procedure-interpretation-465'],
    },
    {
      text: '没有正当理由不照执行和解还，可能被列入失信名单。还不上，提前告诉承办的人。',
      sources: ['defaulter-list-1'],
    },
    {
      text: '判决定的钱晚付，要另加迟延期间的利息，没付的部分每天 0.0175%。能早说就早说。',
      sources: ['civil-procedure-264', 'delayed-interest-1'],
    },
  ],
  dont: [
    {
      text: '不藏钱、不转移东西、不失联。真没有能力，和“有能力不还”是两回事。',
      sources: ['criminal-law-313', 'defaulter-list-1'],
    },
    '不找收费帮你“处理执行”的人。',
  ],
} as const satisfies CourtWords;

export const courtWords = {
  orderDisputed: {
    today: [
      { text: '打 12348，把支付令念给律师听，问不同意见怎么写，免费。', sources: ['law-hotline'] },
      {
        text: '打支付令上那家法院的公开电话，核对案号和签收日。号码自己查，也可以先问 12368。',
        sources: ['court-hotline'],
      },
    ],
    before: [
      {
        text: '写书面异议：哪一项、为什么不对，附上凭证，交到法院或寄出，留好回执。',
        sources: ['civil-procedure-payment-order', 'civil-procedure-85'],
      },
      {
        text: '{doBy}前办好。最后一天是 {last}，过了再交，法院当作没交。',
        sources: ['civil-procedure-85', 'procedure-interpretation-431'],
      },
      {
        text: '不对的每一项都要写：漏掉的那一项照样有效。息费超过年 24% 的部分也写上。这一条算不算理由，没有查到写明的条文，先问 12348。',
        sources: ['procedure-interpretation-432', 'court-24-percent', 'law-hotline'],
      },
      limitation,
      {
        text: '法院认为异议成立，支付令就失效，案子一般转入诉讼，债没有消失。同时照样可以谈。',
        sources: ['civil-procedure-payment-order'],
      },
    ],
    dont: [
      { text: '不要只打电话说：口头的异议没有用。', sources: ['procedure-interpretation-436'] },
      '不要编，没有的事写了会害自己。',
      { text: '不要另找法院起诉来拖：拦不住支付令。', sources: ['procedure-interpretation-431'] },
      { text: '交了不要撤：撤回以后不能反悔。', sources: ['procedure-interpretation-437'] },
    ],
  },
  orderOnlyMoney: {
    today: [
      { text: '打 12348 问一次，免费，再把每一笔金额对一遍，看是不是真的都对。', sources: ['law-hotline'] },
      '用官方渠道联系出借方，说收到了支付令，想商量怎么还。',
    ],
    before: [
      {
        text: '只写没钱、想延期、想分期，拦不住它。期限过了，对方可以申请执行。',
        sources: ['procedure-interpretation-436', 'civil-procedure-payment-order'],
      },
      '去谈一次。谈成的条件要书面确认，写明支付令怎么处理、对方还申不申请执行。',
      { text: '{doBy}前谈。最后一天是 {last}。', sources: ['civil-procedure-85'] },
      limitation,
      {
        text: '同时备好收入和家庭的材料：到了执行，法院要给你和家人留生活必需的钱。',
        sources: ['civil-procedure-254'],
      },
    ],
    dont: [
      { text: '不要买“异议模板”。没有真实的不同意见，写了也没有用。', sources: ['procedure-interpretation-436'] },
      '不要借钱来一次付清。',
      { text: '不要因为害怕就躲着，支付令不会因此停下。', sources: ['civil-procedure-payment-order'] },
    ],
  },
  orderUnsure: {
    today: [
      { text: '打 12348，逐项问：本金、利息、费用、已经还的、是不是你借的，免费。', sources: ['law-hotline'] },
      '打开 App 的账单和还款记录，把数字和支付令上的一个一个对。',
      { text: '核对案号和签收日：拨 12368，或打法院公开电话。', sources: ['court-hotline'] },
    ],
    before: [
      {
        text: '查出真的不对，就写书面异议，附凭证，在期限内交到法院或寄出，留好回执。',
        sources: ['civil-procedure-payment-order', 'civil-procedure-85'],
      },
      { text: '{doBy}前查清、办好。最后一天是 {last}。', sources: ['civil-procedure-85'] },
      limitation,
      {
        text: '查下来都对，只是没钱：拦不住它。这几天去谈，并备好收入和家庭的材料。',
        sources: ['procedure-interpretation-436'],
      },
      '有了结论，回来改这一题，这里会换成对应的做法。',
    ],
    dont: [
      { text: '不要先写一份“都不对”。理由不真实的，写了没有用。', sources: ['procedure-interpretation-436'] },
      '不要等弄清楚了才动：先问，再写，期限照样在算。',
    ],
  },
  orderLate: {
    today: [
      { text: '打 12348，再打法院公开电话：问现在到了哪一步，对方有没有申请执行。', sources: ['law-hotline'] },
      '把签收的凭据找出来，核对日子有没有算错。',
    ],
    before: [
      {
        text: '有正当理由耽误的，比如住院：障碍消除后 10 天内可以申请顺延，由法院决定。',
        sources: ['civil-procedure-86'],
      },
      {
        text: '备好收入、家庭和别的债的材料。进入执行，法院要给你和家人留生活必需的钱。',
        sources: ['civil-procedure-254'],
      },
      {
        text: '照样可以和对方谈执行和解，条件要书面确认。没按约还上，对方可以恢复执行，付过的要扣掉。',
        sources: ['civil-procedure-241', 'procedure-interpretation-465'],
      },
    ],
    dont: [
      '不要当没收到。',
      { text: '不要再补交异议当作有效：过期的，法院当作没提。', sources: ['procedure-interpretation-431'] },
      {
        text: '不要藏钱、转移东西。真没有能力，和“有能力不还”是两回事。',
        sources: ['criminal-law-313', 'defaulter-list-1'],
      },
    ],
  },
  orderFiled: {
    today: [
      '异议的底稿、寄件单和回执放在一起。还没拿到回执的，去要一份。',
      {
        text: '打支付令上那家法院的公开电话，报案号，问收到没有、还要补什么。号码自己查，也可以先问 12368。',
        sources: ['court-hotline'],
      },
    ],
    before: [
      {
        text: '法院认为异议成立，支付令就失效，案子一般转入诉讼，债没有消失。',
        sources: ['civil-procedure-payment-order'],
      },
      {
        text: '转入诉讼，会再来传票或应诉通知。那一份有自己的期限，收到了回“急事”填上。',
        sources: ['civil-procedure-128'],
      },
      '等的时候照样可以谈。',
    ],
    dont: [
      { text: '交了不要撤：撤回以后不能反悔。', sources: ['procedure-interpretation-437'] },
      { text: '不要就此不收信：不收、不拆，照样算送达。', sources: ['civil-procedure-87'] },
    ],
  },
  summons: {
    today: [
      { text: '拨 12368，或打法院公开电话，核对案号、原告和开庭日。', sources: ['court-hotline'] },
      { text: '打 12348，问答辩怎么写，免费。', sources: ['law-hotline'] },
    ],
    before: [
      {
        text: '交两样：一是书面答辩，写哪几项认、哪几项不认；二是证据，就是账单、还款记录、沟通记录和收支材料。',
        sources: ['civil-procedure-128', 'procedure-interpretation-275'],
      },
      {
        text: '{doBy}前把这两样交到法院或寄出。最后一天是 {last}。',
        sources: ['civil-procedure-85', 'civil-procedure-128'],
      },
      {
        text: '举证的期限看举证通知书：小额的案子，可能只有几天。',
        sources: ['procedure-interpretation-266', 'procedure-interpretation-275'],
      },
      {
        text: '法院有自己的答辩状格式，先问法院立案的窗口要；这里写的内容照着填进去。',
        sources: ['answer-forms'],
      },
      limitation,
      {
        text: '觉得不该由这家法院管，也在答辩的期限里书面提，可以和答辩写在一起。先交了答辩再提，就当你同意由它管。',
        sources: ['civil-procedure-130', 'procedure-interpretation-223'],
      },
      {
        text: '利息费用超过年 24% 的部分，可以请法院减，写进答辩里。',
        sources: ['court-24-percent'],
      },
      {
        text: '开庭那天要去，可以请求调解。为了谈成才认下的事，一般不能当作对你不利的证据，双方都确认的事实除外。',
        sources: ['civil-procedure-125', 'procedure-interpretation-107', 'online-mediation-18'],
      },
    ],
    dont: [
      { text: '不要不去：不到庭也会判。', sources: ['civil-procedure-147'] },
      { text: '不要指望上诉：小额的案子可能一审就定。', sources: ['civil-procedure-165'] },
      '不要签看不懂的调解笔录，先念给律师听。',
    ],
  },
  summonsLate: {
    today: [
      '打法院公开电话，问现在到了哪一步、哪天开庭、书面意见还能不能交。',
      { text: '打 12348 问一次，免费。', sources: ['law-hotline'] },
    ],
    before: [
      '没交答辩，也照样准备出庭：账单、还款记录、收支材料，写一页自己的意见带去。',
      {
        text: '有正当理由耽误的：障碍消除后 10 天内可以申请顺延，由法院决定。',
        sources: ['civil-procedure-86'],
      },
      { text: '觉得不该由这家法院管的，过了答辩的期限就难再提。', sources: ['civil-procedure-130'] },
      limitation,
      { text: '仍可请求调解，也可以同时和对方谈，谈成的要书面确认。', sources: ['civil-procedure-125'] },
    ],
    dont: [
      { text: '不要因为过了日子就不去：不到庭也会判。', sources: ['civil-procedure-147'] },
      '不要编一个耽误的理由。',
    ],
  },
  summonsFiled: {
    today: [
      '答辩的底稿、寄件单和回执放在一起。还没拿到回执的，去要一份。',
      { text: '拨 12368，或打法院公开电话，报案号，问收到没有、哪天开庭。', sources: ['court-hotline'] },
    ],
    before: [
      {
        text: '证据还没交的，照举证通知书上的日子交：小额的案子，可能只有几天。',
        sources: ['procedure-interpretation-266', 'procedure-interpretation-275'],
      },
      {
        text: '开庭那天要去，可以请求调解。为了谈成才认下的事，一般不能当作对你不利的证据，双方都确认的事实除外。',
        sources: ['civil-procedure-125', 'procedure-interpretation-107', 'online-mediation-18'],
      },
      '等的时候照样可以谈，谈成的要书面确认，写明撤不撤诉。',
    ],
    dont: [
      { text: '不要不去：不到庭也会判。', sources: ['civil-procedure-147'] },
      '不要签看不懂的调解笔录，先念给律师听。',
    ],
  },
  judgment: {
    today: [
      { text: '打 12348，把判决书念给律师听，问该不该上诉、怎么写，免费。', sources: ['law-hotline'] },
      '看判决书最后一页：几天内可以上诉，还是写着“本判决为终审判决”。没写清，打法院公开电话问。',
    ],
    before: [
      {
        text: '能上诉的，常见是签收后 15 天。判决书写的天数不一样，照判决书的。',
        sources: ['civil-procedure-171'],
      },
      {
        text: '要上诉的，{doBy}前把上诉的书面材料交到法院或寄出。最后一天是 {last}。',
        sources: ['civil-procedure-85'],
      },
      { text: '小额诉讼的判决不能上诉。', sources: ['civil-procedure-165'] },
      '不上诉的，照判决书写的日子付。一次付不出，现在就和对方谈怎么付，谈成的要书面确认。',
      {
        text: '判决定的钱晚付，要另加迟延期间的利息，没付的部分每天 0.0175%。诉讼费一般由输的一方出。',
        sources: ['civil-procedure-264', 'delayed-interest-1', 'litigation-fees-29'],
      },
    ],
    dont: [
      '不要只在心里不服：不上诉，过了期限判决就定了。',
      { text: '不要因为没钱就不理：对方可以申请执行。', sources: ['civil-procedure-264'] },
      '不要再交答辩状，那一步已经过了。',
    ],
  },
  judgmentLate: {
    today: [
      '打法院公开电话，问判决生效了没有、对方有没有申请执行。',
      { text: '打 12348 问一次，免费。', sources: ['law-hotline'] },
    ],
    before: [
      {
        text: '有正当理由耽误了上诉的：障碍消除后 10 天内可以申请顺延，由法院决定。',
        sources: ['civil-procedure-86'],
      },
      '和对方谈怎么付，只答应付得起的金额，谈成的要书面确认。',
      {
        text: '判决定的钱晚付，要另加迟延期间的利息，没付的部分每天 0.0175%。能早说就早说。',
        sources: ['civil-procedure-264', 'delayed-interest-1'],
      },
      {
        text: '备好收入、家庭和别的债的材料。进入执行，法院要给你和家人留生活必需的钱。',
        sources: ['civil-procedure-254'],
      },
    ],
    dont: [
      '不要当没收到。',
      {
        text: '不藏钱、不转移东西。真没有能力，和“有能力不还”是两回事。',
        sources: ['criminal-law-313', 'defaulter-list-1'],
      },
    ],
  },
  judgmentFiled: {
    today: [
      '上诉材料的底稿、寄件单和回执放在一起。还没拿到回执的，去要一份。',
      { text: '打法院公开电话，报案号，问收到没有、还要补什么、要不要交费、哪天前交。', sources: ['court-hotline'] },
    ],
    before: ['等法院的通知，日子以通知为准。', '等的时候照样可以和对方谈怎么付，谈成的要书面确认。'],
    dont: [
      { text: '不要就此不收信：不收、不拆，照样算送达。', sources: ['civil-procedure-87'] },
      '不要再交答辩状，那一步已经过了。',
    ],
  },
  settlement: {
    today: [
      {
        text: '打法院公开电话，报案号，核对调解书是不是这家法院出的、承办的人是谁。号码自己查，也可以先问 12368。',
        sources: ['court-hotline'],
      },
      {
        text: '打 12348，把调解书念给律师听，免费。问两句：从哪天起算数，没按它还会怎样。',
        sources: ['law-hotline'],
      },
    ],
    before: [
      '照调解书还：每一期的日子、金额、付到哪个账户，都照它写的。每次付完，凭证都留着。',
      '让你付到别的账户，先不付，打法院公开电话核对。',
      {
        text: '有一期还不上，到期以前就做三件事：打 12348；告诉对方和承办的人；请对方同意改日子或金额，写成书面的。',
        sources: ['law-hotline'],
      },
      '没按调解书还上，对方可能向法院申请执行。别等到那一步。',
    ],
    dont: [
      '不要不理。已经错过一期的，今天就打 12348 和承办的人。',
      '口头说好晚几天，以后难证明。没写成书面以前，照调解书还。',
      '不借钱来垫。',
    ],
  },
  enforcementNotice,
  /** Of earlier records, which do not tell a settlement from a notice of enforcement. */
  enforcement: {
    ...enforcementNotice,
    today: [
      '手上是法院的调解书：照上面写的日子和账户还，存好凭证。回“急事”改选“法院的调解书”，那里写了怎么办。',
      ...enforcementNotice.today,
    ],
  },
  mediation: {
    today: [
      '记下单位、姓名、案号，说“我核实以后联系”，挂断。',
      { text: '自己拨 12368，或查法院公开电话，问有没有这个案子、这个调解员。', sources: ['court-hotline'] },
    ],
    before: [
      { text: '调解是自愿的，可以不参加。', sources: ['civil-procedure-125'] },
      {
        text: '真的就可以谈，条件照“协议写清了哪几条”那一步逐条看：期间计不计费、征信怎么报、从哪里付。',
        sources: ['agreement-practice'],
      },
      {
        text: '正规的线上调解，可以自己在微信小程序“多元调解”里查，不用点别人发的链接。',
        sources: ['court-mediation'],
      },
    ],
    dont: [
      {
        text: '不交“调解费”“保证金”。人民调解不收费；开口要钱，多半是骗局。',
        sources: ['people-mediation-4', 'mediation-fee'],
      },
      {
        text: '不点短信里的链接，不打短信里的号码。有人借法院或调解的名义催收。',
        sources: ['mediation-warning'],
      },
      '不在电话里口头答应金额。',
    ],
  },
  letter: {
    today: [
      { text: '这不是法院文书，没有 15 天的期限。', sources: ['civil-procedure-128', 'civil-procedure-payment-order'] },
      {
        text: '核实是谁委托的：花呗、借呗打 95188，别家的打它自己的官方客服，号码自己查。',
        sources: ['alipay-hotline'],
      },
    ],
    before: [
      '照原来的办法谈。把函件的日期、金额、要求记下来，和账单对一对。',
      {
        text: '律师函由律师事务所出具。拿不准这家律所是不是真的，打 12348 问。',
        sources: ['lawyer-contract', 'law-hotline'],
      },
      {
        text: '三年的时效还没过的，书面催款会让它重新算；已经过了的，光被催不会让它恢复，答应还才会。先问 12348。',
        sources: ['civil-code-195', 'civil-code-192', 'limitation-rules-19'],
      },
    ],
    dont: ['不往函上的个人账户付钱，不打函上陌生的号码。', '不因为怕，就当场答应一次还清。', '不扔，留作记录。'],
  },
  unsure: {
    today: [
      { text: '念给 12348 的律师听：谁发的、盖什么章、写了哪些日期，免费。', sources: ['law-hotline'] },
      { text: '有法院和案号的，拨 12368，或打法院公开电话核实。', sources: ['court-hotline'] },
    ],
    before: [
      '问清是哪一种，回来改“收到的是哪一种”，这里会换成对应的做法。',
      '没问清以前，当作有期限来办，先放在最前面。',
    ],
    dont: ['不把文书发给陌生人看。', '不付钱、不签字，也不丢掉。'],
  },
} as const satisfies Readonly<Record<CourtSituation, CourtWords>>;

/** What holds for every paper, below what this one asks for. */
export const forEveryPaper: readonly Sentence[] = [
  '把每一页拍下来，连信封和快递单一起留好。',
  '交给法院的东西，自己留一份，要回执。',
  '这段时间照样可以谈。谈成的条件要书面确认，写明手上这份文书怎么处理。',
];

/** Shown instead of calculated days where the day of service is not known. */
export const dateUnknown: readonly Sentence[] = [
  '不知道是哪天签收的，就当作今天到期来办，今天先打法院的公开电话。',
  { text: '问三句：哪天送达的、期限到哪天、现在还能交什么。也可以拨 12368。', sources: ['court-hotline'] },
  '这里不算“最后一天”，也不要自己猜一个宽松的日子。',
];

/** Shown above the words once the term is over. */
export const lateNote: Sentence = {
  text: '能做的变少了，但还有：今天就打法院电话和 12348。',
  sources: ['law-hotline'],
};

/** What a counted last day rests on. */
export const countedFrom: Sentence = {
  text: '按你填的签收日算，签收次日是第 1 天。周末算休息日是按条文推断。以法院说的为准。',
  sources: ['civil-procedure-85', 'own-rule'],
};
