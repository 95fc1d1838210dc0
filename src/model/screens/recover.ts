import { choice, outcome, several, task } from '../kinds.ts';

export const recover = {
  clearance: task({ stage: 'recover', code: 50 }, 'got', 'asked'),
  creditReport: choice({ stage: 'recover', code: 51, startsBlank: true }, 'right', 'wrong', 'notYet'),
  objection: task({ stage: 'recover', code: 52 }, 'filed'),
  lookBack: several({ stage: 'recover', code: 53 }, [
    'livingFirst',
    'simpleBudget',
    'reserve',
    'closeCredit',
    'waitThree',
    'learn',
  ]),
  settled: outcome({ stage: 'recover', code: 54 }),
} as const;
