import type { AnsweredId } from '#model/screens.ts';

interface Samples {
  /** One value per kind of case the screen tells apart. */
  readonly accepted: readonly unknown[];
  readonly rejected: readonly unknown[];
}

/** Values for every option that carries one; the contract tests fail where a screen has none. */
export const samples: { readonly [S in AnsweredId]?: Samples } = {
  urgent: {
    accepted: [
      ['overwhelmed'],
      ['caller', 'court'],
      ['court'],
      ['sold'],
      ['harassed', 'notMine'],
      ['special'],
      ['overwhelmed', 'caller', 'court', 'sold', 'harassed', 'notMine', 'special'],
    ],
    rejected: [[], ['none'], ['court', 'court'], ['sold', 'lost'], 'court', undefined],
  },
  living: {
    accepted: [[], ['lost1'], ['lost10', 'unpaid', 'family', 'ill', 'away'], ['lost0']],
    rejected: [['lost2'], ['ill', 'ill'], 'ill', undefined],
  },
  products: {
    accepted: [['huabei'], ['huabei', 'jiebei'], ['unsure'], ['xinyonggou', 'others']],
    rejected: [[], ['unsure', 'huabei'], ['alipay']],
  },
  cause: { accepted: [['jobLoss'], ['illness', 'family'], ['other']], rejected: [['other', 'jobLoss'], [], [1]] },
  leftOver: { accepted: [0, 50_000, 99_999_999_999], rejected: [-1, 0.5, 100_000_000_000, '500', null, Number.NaN] },
  namedDay: { accepted: ['2026-11-25', '2027-01-04'], rejected: ['2026-02-29', '', 20261125, null] },
  serviceDate: { accepted: ['2026-11-13', '2024-02-29'], rejected: ['2026-02-29', '2026-13-01', '13 Nov', 20261113] },
  frozenOn: { accepted: ['2026-11-13', '2024-02-29'], rejected: ['2026-02-29', '2026-13-01', 20261113] },
  orderDispute: {
    accepted: [['paidPart'], ['amount', 'rate'], ['onlyNoMoney'], ['unsure'], ['notMine']],
    rejected: [[], ['onlyNoMoney', 'amount'], ['everything']],
  },
  followUp: { accepted: ['2026-11-29'], rejected: ['', undefined, '2026-11-31'] },
  debts: {
    accepted: [
      [
        { product: 'huabei', total: 800_000 },
        { product: 'jiebei', total: 2_300_000 },
      ],
      [{ product: 'xinyonggou', lender: '某某银行', total: 640_000, overdue: 64_000, dueDay: 12, rate: 1825 }],
      [{ product: 'unsure' }],
      [
        { product: 'huabei', total: 600_000 },
        { product: 'jiebei', total: 150_000, disputed: true },
      ],
    ],
    rejected: [
      [],
      [{ total: 1 }],
      [{ product: 'huabei', total: 0 }],
      [{ product: 'huabei', dueDay: 32 }],
      [{ product: 'huabei', lender: '名'.repeat(41) }],
    ],
  },
  income: {
    accepted: [
      [{ amount: 360_000, every: 'month', payday: 15 }],
      [
        { amount: 90_000, every: 'week' },
        { amount: 1_200_000, every: 'year' },
        { amount: 20_000, every: 'day' },
        { amount: 300_000, every: 'quarter' },
        { amount: 240_000, every: 'fortnight' },
        { amount: 18_000, every: 'workDay', days: 22 },
        { every: 'changing', months: [510_000, 420_000, 0], costs: 60_000 },
      ],
    ],
    rejected: [
      [],
      [{ amount: 0, every: 'month' }],
      [{ amount: 1, every: 'decade' }],
      [{ amount: 1, every: 'workDay', days: 32 }],
      [{ every: 'changing', months: [1, 1] }],
      [{ amount: 1, every: 'month', payday: 0 }],
    ],
  },
  spending: {
    accepted: [
      { home: 120_000, living: 150_000, others: 20_000 },
      { home: 0, living: 500_000, others: 0, reserve: 20 },
      {
        lines: [
          { what: 'rent', amount: 150_000, every: 'month' },
          { what: 'own', amount: 1200, every: 'week', name: '猫粮' },
        ],
        reserve: 0,
      },
    ],
    rejected: [
      { home: 1, living: 1 },
      { home: -1, living: 0, others: 0 },
      { home: 1, living: 1, others: 1, reserve: 101 },
      { lines: [] },
      { lines: [{ what: 'yacht', amount: 1, every: 'month' }] },
      { lines: [{ what: 'rent', amount: -1, every: 'month' }] },
    ],
  },
  oneOffs: {
    accepted: [
      [{ direction: 'out', amount: 300_000, on: '2026-12-20', what: '复诊' }],
      [{ direction: 'in', amount: 100_000 }],
      [{ direction: 'in', amount: 90_000, counted: true }],
    ],
    rejected: [[], [{ direction: 'out', amount: 0 }], [{ amount: 5 }]],
  },
  terms: {
    accepted: [
      { plan: 'trial', monthly: 35_000, months: 6, first: '2026-12-16' },
      { plan: 'own', monthly: 400_000, months: 60, first: '2026-12-28' },
      { plan: 'steady', monthly: 30_000, months: 27, first: '2027-01-01' },
    ],
    rejected: [
      { plan: 'trial', monthly: 35_000, months: 7, first: '2026-12-16' },
      { plan: 'own', monthly: 35_000, months: 61, first: '2026-12-16' },
      { plan: 'own', monthly: 35_000, months: 6, first: '2026-12-29' },
      { plan: 'own', monthly: 0, months: 6, first: '2026-12-16' },
    ],
  },
  asks: { accepted: [['instalments', 'waive'], ['later'], ['quiet', 'papers']], rejected: [[], ['freeze']] },
  ceiling: { accepted: [0, 35_000], rejected: [-1, 1.5] },
  submit: { accepted: ['2026-11-25'], rejected: ['2026-25-11', undefined] },
  counter: {
    accepted: [
      { firstPayment: 200_000, monthly: 74_000, months: 6 },
      { firstPayment: 100_000 },
      { interest: 'runs', firstDate: '2026-12-15' },
    ],
    rejected: [{}, { months: 0 }, { monthly: '740' }],
  },
  counterCheck: {
    accepted: [{ plan: 'steady', monthly: 30_000, months: 24, first: '2026-12-16' }],
    rejected: [{ monthly: 30_000, months: 24 }, undefined],
  },
  agreementCheck: {
    accepted: [
      [],
      ['lender', 'total', 'dates'],
      [
        'lender',
        'total',
        'oldDebt',
        'dates',
        'interest',
        'booking',
        'early',
        'missed',
        'acceleration',
        'credit',
        'collection',
        'payChannel',
        'clearance',
        'contact',
        'serviceAddress',
      ],
    ],
    rejected: [['stamp'], ['lender', 'lender'], undefined],
  },
  finalTerms: {
    accepted: [
      { monthly: 35_000, months: 6, first: '2026-12-16' },
      { monthly: 85_000, months: 24, first: '2026-10-16', paidAlready: 2 },
    ],
    rejected: [
      { monthly: 35_000, months: 0, first: '2026-12-16' },
      { monthly: 35_000, months: 6 },
    ],
  },
  funds: {
    accepted: [
      [{ source: 'work', amount: 40_000, every: 'month' }],
      [
        { source: 'sell', amount: 90_000, every: 'once', what: '旧手机' },
        { source: 'family', amount: 200_000, every: 'once', what: '妈妈借的，明年还' },
      ],
    ],
    rejected: [
      [],
      [{ source: 'loan', amount: 1, every: 'once' }],
      [{ source: 'cut', amount: 0, every: 'month' }],
      [{ source: 'cut', amount: 1, every: 'week' }],
      [{ source: 'cut', amount: 1, every: 'month', what: '字'.repeat(41) }],
    ],
  },
  scamGate: {
    accepted: [['feeFirst'], ['codes', 'fakePapers', 'promise', 'bringFriend', 'coldCall']],
    rejected: [[], ['none'], ['feeFirst', 'feeFirst'], 'codes'],
  },
  visitHelp: { accepted: ['2026-11-20'], rejected: ['', undefined, '2026-02-30'] },
  endAgreement: {
    accepted: [
      { why: 'cannot', on: '2026-11-28' },
      { why: 'willNot', on: '2026-11-28' },
      { why: 'lenderSaid', on: '2026-11-01' },
    ],
    rejected: [
      { why: 'lenderWrote', on: '2026-11-28' },
      { why: 'cannot' },
      { on: '2026-11-28' },
      '2026-11-28',
      undefined,
    ],
  },
  complaint: {
    accepted: [
      { to: 'lender', on: '2026-11-20' },
      { to: 'police', on: '2026-11-22' },
    ],
    rejected: [{ to: 'lender' }, { on: '2026-11-20' }, { to: 'court', on: '2026-11-20' }, '2026-11-20', undefined],
  },
  waitUntil: { accepted: ['2026-12-28'], rejected: [undefined, '2026-13-01', null] },
  lookBack: { accepted: [['reserve'], ['livingFirst', 'learn']], rejected: [[]] },
};
