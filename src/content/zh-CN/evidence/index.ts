import checklist from './checklist.ts';
import truth from './truth.ts';

export const evidence = { truth, checklist } as const;
