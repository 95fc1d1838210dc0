import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { finalTermsFormWords } from '#words/agreement/final-terms-form.ts';
import { aboveLeftNoteWords as words } from '#words/engine/above-left-note.ts';
import { schedulePanelWords } from '#words/keep/schedule-panel.ts';
import { quickTrack } from '../../../tests/stories/beginnings.ts';
import { acceptedAtOnce } from '../../../tests/stories/straight-road.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { findPage, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { answer, journeyOf, type Line, today, yuan } from '../../../tests/support/story.ts';
import { titleOf } from '../../../tests/support/words-of.ts';

const above = (monthly: number, left: number): string =>
  fill(words.above, { monthly: amountText(yuan(monthly)), left: amountText(yuan(left)) });
const nothing = (monthly: number): string => fill(words.nothing, { monthly: amountText(yuan(monthly)) });

/** A negotiation whose person told somewhere else, a day later, that a month leaves nothing. */
async function renderOnceShort(...lines: readonly Line[]) {
  const walk = journeyOf(lines);
  const short = journeyOf([today('2026-12-20'), ...quickTrack('notYet').slice(0, -1), answer('leftOver', 'short')]);
  const other = { ...recordOf(short, 'other1'), household: 'mycase' };
  return renderApp({ walk, repository: memoryRepository({ records: [recordOf(walk), other] }) });
}

/** Said yes to on the phone, by somebody who has about 600 left. */
const saidYes: readonly Line[] = [
  ...quickTrack('notYet').slice(0, -1),
  answer('leftOver', 'given', yuan(600)),
  answer('firstStep', 'contactNow'),
  answer('channel', 'phone'),
  answer('script', 'connected'),
  answer('howItWent', 'agreed'),
  answer('written', 'oral'),
  answer('closeGaps', 'partly'),
];

const typedAs = { monthly: yuan(2000), months: 12, first: '2026-12-10' } as const;

describe('terms that ask for more than a month leaves', () => {
  it('are told as such while they are typed, also where they were said yes to at once', async () => {
    const { user } = await renderApp({ walk: journeyOf(saidYes) });
    const monthly = await screen.findByLabelText(finalTermsFormWords.monthly);
    await user.type(monthly, '500');
    expect(screen.queryByText(words.advice.terms)).toBeNull();
    await user.clear(monthly);
    await user.type(monthly, '2000');
    expect(screen.getByText(above(2000, 600))).toBeVisible();
    expect(screen.getByText(words.advice.terms)).toBeVisible();
  });

  it('are told before there is anything to sign, where the proposal was made while more was left', async () => {
    await renderOnceShort(...linesBefore('written', acceptedAtOnce));
    await findPage(titleOf('written'));
    expect(await screen.findByText(nothing(600))).toBeVisible();
  });

  it('are told with each instalment, so that the lender hears of it before the day', async () => {
    const terms = answer('finalTerms', 'given', { monthly: yuan(600), months: 10, first: '2026-12-28' });
    await renderOnceShort(...linesBefore('finalTerms', acceptedAtOnce), terms);
    await findPage(titleOf('checkIn'));
    expect(await screen.findByText(nothing(600))).toBeVisible();
    expect(screen.getByText(words.advice.keeping)).toBeVisible();
  });

  it('are not asked to be confirmed in writing once they are entered', async () => {
    await renderApp({ walk: journeyOf([...saidYes, answer('finalTerms', 'given', typedAs)]) });
    await findPage(titleOf('checkIn'));
    expect(await screen.findByText(above(2000, 600))).toBeVisible();
    expect(screen.queryByText(schedulePanelWords.oral)).toBeNull();
  });

  it('are not told of an amount that a month leaves, and not of one that is paid a single time', async () => {
    const { user } = await renderApp({ walk: journeyOf(linesBefore('finalTerms', acceptedAtOnce)) });
    await user.type(await screen.findByLabelText(finalTermsFormWords.monthly), '600');
    expect(screen.queryByText(words.advice.terms)).toBeNull();
    await user.type(screen.getByLabelText(finalTermsFormWords.monthly), '0');
    expect(screen.getByText(words.advice.terms)).toBeVisible();
    await user.type(screen.getByLabelText(finalTermsFormWords.months), '1');
    await user.type(screen.getByLabelText(finalTermsFormWords.first), '2026-12-16');
    expect(screen.queryByText(words.advice.terms)).toBeNull();
  });
});
