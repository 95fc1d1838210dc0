import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { mergedRecord } from '#case/merge.ts';
import { emptyFile } from '#case/record.ts';
import { buyerFieldWords as words } from '#words/urgent/buyer-field.ts';
import { bankBehindXinyonggou } from '../../../tests/stories/bank-and-refusal.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { findPage, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { answer, change, journeyOf, yuan } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

it('keeps the name of the buyer that was checked, and takes it away again', async () => {
  const walk = journeyOf([answer('urgent', 'given', ['sold'])]);
  const { user, repository } = await renderApp({ walk });
  await findPage(titleOf('debtSold'));
  const field = await screen.findByLabelText(new RegExp(`^${words.label}`));
  await user.type(field, '某某资产公司');
  expect(repository.stored()[0]?.file.notes).toEqual({ debtSold: { buyer: '某某资产公司' } });
  await user.click(screen.getByRole('button', { name: optionOf('debtSold', 'real') }));
  await findPage(titleOf('soFar'));
  const { nth } = repository.stored()[0]?.journey.answers.debtSold ?? {};
  expect(repository.stored()[0]?.file.notes).toEqual({ [`debtSold#${nth}`]: { buyer: '某某资产公司' } });
});

it('leaves nothing behind where nothing is typed', async () => {
  const walk = journeyOf([answer('urgent', 'given', ['sold'])]);
  const { user, repository } = await renderApp({ walk });
  const field = await screen.findByLabelText(new RegExp(`^${words.label}`));
  await user.type(field, '某');
  await user.clear(field);
  expect(repository.stored()[0]?.file.notes).toEqual({});
});

const soldBefore = [
  answer('urgent', 'none'),
  answer('soFar', 'notYet'),
  answer('products', 'given', ['huabei', 'jiebei']),
  answer('timing', 'late30'),
  change('urgent', 'given', ['sold']),
  answer('debtSold', 'real'),
  change('urgent', 'given', ['sold']),
];

it('shows a sale that was verified before beside a new one, with the debt of each', async () => {
  const walk = journeyOf(soldBefore);
  const record = { ...recordOf(walk), file: { ...emptyFile, buyer: '甲资产' } };
  const { nth } = walk.journey.answers.debtSold ?? {};
  const { user, repository } = await renderApp({ walk, repository: memoryRepository({ records: [record] }) });
  await findPage(titleOf('debtSold'));
  const noted = () => repository.stored()[0]?.file.notes;
  const [product, earlier] = await screen.findAllByLabelText(new RegExp(`^${words.product}`));
  if (product === undefined || earlier === undefined) throw new Error('a field is missing');
  await user.selectOptions(product, 'jiebei');
  expect(noted()).toEqual({ debtSold: { product: 'jiebei' } });
  const [name, before] = screen.getAllByLabelText(new RegExp(`^${words.label}`));
  expect([name, before].map((field) => (field as HTMLInputElement).value)).toEqual(['', '甲资产']);
  await user.click(screen.getByLabelText(words.mistaken));
  expect(noted()).toEqual({ debtSold: { product: 'jiebei' }, [`debtSold#${nth}`]: { isMistaken: true } });
  await user.click(screen.getByLabelText(words.mistaken));
  expect(noted()).toEqual({ debtSold: { product: 'jiebei' } });
});

it('asks whose debt was sold where two banks lent under one product', async () => {
  const lines = linesBefore('income', bankBehindXinyonggou).map((line) =>
    line.does === 'answer' && line.screen === 'debts'
      ? answer('debts', 'given', [
          { product: 'xinyonggou', lender: '甲银行', total: yuan(3000) },
          { product: 'xinyonggou', lender: '乙银行', total: yuan(3400) },
        ])
      : line,
  );
  const walk = journeyOf([...lines, change('urgent', 'given', ['sold'])]);
  const { user, repository } = await renderApp({ walk });
  const field = await screen.findByLabelText(new RegExp(`^${words.product}`));
  const shown = within(field).getAllByRole('option');
  expect(shown.map(({ textContent }) => textContent)).toEqual([words.unknownProduct, '甲银行信用购', '乙银行信用购']);
  await user.selectOptions(field, '乙银行信用购');
  expect(repository.stored()[0]?.file.notes.debtSold).toEqual({ product: 'xinyonggou', lender: '乙银行' });
  await user.selectOptions(field, words.unknownProduct);
  expect(repository.stored()[0]?.file.notes.debtSold).toBeUndefined();
});

it('shows a sale that a merged negotiation told of, with its name', async () => {
  const { answers } = journeyOf(soldBefore).journey;
  const into = recordOf(journeyOf([answer('urgent', 'given', ['sold'])]));
  const { journey } = journeyOf(soldBefore.slice(0, -1));
  const notes = { [`debtSold#${answers.debtSold?.nth}`]: { buyer: '甲资产' } };
  const from = { ...recordOf({ journey }, 'other1'), file: { ...emptyFile, notes } };
  const record = { ...mergedRecord(into, from, { on: '2026-11-22' }), id: 'mycase' };
  const { user, repository } = await renderApp({
    walk: { ...journeyOf([answer('urgent', 'given', ['sold'])]), journey: record.journey },
    repository: memoryRepository({ records: [record] }),
  });
  await findPage(titleOf('debtSold'));
  const fields = await screen.findAllByLabelText(new RegExp(`^${words.label}`));
  const [, merged] = fields as HTMLInputElement[];
  if (merged === undefined) throw new Error('the field is missing');
  expect(merged.value).toBe('甲资产');
  await user.type(merged, '公司');
  expect(Object.values(repository.stored()[0]?.file.notes ?? {})).toEqual([{ buyer: '甲资产公司' }]);
});
