/** Catching up on what was missed. */
export const catchUpWords = {
  title: '可以这样补',
  lead: '按实际还了多少重新算。先问对方接不接受，再定一种。',
  left: '还没还的一共 {left}，其中要补的 {n} 期，还差 {missed}。',
  options: { withNext: '和下一期一起补', atEnd: '挪到最后再还', spread: '摊到后面每一期' },
  withNext: '{date}还 {amount}，以后照旧。',
  asBefore: '以后照旧，{text}',
  atEnd: '{date}再还 {amount}。',
  atEndSeveral: '最后加 {n} 期：从 {date}起，每月一期，每期最多 {amount}，合计 {sum}。',
  spread: '后面 {n} 期，每期最多还 {amount}，合计 {sum}。',
  aboveLeft: '超过{share}每月剩余（{left}），别这样提。',
  aboveSafe: '超过{share}剩余的一半（{safe}），想清楚再提。',
} as const;
