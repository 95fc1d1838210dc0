import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addDays } from '#model/dates.ts';
import { screens } from '#model/screens.ts';
import { yuanForEditing } from '#rules/money.ts';
import { finalTermsFormWords } from '#words/agreement/final-terms-form.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { planIn } from '../../../tests/support/plans.ts';
import { findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
import { answer, journeyOf, yuan } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

const words = finalTermsFormWords;

describe('terms that are written down', () => {
  it('are set against what was proposed, with the question to ask', async () => {
    const walk = roadTo('finalTerms', acceptedAtOnce);
    const { monthly, months } = planIn(walk);
    const { user } = await renderApp({ walk });
    await user.type(await screen.findByLabelText(words.monthly), yuanForEditing(monthly));
    await user.type(screen.getByLabelText(words.months), String(months));
    expect(screen.queryByText(words.differs.title)).toBeNull();
    await user.clear(screen.getByLabelText(words.months));
    await user.type(screen.getByLabelText(words.months), String(months + 2));
    expect(screen.getByText(words.differs.title)).toBeVisible();
    expect(screen.getByText(`期数：之前说的是 ${months} 期，现在是 ${months + 2} 期`)).toBeVisible();
    const asked = `“我收到的条件和之前说的不一样。期数：之前说的是 ${months} 期`;
    expect(screen.getByText((text) => text.startsWith(asked))).toBeVisible();
  });

  it('are asked about where they take a sum up front or a fee that nobody had spoken of', async () => {
    const walk = roadTo('finalTerms', acceptedAtOnce);
    const { user } = await renderApp({ walk });
    const { monthly, months, first } = planIn(walk);
    await user.type(await screen.findByLabelText(words.monthly), yuanForEditing(monthly));
    await user.type(screen.getByLabelText(words.months), String(months));
    await user.type(screen.getByLabelText(words.first), first);
    expect(screen.queryByText(words.differs.title)).toBeNull();
    await user.type(screen.getByLabelText(new RegExp(`^${words.further.fee}`)), '20');
    await user.type(screen.getByLabelText(new RegExp(`^${words.further.upFront}`)), '800');
    await user.type(await screen.findByLabelText(words.further.upFrontOn), first);
    expect(screen.getByText('之前没说要先付，现在要先付 800 元')).toBeVisible();
    expect(screen.getByText('之前没说要手续费，现在每期另收 20 元')).toBeVisible();
  });

  it('leave a first day of the proposal that has passed to be told', async () => {
    const walk = roadTo('finalTerms', lateTwelveDaysJobLoss);
    const { first } = planIn(walk);
    for (const [today, shown] of [
      [first, first],
      [addDays(first, 1), ''],
    ] as const) {
      const { user, unmount } = await renderApp({ walk, today });
      await user.click(await screen.findByRole('button', { name: /^和我提的一样/ }));
      expect(screen.getByLabelText(words.first)).toHaveValue(shown);
      unmount();
    }
  });

  it('are a trial where the proposal was one, and what the person says of them is kept', async () => {
    const walk = roadTo('finalTerms', lateTwelveDaysJobLoss);
    const { user, answers } = await renderApp({ walk });
    const { monthly, months } = planIn(walk);
    const tick = await screen.findByRole('checkbox', { name: words.trial });
    expect(tick).not.toBeChecked();
    await user.type(screen.getByLabelText(words.monthly), yuanForEditing(monthly));
    await user.type(screen.getByLabelText(words.months), String(months));
    expect(tick).toBeChecked();
    await user.click(await screen.findByRole('button', { name: /^和我提的一样/ }));
    expect(tick).toBeChecked();
    await user.click(tick);
    await user.click(screen.getByRole('button', { name: optionOf('finalTerms', 'given') }));
    await findPage(titleOf('checkIn'));
    expect(answers()[walk.position.key ?? 'finalTerms']?.value).toMatchObject({ trial: false });
  });

  it('are set against a taken offer as far as that said anything', async () => {
    const lines = [
      ...linesBefore('reply', acceptedAtOnce),
      answer('reply', 'counter'),
      answer('counter', 'given', { monthly: yuan(700) }),
      answer('counterCheck', 'take'),
      answer('written', 'text'),
      answer('agreementCheck', 'given', [...screens.agreementCheck.ticks]),
    ];
    const { user } = await renderApp({ walk: journeyOf(lines) });
    const monthly = await screen.findByLabelText(words.monthly);
    // What was typed as the offer is not asked again.
    expect(monthly).toHaveValue('700');
    expect(screen.getByText(words.fromOffer)).toBeVisible();
    await user.clear(monthly);
    await user.type(monthly, '750');
    expect(screen.getByText('每期：之前说的是 700 元，现在是 750 元')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^和/ })).toBeNull();
  });
});

