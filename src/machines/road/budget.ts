import { anyAnswer, roadSetup } from './setup.ts';

/** Debts, income, spending and one-off sums, then what is left. */
export const budget = roadSetup.createStateConfig({
  id: 'budget',
  initial: 'debts',
  states: {
    debts: { tags: ['question'], on: { 'debts.given': 'income' } },
    income: { tags: ['question'], on: anyAnswer('income', 'spending') },
    spending: { tags: ['question'], on: { 'spending.given': 'oneOffs' } },
    oneOffs: { tags: ['question'], on: anyAnswer('oneOffs', 'summary') },
    summary: {
      tags: ['task'],
      on: {
        'summary.negotiate': { guard: 'something can be offered', target: '#propose.terms' },
        'summary.nothing': 'nothingLeft',
        'summary.payNow': '#assess.handled',
      },
    },
    nothingLeft: {
      tags: ['task'],
      on: { 'nothingLeft.ask': '#propose.asks', 'nothingLeft.help': '#assess.comeBack' },
    },
  },
});
