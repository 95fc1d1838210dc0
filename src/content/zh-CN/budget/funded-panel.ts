/** That money found after a refusal is already counted. */
export const fundedPanelWords = {
  monthly: '你凑到的每月 {amount} 已经算进剩余。收入和开支照原来的写，不用再改一遍。',
  once: '你凑到的一次性 {amount} 已经记下，大笔的钱那一步不用再写。',
} as const;
