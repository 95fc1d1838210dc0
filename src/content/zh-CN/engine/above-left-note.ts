/** Where terms ask for more a month than is left. */
export const aboveLeftNoteWords = {
  above: '每月要还 {monthly}，按你说的，能给这一家的只有 {left}。',
  nothing: '每月要还 {monthly}，按你说的，每月没有能还的钱。',
  advice: {
    terms: '还没答应的，先别答应，请对方每期少一点、期数多一点。已经答应的，今天就说还不起。',
    keeping: '别等到那天：选“这一期恐怕还不上”，有话可以照着说。',
  },
} as const;
