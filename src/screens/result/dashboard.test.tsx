import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { result as words } from '#words/result/result.ts';
import { start } from '#words/today/start.ts';
import { paymentOrderNineDays, silentForYears } from '../../../tests/stories/court.ts';
import { brokenByLender } from '../../../tests/stories/renegotiated.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { planIn } from '../../../tests/support/plans.ts';
import { findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { answer, journeyOf, today, type Walk, walkStory, yuan } from '../../../tests/support/story.ts';
import { titleOf } from '../../../tests/support/words-of.ts';

const agreedLines = [
  ...linesBefore('finalTerms', acceptedAtOnce),
  answer('finalTerms', 'given', { monthly: yuan(600), months: 10, first: '2026-12-16' }),
];
const opens = async (walk: Walk) => {
  const app = await renderApp({ walk, hash: '#/result' });
  await findPage(words.title);
  return app;
};
const steps = async () =>
  within(await screen.findByRole('region', { name: /^接下来 \d 步$/ }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent?.replace(/^\d/, ''));
const figures = () =>
  [...document.querySelectorAll('dl.doors > div')].map((figure) =>
    [...figure.children].map(({ textContent }) => textContent),
  );

describe('the dashboard', () => {
  it('says before there is anything what will stand here, and leads on', async () => {
    const { user } = await renderApp({ hash: '#/result' });
    expect(await screen.findByText(words.notYet)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '回到现在这一步' }));
    await findPage(titleOf('urgent'));
  });

  it('shows before a plan what is owed and left, and one button to where the case stands', async () => {
    const { user } = await opens(journeyOf(linesBefore('submit', lateTwelveDaysJobLoss)));
    expect(figures()).toEqual([
      [words.owed, '31,000 元'],
      [words.leftTitle, '700 元'],
    ]);
    await user.click(screen.getByRole('button', { name: fill(words.goOnAt, { title: titleOf('submit') }) }));
    await findPage(titleOf('submit'));
  });

  it('shows of an agreement the next day with its amount, how far it is paid and what is left of it', async () => {
    await opens(journeyOf([...agreedLines, today('2026-12-16'), answer('checkIn', 'paid')]));
    expect(screen.getAllByText(words.dates.agreedPayment)[0]).toBeVisible();
    expect(screen.getByText(fill(words.paidOf, { paid: '1', n: '10' }))).toBeVisible();
    expect(figures()).toEqual([[words.restOfPlan, '5,400 元']]);
    expect(screen.queryByText(/到期还没记下已还的/)).toBeNull();
  });

  it('calls an agreed trial one, and what is left of it not all that is owed', async () => {
    const lines = linesBefore('checkIn', lateTwelveDaysJobLoss);
    const { monthly, months } = planIn(journeyOf(lines));
    await opens(journeyOf(lines));
    expect(screen.getByText(fill(words.paidOfTrial, { paid: '0', n: String(months) }))).toBeVisible();
    expect(figures()).toEqual([[words.restOfTrial, amountText(monthly * months)]]);
    expect((await steps())[2]).toBe(words.steps.trialRest);
  });

  it('counts what is in arrears, and asks about it with its one button', async () => {
    const { user } = await opens(journeyOf([...agreedLines, today('2027-01-20')]));
    expect(screen.getByText(fill(words.dueCount, { n: '2' }))).toBeVisible();
    await user.click(screen.getByRole('button', { name: start.checkIn }));
    await findPage(titleOf('checkIn'));
  });

  it('says of an agreement that the lender does not keep that it is in force', async () => {
    await opens(walkStory(brokenByLender));
    expect(screen.getByText(words.status.broken)).toBeVisible();
    expect(screen.getByText(fill(words.paidOf, { paid: '1', n: '8' }))).toBeVisible();
  });

  it('shows no figure of a debt that is paid off', async () => {
    await opens(walkStory(acceptedAtOnce));
    expect(screen.getAllByText(words.status.paidOff)[0]).toBeVisible();
    expect(figures()).toEqual([]);
    expect(screen.queryByText(/共 \d+ 期$/)).toBeNull();
  });

  it('puts a court paper whose term runs before all other steps', async () => {
    await opens(journeyOf(linesBefore('followUp', paymentOrderNineDays)));
    const [first, ...others] = await steps();
    expect(first).toBe('先办法院的事：支付令，2026 年 11 月 27 日（星期五）前办好。');
    expect(others).toHaveLength(2);
    expect(screen.getAllByText(words.dates.courtDoBy)[0]).toBeVisible();
  });

  it('promises nothing while the claim may have expired', async () => {
    await opens(walkStory(silentForYears));
    expect(figures()).toEqual([]);
    expect((await steps())[0]).toBe(words.steps.lawyerFirst);
  });
});

describe('the parts behind their headings', () => {
  it('say what they come to, and open one by one', async () => {
    const { user } = await opens(journeyOf(agreedLines));
    const plan = screen.getByRole('button', { name: new RegExp(`^${words.planTitle}`) });
    expect(plan).toHaveTextContent('每月 600 元 × 10 期');
    expect(plan).toHaveAttribute('aria-expanded', 'false');
    await user.click(plan);
    expect(plan).toHaveAttribute('aria-expanded', 'true');
    expect(document.getElementById(plan.getAttribute('aria-controls') ?? '')).toContainElement(
      screen.getByRole('table', { name: words.schedule }),
    );
    expect(screen.getByRole('button', { name: /^日子/ })).toHaveTextContent('下一个 2026 年 12 月 16 日（星期三）');
  });

  it('call the next day what is still to be kept, and say so of one that fell due', async () => {
    const sent = [...linesBefore('submit', lateTwelveDaysJobLoss), answer('submit', 'sent', '2026-11-22')];
    const days = () => screen.getByRole('button', { name: /^日子/ });
    const { unmount } = await opens(journeyOf(sent));
    expect(days()).toHaveTextContent('下一个 2026 年 11 月 29 日（星期日）');
    expect(screen.getByText(words.dates.submitted).closest('details')).not.toBeNull();
    unmount();
    await opens(journeyOf([...agreedLines, today('2027-01-20')]));
    expect(days()).toHaveTextContent('2026 年 12 月 16 日（星期三）已到期');
  });
});
