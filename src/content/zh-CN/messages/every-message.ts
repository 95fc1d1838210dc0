import type { Sentence } from '../../types.ts';

/** What holds for every message, whatever was found in it: patterns can never know all wordings. */
export const everyMessage = {
  title: '不管收到什么，都照这几条',
  rules: [
    {
      text: '要还钱，自己打开官方 App，在还款页里还。不付给个人，不扫发来的码，不付到发来的卡号。',
      sources: ['private-account-warning', 'impersonation-warning'],
    },
    '说“先还一点”“先交一笔”的：先不付，核实了再说。',
    {
      text: '很久以前的债、家里人的债：不签字，不回“确认”“我会还”，也不付。先打 12348 问。',
      sources: ['civil-code-192', 'limitation-rules-14', 'limitation-rules-19', 'civil-code-1161', 'law-hotline'],
    },
    { text: '验证码、密码，谁也不给。', sources: ['impersonation-warning'] },
  ] satisfies readonly Sentence[],
  care: {
    text: '心里撑不住，打 12356。你或身边的人有危险，打 110，别一个人待着。',
    sources: ['mind-hotline', 'police-hotline'],
  } satisfies Sentence,
} as const;
