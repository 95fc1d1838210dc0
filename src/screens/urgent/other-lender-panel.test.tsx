import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fill } from '#text/fill.ts';
import { againPage } from '#words/today/again.ts';
import { otherLenderPanel as words } from '#words/urgent/other-lender-panel.ts';
import { quickTrack } from '../../../tests/stories/beginnings.ts';
import { buttonOf, fillForm } from '../../../tests/support/answer-form.ts';
import { findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { answer, change, journeyOf, type Line } from '../../../tests/support/story.ts';

const toLender = [answer('situation', 'otherLender')] as const;
const atLender = journeyOf([answer('urgent', 'given', ['special']), ...toLender]);

it('writes the record to the lender whose name is typed, with the number that was found of it', async () => {
  const { user, repository } = await renderApp({ walk: atLender });
  await user.click(await screen.findByRole('button', { name: words.keep }));
  expect(await screen.findByText(words.nameMissing)).toBeVisible();
  await user.type(screen.getByLabelText(words.name), '招商银行股份有限公司');
  await user.click(screen.getByRole('button', { name: words.keep }));
  expect(await screen.findByText(fill(words.kept, { name: '招商银行股份有限公司' }))).toBeVisible();
  expect(document.querySelectorAll('a[href="tel:95555"]').length).toBeGreaterThan(0);
  const road: readonly Line[] = [
    answer('situationTodo', 'noted'),
    answer('soFar', 'notYet'),
    answer('products', 'given', ['others']),
    answer('timing', 'late30'),
    answer('cause', 'given', ['other']),
    answer('leftOver', 'unsure'),
  ];
  for (const line of road) {
    if (!('option' in line)) continue;
    await fillForm(user, line);
    await user.click(await buttonOf(line));
  }
  const [opening] = await screen.findAllByText(/我的招商银行的欠款逾期还不到一个月/);
  expect(opening).toBeVisible();
  expect(repository.stored()[0]?.journey.counterparty).toEqual({ kind: 'other', name: '招商银行股份有限公司' });
});

it('prints no number where none was found', async () => {
  const { user } = await renderApp({ walk: atLender });
  await user.type(await screen.findByLabelText(words.name), '某某消费金融有限公司');
  await user.click(screen.getByRole('button', { name: words.keep }));
  expect(await screen.findByText(words.notFound)).toBeVisible();
});

it('leaves a record of other debts theirs, and leads to another one', async () => {
  const walk = journeyOf([...quickTrack('notYet'), change('urgent', 'given', ['special']), ...toLender]);
  const { user } = await renderApp({ walk });
  expect(await screen.findByText(words.begun)).toBeVisible();
  expect(screen.queryByLabelText(words.name)).toBeNull();
  await user.click(screen.getByRole('link', { name: words.toAnother }));
  await findPage(againPage.title);
});
