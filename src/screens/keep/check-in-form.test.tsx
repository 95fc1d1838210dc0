import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fill } from '#text/fill.ts';
import { limitation } from '#words/engine/limitation.ts';
import { paidUpNoteWords } from '#words/engine/paid-up-note.ts';
import checkIn from '#words/keep/check-in.ts';
import { checkInFormWords as words } from '#words/keep/check-in-form.ts';
import { acceptedAtOnce } from '../../../tests/stories/straight-road.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { findPage, hashOfWalk, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { answer, journeyOf, yuan } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

const keeping = journeyOf([
  ...linesBefore('finalTerms', acceptedAtOnce),
  answer('finalTerms', 'given', { monthly: yuan(600), months: 10, first: '2026-12-16' }),
]);
const after = keeping.position.facts.inForce?.nth ?? 0;
const button = (name: string) => screen.getByRole('button', { name });
const main = () => screen.getByRole('main').textContent?.replace(/\s/g, '') ?? '';

/** Opens the case with what was paid of it. */
function open(amount: number) {
  const record = recordOf(keeping);
  const payments = amount === 0 ? [] : [{ on: '2027-05-16', amount: yuan(amount), after } as const];
  const repository = memoryRepository({ records: [{ ...record, file: { ...record.file, payments } }] });
  return renderApp({ walk: keeping, repository, hash: hashOfWalk(keeping), today: '2027-05-20' });
}

describe('told that all is paid off', () => {
  const { cleared } = words;

  it('is asked about once where instalments are open, and keeps the days where only what was due is paid', async () => {
    const { user, answers } = await open(3_600);
    await user.click(await screen.findByRole('button', { name: optionOf('checkIn', 'cleared') }));
    expect(main()).toContain('先核对：按你记的还差2,400元，6月16日起还有4期。');
    await user.click(button(cleared.options.notYet));
    expect(answers().checkIn).toBeUndefined();
    expect(button(optionOf('checkIn', 'cleared'))).toBeVisible();
  });

  it.each(['allPaid', 'waived'] as const)(
    'is taken once that was answered, and a waiver is to be in writing: %s',
    async (id) => {
      const { user, answers } = await open(3_600);
      await user.click(await screen.findByRole('button', { name: optionOf('checkIn', 'cleared') }));
      await user.click(button(cleared.options[id]));
      await findPage(titleOf('clearance'));
      expect(answers().checkIn?.event).toBe('cleared');
      expect(main()).toContain('这里记下的比约定少2,400元。还过没记的，补记。对方免了的，留好写明');
    },
  );

  it('is asked about nowhere once all of it is noted', async () => {
    const { user } = await open(6_000);
    await user.click(await screen.findByRole('button', { name: optionOf('checkIn', 'cleared') }));
    await findPage(titleOf('clearance'));
    expect(main()).not.toContain('这里记下的比约定少');
  });
});

it('asks of no instalment once all are paid: that is the answer, and no button leads to where one is', async () => {
  const paid = journeyOf([
    ...linesBefore('finalTerms', acceptedAtOnce),
    answer('finalTerms', 'given', { monthly: yuan(600), months: 10, first: '2026-12-16' }),
    answer('checkIn', 'paid'),
  ]);
  const record = recordOf(paid);
  const payments = [{ on: '2027-05-16', amount: yuan(5_400), after: paid.journey.answers.checkIn?.nth ?? 0 }] as const;
  const repository = memoryRepository({ records: [{ ...record, file: { ...record.file, payments } }] });
  const { user, answers } = await renderApp({ walk: paid, repository, hash: '#/', today: '2027-05-20' });
  await user.click(await screen.findByRole('button', { name: paidUpNoteWords.toClearance }));
  await findPage(checkIn.instead.allPaid.title);
  expect(screen.queryByRole('button', { name: paidUpNoteWords.toClearance })).toBeNull();
  for (const id of ['notDue', 'paid', 'willMiss', 'missed', 'end'] as const)
    expect(screen.queryByRole('button', { name: optionOf('checkIn', id) })).toBeNull();
  await user.click(button(optionOf('checkIn', 'cleared')));
  await findPage(titleOf('clearance'));
  expect(answers().checkIn?.event).toBe('cleared');
});

it('notes several instalments that fell due as paid at one tap, each on its day', async () => {
  const { user } = await open(2_400);
  await findPage(titleOf('checkIn'));
  expect(main()).toContain('到期还没还的');
  await user.click(button(fill(words.allInTime, { n: '2' })));
  expect(screen.queryByText(/到期还没还的/)).toBeNull();
  expect(main()).toContain('2027年6月16日');
  expect(within(screen.getByRole('main')).queryByRole('button', { name: /一起记下/ })).toBeNull();
});

it('shows the note of a claim that may have expired once, and no sum to catch up with', async () => {
  const { user } = await renderApp({ walk: keeping, today: '2031-06-01' });
  expect(await screen.findAllByText(limitation.title)).toHaveLength(1);
  await user.click(button(optionOf('checkIn', 'missed')));
  await findPage('隔了好几年，先问律师');
  expect(await screen.findAllByText(limitation.title)).toHaveLength(1);
  expect(main()).not.toContain('没能还上');
});
