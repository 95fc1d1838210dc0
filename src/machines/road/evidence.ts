import { roadSetup } from './setup.ts';

const afterChecklist = [
  { guard: 'only more papers are asked for', target: '#propose.letter' },
  { target: '#budget.debts' },
] as const;

/** The reminder to use only true evidence, then the checklist. */
export const evidence = roadSetup.createStateConfig({
  id: 'evidence',
  initial: 'truth',
  states: {
    truth: {
      tags: ['question'],
      on: { 'truth.onlyTrue': 'checklist', 'truth.agent': 'checklist', 'truth.sentFalse': 'checklist' },
    },
    checklist: {
      tags: ['task'],
      on: { 'checklist.gathered': afterChecklist, 'checklist.someMissing': afterChecklist },
    },
  },
});
