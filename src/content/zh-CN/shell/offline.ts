/** What works without a connection, and what is said of a newer version. */
export const offlineWords = {
  newer: '有新版了。换的时候，你填的都还在。',
  newerThanOld: '这些内容是 {days} 天前的，电话和规定可能变了。请换成新版再用，你填的都还在。',
  take: '换成新版',
  notNow: '先不换',
  title: '没有网的时候',
  /** By how much of the guide the browser keeps. */
  kept: {
    all: '整份指引已经存在这部手机里，没有网也能打开，能接着填，材料也能做。',
    part: '这部手机里只存了打开过的部分，没有网也能看。别的要连上网再打开。',
    none: '这个浏览器存不了整份指引，没有网就打不开。要紧的内容，先复制或打印一份。',
    unknown: '正在往这部手机里存，存好以后没有网也能打开。',
  },
  elsewhere: '用手机自带的浏览器打开，就能存。',
} as const;
