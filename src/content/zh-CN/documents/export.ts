/** The options to export a document. */
export const exportWords = {
  label: '{name}：复制、打印或保存',
  copy: '复制文字',
  print: '打印',
  word: '存成 Word',
  picture: '存成图片',
  text: '存成文本',
  busy: '正在做文件……',
  /** Whether it was saved the page cannot see. */
  saved:
    '文件做好了：{name}。浏览器问要不要存，就点“保存”或“下载”；没有问，到“下载”里找。找不到，就用“复制文字”，内容一样。',
  failed: '文件没做成。多半是网络断了，连上再点一次。也可以先用“复制文字”，内容一样。',
  only: {
    noFiles: '这个浏览器存不了文件。用“复制文字”，或者“存成图片”以后长按保存。',
    noPrint: '这个浏览器没法打印。先存成 Word 或图片，再拿到别处打印。',
  },
  elsewhere: '想要 Word，要换到手机自带的浏览器里做。这里填的不会自己跟过去，要带过去，点“更多”里的“备份、换手机”。',
  drawing: '正在画图片……',
  drawn: '图片好了。长按图片，选“保存”；电脑上点右键。长按没反应，就截屏。',
  pictureAlt: '“{title}”的图片，内容和上面的正文一样',
  pictureFailed: '图片没做成。用“复制文字”，内容一样。',
  savePicture: '保存这张图片',
  unnamed: '有商量',
} as const;

const calendarSaved =
  '日历文件做好了：{name}。浏览器问怎么打开，就选日历；没有问，到“下载”里点开。打不开，就复制下面的日子。';

/** Exporting the days of the case to the phone's own calendar. */
export const exportCalendarWords = {
  add: '加到日历',
  hint: '存成一个日历文件，共 {n} 件事。标题里不写欠款，有金额的写在备注里。日历和别人共用的话，别人也看得到备注。',
  saved: `${calendarSaved}日子改了就再加一次：改过的会换掉，取消的会标明。有的日历不认，旧的就自己删。`,
  /** A link knows of no earlier one. */
  savedShared: `${calendarSaved}以后收到新的链接，再加一次，旧的自己删。`,
  cancelled: '上次加进日历的，有 {n} 件改了日子或不用办了，这次会一起标成已取消。',
  failed: '日历文件没做成。多半是网络断了，连上再点一次。也可以先把日子复制下来。',
  impossible: '这个浏览器存不了日历文件。把日子复制下来，在手机日历里记一下。',
  copy: '复制这些日子',
} as const;
