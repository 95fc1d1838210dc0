/** Whether the person agreed is for them to say. */
const endedByLender = (how: '书面' | '口头') =>
  `双方曾约定：{terms}{paid}。{claimant} {date}${how}说约定作废。【你同意过没有，照实写。】约定还算不算，请法院认定。`;
const endedByMe = '双方曾约定：{terms}{paid}。从 {date}起没有再按约履行，原因：【照实写】。';

/** What a paper to a court says of an agreement with whoever claims, or claimed before. */
export const courtAgreementWords = {
  /** An agreement in force; one with whoever sold the debt since is set against whoever bought it. */
  agreed: {
    withClaimant: '双方已有约定（{how}）：{terms}{paid}。',
    withSeller:
      '我和转让前的出借方{seller}已有约定（{how}）：{terms}{paid}。债权转让以后，我对出借方的抗辩，对买下债权的一方同样主张。',
  },
  /** Who that was, where it is known: neither a court nor the buyer can know. */
  seller: '（{name}）',
  written: '书面记录附后',
  oral: '口头的，还没有书面记录',
  /** An agreement that is over, by why: what the other side ended alone is for the court to judge. */
  ended: {
    lenderWrote: endedByLender('书面'),
    lenderSaid: endedByLender('口头'),
    cannot: endedByMe,
    willNot: endedByMe,
  },
  paid: '，已还 {n} 期',
  /** Who claims, as each paper calls them. */
  claimant: { order: '申请人', summons: '原告' },
} as const;
