import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fill } from '#text/fill.ts';
import { pastDateFormWords } from '#words/engine/past-date-form.ts';
import { result } from '#words/result/result.ts';
import { court } from '#words/urgent/court-days.ts';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { findPage, pickDay, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { answer, change, journeyOf } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

/** A payment order in the middle of a case, whose day of service nobody knows. */
const unknownService = () =>
  journeyOf([
    ...linesBefore('script', lateTwelveDaysJobLoss),
    change('urgent', 'given', ['court']),
    answer('courtPaper', 'order'),
    answer('serviceDate', 'unknown'),
    answer('orderDispute', 'given', ['amount']),
    answer('courtTodo', 'noted'),
  ]);

const paper = court.paper.order;
const banner = fill(court.about, { paper, text: court.bannerUnknown });

/** A payment order whose term runs. */
const running = () =>
  journeyOf([
    ...linesBefore('script', lateTwelveDaysJobLoss),
    change('urgent', 'given', ['court']),
    answer('courtPaper', 'order'),
    answer('serviceDate', 'given', '2026-11-20'),
    answer('orderDispute', 'given', ['amount']),
    answer('courtTodo', 'noted'),
  ]);

describe('each tap on a banner', () => {
  it.each([
    ['of a term that runs', running, court.takeAway, court.keep],
    ['of unknown days', unknownService, court.done, court.notDone],
  ])('%s leaves the focus on what has taken its place', async (_name, walk, take, keep) => {
    const { user } = await renderApp({ walk: walk(), hash: '#/result' });
    const begin = new RegExp(`^${take}.`);
    const press = async (name: string | RegExp) => {
      await user.click(await screen.findByRole('button', { name }));
      const focused = document.activeElement as HTMLElement;
      expect(focused).toHaveAttribute('tabindex', '-1');
      return within(focused);
    };
    expect((await press(begin)).getByRole('button', { name: keep })).toBeVisible();
    expect((await press(keep)).getByRole('button', { name: begin })).toBeVisible();
    await press(begin);
    expect((await press(take)).getByRole('button', { name: court.showAgain })).toBeVisible();
    expect((await press(court.showAgain)).getByRole('button', { name: begin })).toBeVisible();
  });
});

describe('a court paper whose day of service nobody knows', () => {
  it('keeps its banner and counts as due today among the days to remember', async () => {
    await renderApp({ walk: unknownService(), hash: '#/result' });
    expect(screen.getByText(banner)).toBeInTheDocument();
    expect(screen.getAllByText(result.dates.courtToday)[0]).toBeInTheDocument();
    expect(screen.queryByText(result.datesNone)).toBeNull();
  });

  it('asks for the day again, and then counts from it', async () => {
    const { user, answers } = await renderApp({ walk: unknownService(), hash: '#/result' });
    await user.click(screen.getByRole('link', { name: court.ask }));
    await findPage(titleOf('serviceDate'));
    pickDay(pastDateFormWords.label, '2026-11-16');
    await user.click(screen.getByRole('button', { name: optionOf('serviceDate', 'given') }));
    expect(answers().serviceDate?.value).toBe('2026-11-16');
    expect(screen.queryByText(banner)).toBeNull();
  });
});
