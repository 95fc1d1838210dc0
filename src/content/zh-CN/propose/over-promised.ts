/** Where a proposal and what was promised to other creditors cannot both be kept. */
export const overPromisedWords = {
  promised: '别家那边，你提过或答应过、还没写进约定的，每月 {promised}。',
  agreed: '别家已经约定的是每月 {agreed}。',
  /** What was agreed to be paid a single time is put aside for month by month. */
  aside: '别家约定要一次还的，每月先留出 {aside}。',
  /** What a month leaves was told later in another negotiation, and is another amount than in this one. */
  newer: '后来在别家那边重新填过，每月剩余是 {left}。',
  sum: '加上这里的每月 {monthly}，一共 {sum}，比每月剩余 {left}多出 {over}。都谈成了就还不上：这里少提一点。那边还没答复的，先去改小；已经答应的，要对方同意才能改。',
} as const;
