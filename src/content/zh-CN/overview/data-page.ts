/** The page about what is stored. */
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
