/** The end of an agreement: why, and from which day on. */
export const endAgreementWords = {
  coming: '下一期 {date}，{distance}，要还 {amount}。要说，就在这天以前说。',
  dueToday: '今天到期，要还 {amount}。要说，今天就说。',
  due: '到期还没还的，一共 {amount}。要说，今天就说。',
  title: '还是要结束：填两样',
  onlyHere: '只记在这里，对方不会自己知道。下一步有话可以照着说。',
  why: '为什么结束',
  reasons: {
    cannot: '我没法再按约还了',
    willNot: '我不想再按约还了',
    lenderSaid: '对方口头说，作废了',
  },
  noReason: '选一个原因。',
  on: '从哪天起',
} as const;
