import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { gapQuestions } from '#words/agreement/gap-questions.ts';
import { court as words } from '#words/urgent/court-days.ts';
import { courtWords, lateNote } from '#words/urgent/court-situations.ts';
import { paymentOrderNineDays } from '../../../tests/stories/court.ts';
import { findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
import { answer, change, journeyOf } from '../../../tests/support/story.ts';
import { textOf } from '../../../tests/support/words.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

/** What the page says under one of its headings. */
const part = (title: string) =>
  [...(screen.getByRole('heading', { level: 2, name: title }).parentElement?.querySelectorAll('li') ?? [])].map(
    ({ textContent }) => textContent ?? '',
  );

describe('a payment order nine days old', () => {
  const before = linesBefore('orderDispute', paymentOrderNineDays);

  it('names the fifteenth day, a Saturday, and the Friday to be done by, and no Monday', async () => {
    await renderApp({ walk: roadTo('courtTodo', paymentOrderNineDays) });
    await findPage(titleOf('courtTodo'));
    expect(await screen.findByText('2026 年 11 月 27 日（星期五）')).toBeVisible();
    expect(screen.getByText('第 15 天：2026 年 11 月 28 日（星期六）')).toBeVisible();
    expect(screen.getByRole('main')).not.toHaveTextContent(/星期一|11 月 30 日/);
  });

  it.each([
    ['2026-11-13', words.doToday, '就是今天'],
    ['2026-11-14', words.doByLast, '还有 1 天'],
  ] as const)('names the day that is left once the safe one is over: served on %s', async (served, said, left) => {
    const walk = journeyOf([
      ...before,
      answer('orderDispute', 'given', ['paidPart']),
      change('serviceDate', 'given', served),
    ]);
    await renderApp({ walk, today: '2026-11-28' });
    await findPage(titleOf('courtTodo'));
    expect(await screen.findByText(said)).toBeVisible();
    expect(screen.getByText(left)).toBeVisible();
    expect(screen.queryByText(words.doBy)).toBeNull();
  });

  it('is not stopped by having no money', async () => {
    await renderApp({ walk: journeyOf([...before, answer('orderDispute', 'given', ['onlyNoMoney'])]) });
    await findPage(titleOf('courtTodo'));
    await screen.findByText('2026 年 11 月 27 日（星期五）');
    expect(part(words.before)[0]).toContain('只写没钱、想延期、想分期，拦不住它。');
    expect(screen.queryByText(textOf(courtWords.orderDisputed.before[0]))).not.toBeInTheDocument();
  });

  it('says so when its days are over, what is left, and how to go on', async () => {
    const walk = journeyOf([
      ...before,
      answer('orderDispute', 'given', ['paidPart']),
      change('serviceDate', 'given', '2026-11-01'),
    ]);
    const { user } = await renderApp({ walk });
    await findPage(titleOf('courtTodo'));
    expect(await screen.findByText('第 15 天是 2026 年 11 月 16 日（星期一），已经过了。')).toBeVisible();
    expect(screen.getByRole('main')).toHaveTextContent(textOf(lateNote));
    expect(part(words.today)[0]).toContain('打 12348，再打法院公开电话');
    expect(part(words.before)).toHaveLength(courtWords.orderLate.before.length);
    await user.click(screen.getByRole('button', { name: optionOf('courtTodo', 'noted') }));
    await findPage(titleOf('soFar'));
  });

  it('has to be dealt with in the agreement', async () => {
    await renderApp({ walk: roadTo('closeGaps', paymentOrderNineDays) });
    await findPage(titleOf('closeGaps'));
    const gaps = within((await screen.findByText(gapQuestions.paymentOrder.name)).closest('ol') ?? document.body);
    const [last] = gaps.getAllByRole('listitem').slice(-1);
    expect(last).toHaveTextContent(gapQuestions.paymentOrder.name + gapQuestions.paymentOrder.ask.text);
  });
});
