import { choice, task } from '../kinds.ts';

export const evidence = {
  truth: choice({ stage: 'evidence', code: 25 }, 'onlyTrue', 'agent', 'sentFalse'),
  checklist: task({ stage: 'evidence', code: 26 }, 'gathered', 'someMissing'),
} as const;
