import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '#model/dates.ts';
import type { AgreedTerms } from '#model/values.ts';
import { safeLineOf } from '#rules/budget.ts';
import { amountText } from '#text/format.ts';
import { catchUpWords } from '#words/keep/catch-up-options.ts';
import { paymentsWords } from '#words/payments/payments.ts';
import { acceptedAtOnce } from '../../../tests/stories/straight-road.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
import { answer, journeyOf, today, yuan } from '../../../tests/support/story.ts';

const { form } = paymentsWords;
/** Half of what the story has left each month. */
const safe = safeLineOf(yuan(1200));

describe('catching up', () => {
  it('is told in three ways, calculated from what was really paid', async () => {
    const monthly = safe;
    const walk = journeyOf([
      ...linesBefore('finalTerms', acceptedAtOnce),
      answer('finalTerms', 'given', { monthly, months: 10, first: '2026-12-16' }),
      today('2026-12-16'),
      answer('checkIn', 'missed'),
    ]);
    const aboveSafe = `超过剩余的一半（${amountText(safe)}），想清楚再提。`;
    /** The most that nine instalments come to when what was missed is spread over them. */
    const spread = (missed: number): string => amountText(monthly + Math.ceil(missed / 9));
    const all = 10 * monthly;
    const part = yuan(330);
    const { user } = await renderApp({ walk });
    const section = within(await screen.findByRole('region', { name: catchUpWords.title }));
    expect(
      section.getByText(`还没还的一共 ${amountText(all)}，其中要补的 1 期，还差 ${amountText(monthly)}。`),
    ).toBeVisible();
    expect(section.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      `2027 年 1 月 16 日还 ${amountText(2 * monthly)}，以后照旧。${aboveSafe}`,
      `以后照旧，2027 年 10 月 16 日再还 ${amountText(monthly)}。`,
      `后面 9 期，每期最多还 ${spread(monthly)}，合计 ${amountText(all)}。${aboveSafe}`,
    ]);
    // What was paid of it is noted, and everything follows from the payments.
    await user.click(screen.getByRole('button', { name: form.open }));
    const amount = screen.getByLabelText(form.amount);
    await user.clear(amount);
    await user.type(amount, '330');
    await user.click(screen.getByRole('button', { name: form.save }));
    const [rest, missed] = [amountText(all - part), amountText(monthly - part)];
    expect(section.getByText(`还没还的一共 ${rest}，其中要补的 1 期，还差 ${missed}。`)).toBeVisible();
    expect(section.getAllByRole('definition')[2]).toHaveTextContent(
      `后面 9 期，每期最多还 ${spread(monthly - part)}，合计 ${rest}。`,
    );
  });

  /** An agreement of which nothing was paid, looked at on the day of its check-in. */
  const nothingPaid = (terms: AgreedTerms, on: IsoDate) =>
    journeyOf([
      ...linesBefore('finalTerms', acceptedAtOnce),
      answer('finalTerms', 'given', terms),
      today(on),
      answer('checkIn', 'missed'),
    ]);
  const optionsShown = async () =>
    within(await screen.findByRole('region', { name: catchUpWords.title }))
      .getAllByRole('definition')
      .map(({ textContent }) => textContent?.replace(/超过.*$/, ''));

  it('K13: counts every instalment that fell due, in the sentence, the options and the letter', async () => {
    await renderApp({ walk: nothingPaid({ monthly: yuan(550), months: 6, first: '2026-12-10' }, '2027-02-20') });
    expect(await optionsShown()).toEqual([
      '3 月 10 日还 2,200 元，以后照旧。',
      '以后照旧，最后加 3 期：从 6 月 10 日起，每月一期，每期最多 550 元，合计 1,650 元。',
      '后面 3 期，每期最多还 1,100 元，合计 3,300 元。',
    ]);
    expect(screen.getByText('还没还的一共 3,300 元，其中要补的 3 期，还差 1,650 元。')).toBeVisible();
    expect(screen.getByText(/从 2026 年 12 月 10 日起有 3 期没能还上，一共 1,650 元/)).toBeVisible();
  });

  it('K18: offers no past day, and a day of another year with its year', async () => {
    await renderApp({ walk: nothingPaid({ monthly: yuan(850), months: 24, first: '2026-10-16' }, '2026-11-29') });
    const [withNext, atEnd] = await optionsShown();
    expect(withNext).toBe('12 月 16 日还 2,550 元，以后照旧。');
    expect(atEnd).toContain('从 2028 年 10 月 16 日起');
  });

  it('tells what falls due today as the next one, and as missed only what fell due before', async () => {
    await renderApp({ walk: nothingPaid({ monthly: yuan(954), months: 6, first: '2026-10-31' }, '2026-11-30') });
    expect((await optionsShown())[0]).toBe('11 月 30 日还 1,908 元，以后照旧。');
    expect(screen.getByText('还没还的一共 5,724 元，其中要补的 1 期，还差 954 元。')).toBeVisible();
    expect(screen.getByText(/10 月 31 日应还的 954 元没能按时还上/)).toBeVisible();
    expect(screen.queryByText(/2 期没能还上/)).toBeNull();
  });

  it('offers only the end where every instalment has fallen due', async () => {
    await renderApp({ walk: nothingPaid({ monthly: yuan(550), months: 2, first: '2026-11-10' }, '2027-02-20') });
    expect(await optionsShown()).toEqual(['最后加 2 期：从 3 月 10 日起，每月一期，每期最多 550 元，合计 1,100 元。']);
  });

  it('is measured by what is left beside other negotiations, as it was told there last', async () => {
    const walk = nothingPaid({ monthly: safe, months: 10, first: '2026-12-16' }, '2026-12-16');
    const { journey } = roadTo('firstStep', acceptedAtOnce);
    const later = Object.entries(journey.answers).map(([key, given]) => [
      key,
      given && { ...given, on: '2026-12-10' as const },
    ]);
    const other = recordOf({ journey: { ...journey, answers: Object.fromEntries(later) } }, 'other1');
    const records = [recordOf(walk), { ...other, household: 'mycase' }];
    await renderApp({ walk, repository: memoryRepository({ records }) });
    const section = within(await screen.findByRole('region', { name: catchUpWords.title }));
    const { answers } = journey;
    const left = Number(answers.leftOver?.value) / 2;
    const above = `超过这一家能用的每月剩余（${amountText(left)}），别这样提。`;
    await waitFor(() => expect(section.getAllByRole('definition')[0]).toHaveTextContent(above));
  });
});
