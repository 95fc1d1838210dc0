import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { safeLineOf } from '#rules/budget.ts';
import { yuanForEditing } from '#rules/money.ts';
import { amountText } from '#text/format.ts';
import { ownPlanFieldsWords } from '#words/propose/own-plan-fields.ts';
import { termsFormWords } from '#words/propose/terms-form.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { means, planOf } from '../../../tests/support/plans.ts';
import { findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
import { answer, journeyOf, yuan } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

const words = ownPlanFieldsWords;

/** 6,000 owed and 1,200 left. */
const liMins = means(yuan(1200), yuan(6000));

/** 500 left and 31,000 owed. */
const withLittleLeft = journeyOf([
  ...linesBefore('spending', lateTwelveDaysJobLoss),
  answer('spending', 'given', { home: 120_000, living: 170_000, others: 20_000 }),
  answer('oneOffs', 'none'),
  answer('summary', 'negotiate'),
]);

/** 1,200 left and so much owed, fen. */
const owing = (total: number) =>
  journeyOf(
    linesBefore('terms', acceptedAtOnce).map((line) =>
      'option' in line && line.screen === 'debts' ? answer('debts', 'given', [{ product: 'huabei', total }]) : line,
    ),
  );

async function opened(walk = roadTo('terms', acceptedAtOnce)) {
  const app = await renderApp({ walk });
  await app.user.click(await screen.findByRole('radio', { name: /自己填/ }));
  return {
    ...app,
    amount: () => screen.getByRole('textbox', { name: termsFormWords.own }),
    months: () => screen.getByRole('textbox', { name: words.months }),
    slider: () => screen.queryByRole('slider', { name: words.slider }),
  };
}

describe('an own plan', () => {
  it('leads from the amount to the months, and back', async () => {
    const { user, amount, months } = await opened();
    await user.type(amount(), '500');
    expect(months()).toHaveValue('12');
    await user.clear(months());
    await user.type(months(), '7');
    expect(amount()).toHaveValue('858');
    expect(screen.getByText('共 7 期，合计 6,000 元，和欠款 6,000 元对得上。')).toBeVisible();
  });

  it('can be drawn with a slider, from sixty instalments to what is left', async () => {
    const { amount, months, slider } = await opened();
    expect(slider()).toHaveAttribute('min', '100');
    expect(slider()).toHaveAttribute('max', '1200');
    fireEvent.change(slider() as HTMLElement, { target: { value: '750' } });
    expect(amount()).toHaveValue('750');
    expect(months()).toHaveValue('8');
    expect(slider()).toHaveAttribute('aria-valuetext', '750 元');
  });

  it('warns at once above the safe line, and above what is left', async () => {
    const safe = safeLineOf(liMins.surplus);
    const { user, amount } = await opened();
    await user.type(amount(), yuanForEditing(safe));
    expect(screen.queryByText(/^超过/, { selector: '[role=status]' })).toBeNull();
    await user.type(amount(), '.01');
    expect(screen.getByText(`超过剩余的一半（${amountText(safe)}），选了会再提醒一次。`)).toBeVisible();
    await user.clear(amount());
    await user.type(amount(), '1300');
    expect(screen.getByText('超过每月剩余（1,200 元），还不起，请调低。')).toBeVisible();
  });

  it('cannot be kept above what is left', async () => {
    const { monthly, months } = planOf('steady', liMins, '2026-12-16');
    const { user, amount } = await opened();
    await user.type(amount(), '1201');
    await user.click(screen.getByRole('button', { name: optionOf('terms', 'given') }));
    await findPage(titleOf('overOffer'));
    expect(await screen.findByText('这个金额比每月剩余还多。')).toBeVisible();
    expect(screen.queryByRole('button', { name: optionOf('overOffer', 'keep') })).toBeNull();
    expect(screen.getByRole('button', { name: `换成每月 ${amountText(monthly)}，${months} 期` })).toBeVisible();
  });

  it('K17: is told that an instalment has at least 1 yuan, and pays what is less at once', async () => {
    const { user, amount, months } = await opened(owing(29));
    expect(screen.getByText('欠的很少，分开还一期不到 1 元。凑得出就一次还清，在下面填总额。')).toBeVisible();
    await user.type(months(), '60');
    expect(amount()).toHaveValue('0.29');
    expect(screen.getByText('共 1 期，合计 0.29 元，和欠款 0.29 元对得上。')).toBeVisible();
    await user.clear(amount());
    await user.type(amount(), '0.1');
    expect(months()).toHaveValue('');
    await user.click(screen.getByRole('button', { name: optionOf('terms', 'given') }));
    expect(screen.getByRole('textbox', { name: termsFormWords.own })).toHaveAccessibleDescription(
      expect.stringContaining('每期至少 0.29 元。'),
    );
  });

  it('K19: above what all that is left pays in sixty instalments is told so, and sent to a trial', async () => {
    const { user, amount } = await opened(withLittleLeft);
    await user.type(amount(), '100');
    await user.click(screen.getByRole('button', { name: optionOf('terms', 'given') }));
    expect(amount()).toHaveAccessibleDescription(
      expect.stringContaining(
        '按这个金额要还 310 期，超过 60 期。每月剩余 500 元全拿来还，60 期也还不完。可以选“先试行几个月”。',
      ),
    );
    expect(screen.getByRole('radio', { name: /先试行/ })).toBeVisible();
  });

  it('has no slider where sixty instalments need more than is left', async () => {
    const { slider, user, amount, months } = await opened(withLittleLeft);
    expect(slider()).toBeNull();
    await user.type(amount(), '100');
    expect(months()).toHaveValue('');
  });
});
