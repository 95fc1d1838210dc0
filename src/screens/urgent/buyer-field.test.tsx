import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { buyerFieldWords as words } from '#words/urgent/buyer-field.ts';
import { findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { answer, journeyOf } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

it('keeps the name of the buyer that was checked, and takes it away again', async () => {
  const walk = journeyOf([answer('urgent', 'given', ['sold'])]);
  const { user, repository } = await renderApp({ walk });
  await findPage(titleOf('debtSold'));
  const field = await screen.findByLabelText(new RegExp(`^${words.label}`));
  await user.type(field, '某某资产公司');
  expect(repository.stored()[0]?.file.buyer).toBe('某某资产公司');
  await user.click(screen.getByRole('button', { name: optionOf('debtSold', 'real') }));
  await findPage(titleOf('soFar'));
  expect(repository.stored()[0]?.file.buyer).toBe('某某资产公司');
});

it('leaves nothing behind where nothing is typed', async () => {
  const walk = journeyOf([answer('urgent', 'given', ['sold'])]);
  const { user, repository } = await renderApp({ walk });
  const field = await screen.findByLabelText(new RegExp(`^${words.label}`));
  await user.type(field, '某');
  await user.clear(field);
  expect(repository.stored()[0]?.file).not.toHaveProperty('buyer');
});
