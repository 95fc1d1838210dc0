/** The name of another lender, on the screen that tells how to find it. */
export const otherLenderPanel = {
  title: '找到了，写在这里',
  kind: '是哪一种',
  kinds: { bank: '信用购、信用贷', other: '别的银行、平台或公司' },
  name: '出借方的全称',
  nameHint: '照合同抄，比如“××银行股份有限公司”。',
  nameMissing: '先照合同写上名字。',
  keep: '写给这一家',
  kept: '这份记录写给“{name}”：电话稿、信都写它的名字。',
  notFound: '它的客服号码没有查到可靠的：看合同、银行卡背面或它的官方 App，来电、短信里的不算。',
  begun: '这份记录已经写着别的欠款。这一家另开一份，写上它的名字，电话稿和信就写给它。',
  toAnother: '另开一份，和这一家谈',
} as const;
