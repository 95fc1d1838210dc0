import { anyAnswer, roadSetup } from './setup.ts';

/** After the last payment: the proof of clearance, the credit report and habits for later. */
export const recover = roadSetup.createStateConfig({
  id: 'recover',
  initial: 'clearance',
  states: {
    clearance: { tags: ['task'], on: anyAnswer('clearance', 'creditReport') },
    creditReport: {
      tags: ['question'],
      on: {
        'creditReport.right': 'lookBack',
        'creditReport.wrong': 'objection',
        'creditReport.notYet': 'lookBack',
      },
    },
    objection: { tags: ['task'], on: { 'objection.filed': 'lookBack' } },
    lookBack: { tags: ['question'], on: { 'lookBack.given': 'settled' } },
    settled: { tags: ['outcome'] },
  },
});
