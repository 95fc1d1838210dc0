/** What stands in `index.html` and in the manifest: what is shown before any script runs, or where none comes. */
export const page = {
  description: '一步一步的指引。不用注册，不上传，进度只在你自己的浏览器里。',
  noScript: '这份指引要在浏览器里运行，请打开 JavaScript。',
  /** Where the files of the page do not come. */
  notOpened: '还没打开。多半是网络断了，或者太慢。连上网后再试一次。',
  tryAgain: '再试一次',
  phones: '急需帮助：支付宝官方电话 95188，法律咨询 12348，心理援助 12356。',
  /** The link to the guide as text. */
  toGuide: '看全部指引（文字版，不用运行程序）',
} as const;
