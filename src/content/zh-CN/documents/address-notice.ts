/** The notice of a new number and address. */
export const addressNoticeWords = {
  name: '联系方式变更告知书',
  use: '号码停用或搬到外面，书面告诉出借方；有案子的，也交给法院。',
  title: '联系方式变更告知书',
  court: '【有案子的，再打一份，这里写法院和案号】',
  from: '告知人：{name}，身份证号或证件号：{idNumber}',
  old: '原来的号码：【写旧号码，和它还在用还是停用了】。停用的，请不要再发往那个号码。',
  phone: '新号码：{phone}',
  address: '通信地址：{address}',
  since: '自本函送达之日起，请按新的号码和地址联系、寄送。',
  ask: '请登记，并书面告知怎么核实身份、怎么查账单。',
  only: '本函只告知联系方式，不是对欠款金额的确认，也不是还款的承诺。',
} as const;
