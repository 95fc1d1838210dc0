/** Pages outside the road: answers, starting again, data, shared result. */
export const answersPage = {
  title: '我的回答',
  lead: '改哪一条都行。改了以后，只会再问新用到的题，别的都留着。',
  empty: '还没有回答。答过的会一条一条列在这里。',
  firstTime: '最早的一次',
  later: '后来又谈的一次',
  before: '前面 {n} 个回答',
  waiting: '先放着的回答',
  waitingLead: '这些现在的路用不到。改回原来的选择，它们会自己回来。',
  ticked: '选了 {n} 项',
  rows: '写了 {n} 笔',
  filled: '已填写',
  dated: '{what}：{date}',
  plan: '{plan}：{monthly} × {months} 期',
  agreed: '{monthly} × {months} 期',
} as const;

export const againPage = {
  title: '重新开始？',
  lead: '会新开一份空的记录。现在这份不会删，随时可以从“数据在哪里”找回来。',
  confirm: '新开一份',
  keep: '不了，接着用现在这份',
} as const;

export const dataPage = {
  title: '你的数据在哪里',
  lead: [
    '你填的都存在这部手机、这个浏览器里。我们没有服务器，没有账号，也不做统计。',
    '换一个 App 打开（比如从微信换到浏览器），是另一份存储，看不到这边的记录。',
    '清理缓存、退出账号、很久不打开，浏览器都可能把它删掉。要紧的内容，请复制或打印一份。',
    '共用手机的话，用完可以在下面删掉。',
  ],
  others: '别的记录',
  noOthers: '没有别的记录。重新开始以后，旧的那份会列在这里。',
  other: '最近一次：{date}',
  otherUndated: '还没有答过题的记录',
  bringBack: '找回这一份',
  keptTitle: '没能读懂的旧内容',
  keptLead: '这些内容原样留着，没有删。可以复制下来保存。',
  deleteTitle: '全部删除',
  deleteLead: '删掉这个浏览器里存的全部记录，删了找不回来。',
  delete: '我要全部删除',
  deleteConfirm: '再点一次：全部删除，不能恢复',
  deleteKeep: '不删了',
  deleted: '已全部删除。',
} as const;
