/** Numbers that are dialled, and texts that are copied. */
export const copying = {
  dial: '拨打 {phone}',
  copyNumber: '复制号码',
  copy: '复制',
  copied: '已复制',
  copyByHand: '这个浏览器不让自动复制。长按下面的文字，选“复制”。',
} as const;
