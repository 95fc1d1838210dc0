import type { Sentence } from '../../types.ts';

/** The page that marks known wordings in a message. It says what was found, never what the message is. */
export const messagePage = {
  title: '看看这条消息',
  lead: '短信、聊天、电话里听到的话，贴进来或者写下来。只在这部手机里看，不上传，也不会存，除非你自己记下。',
  field: '消息原文，或对方的原话',
  tooLong: '只放得下 {n} 个字，后面的没有放进来。',
  empty: '还没有写什么。先贴进来，再按这个按钮。',
  read: '看一看',
  /** Before all else, where somebody writes that they do not want to live. */
  careTitle: '先放下别的，打 12356',
  care: [
    { text: '全国心理援助热线，接通了再想怎么说。你比这笔钱要紧。', sources: ['mind-hotline'] },
    { text: '你或身边的人有危险，打 110，别一个人待着。', sources: ['police-hotline'] },
  ] satisfies readonly Sentence[],
  toCare: '去“急事”，勾“我快撑不住了”',
  found: '找到 {n} 种说法',
  none: '没找到认得的说法，不等于没事',
  noneMeans: '我们只认得一部分说法，换个说法就可能认不出来。照下面的办。',
  judgesNothing:
    '这里只说找到了什么，不说这条是真是假：真的消息里会有其中几种，假的也会照着真的写。没标出来的，也可能有问题。',
  warnedNote: '核实以前，不付钱，不给验证码，不加人，不下载。',
  courtNote: '像法院的消息，先当真的对待，有的日子过了补不回来。',
  markedTitle: '原文里标出来的',
  mark: '（记号 {n}）',
  groups: {
    warned: '官方和报道提醒过的说法',
    agents: '收费代办常用的说法',
    collecting: '催收常用的说法',
    sale: '债转让的说法',
    genuine: '真的消息里常有的',
    either: '说明不了什么的',
  },
  means: '通常是：',
  next: '怎么办：',
  from: '依据：{publishers}',
  separator: '；',
  checkTitle: '自己核实',
  check: [
    {
      text: '出借方的事：自己打开官方 App 看账单和消息，或自己查到官方电话再打，问有没有这件事。花呗、借呗是 95188。',
      sources: ['alipay-hotline'],
    },
    {
      text: '法院的事：打 12368 报案号，或自己打开小程序“人民法院在线服务”，看“我的案件”。',
      sources: ['court-hotline', 'court-platform'],
    },
    { text: '拿不准像不像骗局，问 96110。钱已经出去，直接打 110。', sources: ['fraud-hotline', 'police-hotline'] },
  ] satisfies readonly Sentence[],
  keepTitle: '把它记下来',
  keepLead: '记进催收记录，写投诉书、报警时会按日期列进去。只有按了才会存。',
  keepWhose: '像代办、骗子做的，就选“代办、骗子做的”：只写进报警的材料，不写进给出借方的投诉书。',
  keepAsk: '先选一种',
  keepCut: '最多记 {n} 个字，只记得下前面这些：',
  keep: '记进催收记录',
  kept: '记下了，日期是今天。',
  full: '催收记录已经记满 {n} 条，记不下了。先截图留着。',
  toLog: '去“经过”里看、改日期、删去',
  urgentTitle: '已经付了钱，或者日子快到了',
  toUrgent: '去“急事”一样一样办',
  toMessage: '有条消息、有句话拿不准？看看这条消息',
} as const;
