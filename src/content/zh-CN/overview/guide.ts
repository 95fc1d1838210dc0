/** The page of all guidance that needs no script: for old browsers, and where the app does not come. */
export const guide = {
  title: '全部指引（不用运行程序）',
  lead: [
    '这里是每一步要做什么、怎么说，还有依据。你的浏览器太旧，或者程序打不开，就看这一页。',
    '方括号里的数字，是那一步下面第几条依据。写着“常见经验”的，许多人这样说，没有查到出处。',
    '算每个月能还多少、生成信和材料、记进度，要在新一点的浏览器里打开首页才行。',
  ],
  contents: '目录',
  toContents: '回到目录',
  toApp: '打开首页',
} as const;
