import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { screens } from '#model/screens.ts';
import { copying } from '#words/engine/copying.ts';
import { paidUpNoteWords as words } from '#words/engine/paid-up-note.ts';
import { letterPanelWords } from '#words/propose/letter-panel.ts';
import { budget } from '../../../tests/stories/beginnings.ts';
import { becauseOf, bothPaid, prepared, proposed, toldAsMissed } from '../../../tests/stories/paid-up.ts';
import { acceptedAtOnce } from '../../../tests/stories/straight-road.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { findPage, hashOfWalk, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { again, answer, journeyOf, type Line, type Walk, yuan } from '../../../tests/support/story.ts';
import { titleOf } from '../../../tests/support/words-of.ts';

/** Everything agreed was paid, though one instalment was told as missed, and the agreement is talked about anew. */
const told = toldAsMissed(acceptedAtOnce, { first: '2026-12-16' });
const contacted: readonly Line[] = [
  ...told,
  ...becauseOf,
  answer('firstStep', 'contactNow'),
  answer('channel', 'phone'),
  answer('script', 'connected'),
  answer('howItWent', 'refused'),
  answer('whatTheySaid', 'payFirst'),
];
const planned: readonly Line[] = [...told, ...prepared];
const refused = answer('decoded', 'routes');
const sent: readonly Line[] = [
  ...told,
  ...proposed,
  answer('letter', 'ready'),
  answer('accuracy', 'checked'),
  answer('submit', 'sent', '2026-11-22'),
];
/** A screen of every kind, with the answers before it. */
const screensOnTheWay = {
  checklist: planned.slice(0, -6),
  oneOffs: planned.slice(0, -2),
  terms: planned,
  decoded: contacted,
  reply: sent,
  counter: [...sent, answer('reply', 'counter')],
  counterCheck: [...sent, answer('reply', 'counter'), answer('counter', 'given', { monthly: yuan(100), months: 6 })],
  complaint: [...contacted, refused, answer('routes', 'complain')],
  legalAdvice: [...contacted, refused, answer('routes', 'legal'), answer('legal', 'brokeAgreement')],
} as const;

async function opens(walk: Walk): Promise<void> {
  const record = recordOf(walk);
  const records = [{ ...record, file: { ...record.file, payments: [bothPaid] } }];
  await renderApp({ repository: memoryRepository({ records }), hash: hashOfWalk(walk), today: '2026-12-21' });
}

it.each(Object.entries(screensOnTheWay))('calls of no use only what prepares a plan: %s', async (on, lines) => {
  const walk = journeyOf(lines);
  const id = walk.position.screen;
  expect(id).toBe(on);
  await opens(walk);
  await findPage(titleOf(id));
  const note = await screen.findByText((text) => text.startsWith(words.text));
  const prepares =
    ['budget', 'propose'].includes(screens[id].stage) && !['reply', 'counter', 'counterCheck'].includes(id);
  expect(note.textContent?.includes(words.below)).toBe(prepares);
  // The reply to a refusal brings its own line to copy.
  expect(screen.queryAllByText(words.say)).toHaveLength(id === 'decoded' ? 0 : 1);
  if (id === 'decoded') expect(screen.getAllByRole('button', { name: copying.copy })).toHaveLength(1);
});

it('leaves the letter to whom the lender did not keep what was paid to the end', async () => {
  await opens(
    journeyOf([
      ...told.slice(0, -2),
      again('checkIn', 'lenderBroke'),
      answer('routes', 'revise'),
      again('revise', 'ready'),
      ...budget,
      answer('summary', 'negotiate'),
      answer('terms', 'given', { plan: 'own', monthly: yuan(100), months: 6, first: '2027-01-16' }),
      answer('asks', 'given', ['instalments']),
      answer('ceiling', 'given', yuan(150)),
    ]),
  );
  await findPage(titleOf('letter'));
  expect(await screen.findByRole('region', { name: letterPanelWords.title })).toBeVisible();
  expect(screen.queryByText((text) => text.startsWith(words.text))).toBeNull();
});