describe('terms that are more than equal instalments', () => {
  const further = words.further;

  it('K22: hold what is paid at once, a last instalment, a fee and a second series, and say what they come to', async () => {
    const { user, answers } = await renderApp({ walk: roadTo('finalTerms', acceptedAtOnce) });
    const type = async (label: string, text: string, at = 0) => {
      const field = (await screen.findAllByLabelText(new RegExp(`^${label}`)))[at];
      if (field === undefined) throw new Error(`no field ${label}`);
      await user.type(field, text);
    };
    await type(words.monthly, '1000');
    await type(words.months, '12');
    await type(words.first, '2027-01-31');
    await user.click(screen.getByText(further.title));
    await type(further.upFront, '2000');
    await type(further.upFrontOn, '2026-12-20');
    await type(further.fee, '60');
    // Half a per cent a month of what stays owed from the first to the last instalment is far more than 6 % a year.
    expect(screen.getByText(/大约合一年 10\.\d+% 的利率/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: further.add }));
    await type(words.monthly, '600', 1);
    await type(words.months, '2', 1);
    await type(words.first, '2027-01-10', 1);
    await type('最后一期多少', '436.2', 1);
    expect(screen.getByText(/^一共还 15 次，合计 15,756\.20\s元，其中手续费 720\s元。$/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: optionOf('finalTerms', 'given') }));
    await findPage(titleOf('checkIn'));
    expect(answers().finalTerms?.value).toEqual({
      monthly: yuan(1000),
      months: 12,
      first: '2027-01-31',
      fee: yuan(60),
      upFront: { amount: yuan(2000), on: '2026-12-20' },
      more: [{ monthly: yuan(600), months: 2, first: '2027-01-10', last: 43_620 }],
      trial: false,
    });
  });

  it('want the day of what is paid at once, and open where something in them is wrong', async () => {
    const { user } = await renderApp({ walk: roadTo('finalTerms', acceptedAtOnce) });
    await user.click(await screen.findByText(further.title));
    await user.type(screen.getByLabelText(new RegExp(`^${further.upFront}`)), '2000');
    const isClosed = new Promise((closed) => {
      screen.getByText(further.title).closest('details')?.addEventListener('toggle', closed, { once: true });
    });
    await user.click(screen.getByText(further.title));
    await isClosed;
    await user.click(screen.getByRole('button', { name: optionOf('finalTerms', 'given') }));
    expect(screen.getByLabelText(further.upFrontOn)).toBeVisible();
    expect(screen.getByLabelText(further.upFrontOn)).toBeInvalid();
  });
});

it('can be written down after they were put off', async () => {
  const later = [...linesBefore('finalTerms', acceptedAtOnce), answer('finalTerms', 'later')] as const;
  const { user, answers } = await renderApp({ walk: journeyOf(later), hash: '#/finalTerms' });
  await user.type(await screen.findByLabelText(words.monthly), '300');
  await user.type(screen.getByLabelText(words.months), '6');
  await user.type(screen.getByLabelText(words.first), '2026-12-10');
  await user.click(screen.getByRole('button', { name: optionOf('finalTerms', 'given') }));
  expect(answers().finalTerms).toMatchObject({
    event: 'given',
    value: { monthly: yuan(300), months: 6, first: '2026-12-10' },
  });
});
