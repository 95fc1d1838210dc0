/** The browser inside another app: what does not work there, and what to do instead. */
export const inAppWords = {
  names: {
    weixin: '微信',
    alipay: '支付宝',
    qq: ' QQ ',
    douyin: '抖音',
    xiaohongshu: '小红书',
    taobao: '淘宝',
    baidu: '百度',
    weibo: '微博',
    dingtalk: '钉钉',
    other: '这里',
  },
  files: '在{app}里没法打印，文件存没存下来也看不到，所以没有放这几个按钮。可以这样办：',
  calendar: '在{app}里，日历文件存没存下来看不到，所以没有放这个按钮。可以这样办：',
  ways: {
    copy: '复制文字，粘贴到备忘录、WPS 或聊天里，能存也能改。',
    picture: '存成图片，长按图片，选“保存图片”。没反应就截屏。',
    days: '复制这些日子，在手机日历里记一下。',
    open: '在浏览器打开：点右上角的 ···，选“在浏览器打开”。没有这一项，就复制网址，粘贴到手机自带的浏览器里。这里填的不会自己跟过去，要带过去，点“更多”里的“备份、换手机”。',
    /** Where the address itself carries nothing. */
    openShared: '在浏览器打开：先点“复制链接”，再粘贴到手机自带的浏览器里。',
  },
  address: { copy: '复制网址', copied: '网址已复制', byHand: '这里不让自动复制。长按下面的网址，选“复制”。' },
} as const;
