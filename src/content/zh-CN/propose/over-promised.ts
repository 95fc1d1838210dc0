/** Where a proposal and what was promised to other creditors cannot both be kept. */
export const overPromisedWords = {
  promised: '别家那边，你提过或答应过每月 {promised}，还没定下来。',
  agreed: '别家已经约定的是每月 {agreed}。',
  sum: '加上这里的每月 {monthly}，一共 {sum}，比每月剩余 {left}多出 {over}。都谈成了就还不上：这里少提一点，或者先把那边的改小。',
} as const;
