/** What is asked about a loan that is not theirs, told after what is owed. */
export const loanToTellWords = {
  anyOf: '你说有一笔不是你借的：是列出来的哪一笔，还是没有列进来？弄清以前，这里的信和话不提任何一笔，也不提方案。',
  order:
    '支付令要的{debt}，你说不是你借的：信和话里的欠款、合计、方案都已经不算它。支付令说的是另一笔，就点“没有列进来”。',
  toList: '就是列的这里面的：去欠款清单，把那一笔选成“不是我借的”',
  toProducts: '是勾了的里面的：先去改成只勾自己借的，再点“没有列进来”',
  notListed: '没有列进来',
} as const;
