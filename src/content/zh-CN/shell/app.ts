/** What is shown before any script runs, and what describes the app on the home screen. */
export const app = {
  name: '有商量',
  description: '一步一步的指引。不用注册，不上传，进度只在你自己的浏览器里。',
  noScript:
    '这份指引要在浏览器里运行，请打开 JavaScript。急需帮助：支付宝官方电话 95188，法律咨询 12348，心理援助 12356。',
} as const;
