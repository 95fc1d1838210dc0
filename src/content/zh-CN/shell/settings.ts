/** The page where one says how everything is to look and sound. */
export const settings = {
  title: '大字、深色、朗读',
  lead: '只改你看到的样子，填的内容不变。记在这个浏览器里，随时能改回来。',
  easierTitle: '看着方便',
  large: '长辈模式：字大，按钮大，一次少看一点',
  largeNote: '多余的说明收起来，点开再看。',
  aloud: '朗读：每一页上面多一个“读给我听”',
  aloudNote: '用这台设备自己的中文声音读，不联网。旁边有人的时候，先戴上耳机。',
  aloudMissing: '这里不能朗读：这个浏览器没有不联网也能读的中文声音。可以试试手机“无障碍”里的朗读。',
  theme: '颜色',
  themes: { auto: '跟着手机变', light: '浅色', dark: '深色' },
} as const;
