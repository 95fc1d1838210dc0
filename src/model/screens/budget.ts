import * as v from 'valibot';
import { task, valued } from '../kinds.ts';
import { longestList } from '../limits.ts';
import { debt, income, oneOff, spending } from '../values.ts';

const listOf = <S extends v.GenericSchema>(row: S) => v.pipe(v.array(row), v.minLength(1), v.maxLength(longestList));

export const budget = {
  debts: valued({ stage: 'budget', code: 27 }, 'debts', listOf(debt)),
  income: valued({ stage: 'budget', code: 28 }, 'incomes', listOf(income), 'none'),
  spending: valued({ stage: 'budget', code: 29 }, 'spending', spending),
  oneOffs: valued({ stage: 'budget', code: 30 }, 'oneOffs', listOf(oneOff), 'none'),
  summary: task({ stage: 'budget', code: 31 }, 'negotiate', 'nothing', 'payNow'),
  nothingLeft: task({ stage: 'budget', code: 32 }, 'ask', 'help'),
} as const;
