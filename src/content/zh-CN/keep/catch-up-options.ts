/** Catching up on what was missed. */
export const catchUpWords = {
  title: '补上的三种提法',
  lead: '按实际还了多少重新算。先问对方接不接受，再定一种。',
  partial: '这一期已经还了多少',
  left: '还没还的一共 {left}，其中这一期差 {missed}。',
  options: { withNext: '和下一期一起补', atEnd: '挪到最后，多还一期', spread: '摊到后面每一期' },
  withNext: '{date}还 {amount}，以后照旧。',
  atEnd: '以后照旧，{date}再还 {amount}。',
  spread: '后面 {n} 期，每期最多还 {amount}，合计 {sum}。',
  aboveLeft: '超过每月剩余 {left}，别这样提。',
  aboveSafe: '超过保护线 {safe}，想清楚再提。',
} as const;
