import { anyAnswer, roadSetup } from './setup.ts';

/**
 * The next ticked matter of those that come later in the order life, minutes, days; after the last one the road. An heir
 * owes nothing of their own: after the last one comes what heirs hand in, never the road of a borrower.
 */
const afterMyLoans = { target: '#assess.soFar' } as const;
const toHeirsRest = { guard: 'the borrower has died', target: 'heirsRest' } as const;
const afterHarassment = [toHeirsRest, { guard: 'a loan is not theirs', target: 'notMyLoan' }, afterMyLoans] as const;
const afterSale = [{ guard: 'someone is harassed', target: 'harassment' }, ...afterHarassment] as const;
const afterCourt = [{ guard: 'the debt is said to be sold', target: 'debtSold' }, ...afterSale] as const;
const afterHeirs = [{ guard: 'court papers have come', target: 'courtPaper' }, ...afterCourt] as const;
const afterSituation = [{ guard: 'the borrower has died', target: 'heirs' }, ...afterHeirs] as const;
const afterCaller = [{ guard: 'another matter', target: 'situation' }, ...afterSituation] as const;
const afterHoldOn = [{ guard: 'someone demands money now', target: 'callerStop' }, ...afterCaller] as const;

const afterServiceDate = [
  { guard: 'the paper is a summons', target: 'namedDay' },
  // What a borrower disputes of an order is not asked of an heir.
  { guard: 'the borrower has died', target: 'courtTodo' },
  { guard: 'the paper is a payment order', target: 'orderDispute' },
  { target: 'courtTodo' },
] as const;

/** One screen or more for every urgent matter that was ticked. */
export const urgent = roadSetup.createStateConfig({
  id: 'urgent',
  initial: 'holdOn',
  states: {
    holdOn: { tags: ['task'], on: { 'holdOn.goOn': afterHoldOn, 'holdOn.rest': '#assess.comeBack' } },
    callerStop: { tags: ['task'], on: { 'callerStop.safe': afterCaller, 'callerStop.gave': 'scamRescue' } },
    scamRescue: { tags: ['task'], on: { 'scamRescue.noted': afterCaller } },
    situation: {
      tags: ['question'],
      on: {
        ...anyAnswer('situation', 'situationTodo'),
        'situation.died': 'heirs',
        'situation.frozen': 'frozenBy',
        'situation.noMoney': 'living',
      },
    },
    living: { tags: ['question'], on: { 'living.given': 'situationTodo' } },
    situationTodo: {
      tags: ['task'],
      on: { 'situationTodo.noted': afterSituation, 'situationTodo.rest': '#assess.comeBack' },
    },
    frozenBy: {
      tags: ['question'],
      on: {
        ...anyAnswer('frozenBy', 'frozenTodo'),
        'frozenBy.court': 'frozenOn',
        'frozenBy.beforeJudgment': 'frozenOn',
      },
    },
    frozenOn: { tags: ['question'], on: anyAnswer('frozenOn', 'frozenTodo') },
    frozenTodo: {
      tags: ['task'],
      on: { 'frozenTodo.noted': afterSituation, 'frozenTodo.rest': '#assess.comeBack' },
    },
    heirs: {
      tags: ['task'],
      on: { 'heirs.goOn': [{ guard: 'the borrower has died', target: 'estate' }, ...afterHeirs] },
    },
    estate: { tags: ['question'], on: anyAnswer('estate', afterHeirs) },
    heirsRest: { tags: ['outcome'] },
    courtPaper: {
      tags: ['question'],
      on: {
        ...anyAnswer('courtPaper', 'courtTodo'),
        'courtPaper.order': 'serviceDate',
        'courtPaper.summons': 'serviceDate',
        'courtPaper.judgment': 'serviceDate',
      },
    },
    serviceDate: {
      tags: ['question'],
      on: anyAnswer('serviceDate', afterServiceDate),
    },
    namedDay: { tags: ['question'], on: anyAnswer('namedDay', 'courtTodo') },
    orderDispute: { tags: ['question'], on: { 'orderDispute.given': 'courtTodo' } },
    courtTodo: { tags: ['task'], on: { 'courtTodo.noted': afterCourt, 'courtTodo.rest': '#assess.comeBack' } },
    debtSold: {
      tags: ['task'],
      on: anyAnswer('debtSold', afterSale),
    },
    harassment: { tags: ['task'], on: { 'harassment.noted': afterHarassment } },
    notMyLoan: { tags: ['task'], on: { 'notMyLoan.others': afterMyLoans, 'notMyLoan.only': '#assess.comeBack' } },
  },
});
