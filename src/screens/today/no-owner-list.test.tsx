import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Debt } from '#model/values.ts';
import { negotiationsWords as words } from '#words/today/negotiations.ts';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { answer, journeyOf, yuan } from '../../../tests/support/story.ts';

const today = async (buyer?: string) => {
  const debts: readonly Debt[] = [
    { product: 'jiebei', lender: '南京银行', total: yuan(18_000), standing: 'overdue' },
    { product: 'jiebei', lender: '宁波银行', total: yuan(9_000), standing: 'sold', ...(buyer && { buyer }) },
  ];
  const walk = journeyOf([...linesBefore('debts', lateTwelveDaysJobLoss), answer('debts', 'given', [...debts])]);
  const repository = memoryRepository({ records: [recordOf(walk)] });
  return renderApp({ walk, hash: '#/', repository });
};

it('keeps in sight a debt that was passed on to nobody knows whom, with the way to write it down', async () => {
  const { user } = await today();
  const section = (await screen.findByRole('heading', { name: words.noOwner })).closest('section');
  expect(section).toHaveTextContent('宁波银行');
  await user.click(screen.getByRole('link', { name: words.nameOwner }));
  expect(await screen.findByRole('button', { name: '写好了' })).toBeVisible();
});

it('lists the buyer among those not begun with once it is named', async () => {
  await today('西南资产');
  expect(await screen.findByRole('heading', { name: words.notBegun })).toBeVisible();
  expect(screen.queryByRole('heading', { name: words.noOwner })).toBeNull();
});
