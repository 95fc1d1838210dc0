import { expect, it } from 'vitest';
import { screens } from '#model/screens.ts';
import { refusalGroups } from './refusals.ts';

it('puts every refusal into one group', () => {
  expect(Object.values(refusalGroups).flat().sort()).toEqual([...screens.whatTheySaid.options].sort());
});
