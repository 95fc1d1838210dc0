import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '#model/dates.ts';
import type { OptionOf } from '#model/screens.ts';
import { fill } from '#text/fill.ts';
import { weekdayText } from '#text/format.ts';
import { freezeRequestWords } from '#words/documents/freeze-request.ts';
import { freezeDays } from '#words/urgent/freeze-days.ts';
import { renderApp } from '../../../tests/support/render-app.tsx';
import { answer, journeyOf } from '../../../tests/support/story.ts';
import { optionOf, titlesOf } from '../../../tests/support/words-of.ts';

/** What has to be done about a freeze, on a day after it was told who froze and from when its clock runs. */
async function opens(by: OptionOf<'frozenBy'>, on: IsoDate | null, today: IsoDate) {
  const walk = journeyOf([
    answer('urgent', 'given', ['special']),
    answer('situation', 'frozen'),
    answer('frozenBy', by),
    ...(by !== 'court' && by !== 'beforeJudgment'
      ? []
      : [on === null ? answer('frozenOn', 'unknown') : answer('frozenOn', 'given', on)]),
  ]);
  const app = await renderApp({ walk, today });
  await screen.findByRole('heading', { level: 1, name: (name) => titlesOf('frozenTodo').includes(name) });
  return app;
}

describe('a freeze before judgment', () => {
  it('is to be reviewed by the last working day before the fifth', async () => {
    await opens('beforeJudgment', '2026-11-24', '2026-11-25');
    expect(await screen.findByText(freezeDays.review)).toBeVisible();
    expect(screen.getByText(weekdayText('2026-11-27'))).toBeVisible();
  });

  it('may still be reviewed on the working day after a weekend, and then no more', async () => {
    const { unmount } = await opens('beforeJudgment', '2026-11-24', '2026-11-30');
    expect(await screen.findByText(freezeDays.reviewLast)).toBeVisible();
    expect(screen.getByText(weekdayText('2026-11-30'))).toBeVisible();
    unmount();
    await opens('beforeJudgment', '2026-11-24', '2026-12-01');
    expect(await screen.findByText(/已经过了/)).toBeVisible();
  });

  it('offers the request for a review', async () => {
    await opens('beforeJudgment', null, '2026-11-25');
    expect(await screen.findByText(freezeDays.reviewUnknown)).toBeVisible();
    expect(await screen.findByText(freezeRequestWords.name)).toBeVisible();
  });
});

it('is told on every other page, with the way to it, until it is to be told no more', async () => {
  const walk = journeyOf([
    answer('urgent', 'given', ['special']),
    answer('situation', 'frozen'),
    answer('frozenBy', 'beforeJudgment'),
    answer('frozenOn', 'given', '2026-11-24'),
    answer('frozenTodo', 'noted'),
  ]);
  const { user } = await renderApp({ walk, today: '2026-11-25', hash: '#/papers' });
  const text = fill(freezeDays.bannerReview, { date: weekdayText('2026-11-27') });
  expect(await screen.findByRole('link', { name: text })).toHaveAttribute('href', '#/frozenTodo');
  await user.click(screen.getByRole('button', { name: fill(freezeDays.takeAwayWhat, { text }) }));
  await user.click(await screen.findByRole('button', { name: freezeDays.takeAway }));
  expect(await screen.findByText(freezeDays.takenAway)).toBeVisible();
  expect(screen.queryByRole('link', { name: text })).toBeNull();
});

describe('a freeze in enforcement', () => {
  it('has its own clock once the objection was handed in', async () => {
    await opens('court', '2026-11-25', '2026-11-26');
    expect(await screen.findByText(freezeDays.register)).toBeVisible();
    expect(document.body.textContent).toContain(weekdayText('2026-11-28'));
    expect(document.body.textContent).toContain(weekdayText('2026-12-10'));
  });

  it('asks for the objection where it was not handed in', async () => {
    await opens('court', null, '2026-11-26');
    expect(await screen.findByText(freezeDays.notFiled)).toBeVisible();
  });
});

it.each(['authority', 'platform', 'unsure'] as const)(
  'has no clock of a court and no paper for one: %s',
  async (by) => {
    await opens(by, null, '2026-11-26');
    expect(await screen.findByRole('button', { name: optionOf('frozenTodo', 'noted') })).toBeVisible();
    expect(screen.queryByText(freezeRequestWords.name)).toBeNull();
  },
);
