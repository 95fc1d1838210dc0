import debts from './debts.ts';
import income from './income.ts';
import nothingLeft from './nothing-left.ts';
import oneOffs from './one-offs.ts';
import spending from './spending.ts';
import summary from './summary.ts';

export const budget = { debts, income, spending, oneOffs, summary, nothingLeft } as const;
