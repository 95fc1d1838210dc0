import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { caseEvents } from '#brief/case-events.ts';
import { datesOfCase } from '#brief/dates.ts';
import type { CaseFile } from '#case/schemas.ts';
import { roadOf } from '#machines/road-view.ts';
import { contactScript } from '#speech/contact-script.ts';
import { caseEventWords } from '#words/documents/case-events.ts';
import { contactNoteWords } from '#words/engine/contact-note.ts';
import { heirsNextWords as words } from '#words/urgent/heirs-next.ts';
import { briefOfWalk, fileWith } from '../../../tests/support/case-file.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { findPage, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { answer, journeyOf } from '../../../tests/support/story.ts';
import { titleOf } from '../../../tests/support/words-of.ts';

const walk = journeyOf([
  answer('urgent', 'given', ['special']),
  answer('situation', 'died'),
  answer('heirs', 'goOn'),
  answer('estate', 'undecided'),
]);
const promised = { on: '2026-11-30', heard: [], agent: '8812', ticket: 'GD778', promisedOn: '2026-12-05' } as const;
const asked = /11 月 30 日联系过，工单号 GD778，说好 12 月 5 日前书面答复，到今天没有收到/;

const openOn = (today: '2026-12-03' | '2026-12-07', calls: CaseFile['calls']) => {
  const repository = memoryRepository({ records: [{ ...recordOf(walk), file: fileWith({ calls }) }] });
  return renderApp({ walk, repository, today }).then((app) => ({
    ...app,
    stored: () => repository.stored()[0]?.file.calls ?? [],
  }));
};

describe('an heir who waits for what was promised in a call', () => {
  it('finds the sentence to ask with once the day is over, on the page and in the call', async () => {
    await openOn('2026-12-07', [promised]);
    await findPage(titleOf('heirsRest'));
    expect(await screen.findByText(asked)).toBeVisible();
    expect(screen.getByRole('link', { name: words.call })).toBeVisible();
    const brief = briefOfWalk(walk, fileWith({ calls: [promised] }), '2026-12-07');
    expect(contactScript(brief).phone.join('')).toMatch(asked);
  });

  it('is told to wait before it, with no word that nothing came', async () => {
    await openOn('2026-12-03', [promised]);
    await findPage(titleOf('heirsRest'));
    expect(await screen.findByText(/12 月 5 日还没有，再打一次/)).toBeVisible();
    expect(screen.queryByText(asked)).toBeNull();
  });

  it('notes that the balance came: no day is left to ask on, whenever that was', async () => {
    const { user, stored } = await openOn('2026-12-03', [promised]);
    await user.click(await screen.findByRole('button', { name: words.options.balanceCame }));
    await user.type(await screen.findByLabelText(words.said), '12,300 元，算到 11 月底');
    await user.click(screen.getByRole('button', { name: words.save }));
    expect(await screen.findByText(/收到了书面的余额/)).toBeVisible();
    await waitFor(() => expect(stored()).toHaveLength(2));
    const file = fileWith({ calls: stored() });
    const brief = briefOfWalk(walk, file, '2026-12-07');
    const toAsk = datesOfCase({ brief, road: roadOf(walk.journey), file }).filter(({ kind }) => kind === 'answerDue');
    expect(toAsk).toEqual([]);
    expect(contactScript(brief).phone.join('')).not.toContain('GD778');
  });

  it('notes that the letter was handed in: a day to ask is set, where none was told', async () => {
    const { user, stored } = await openOn('2026-12-03', []);
    await user.click(await screen.findByRole('button', { name: words.options.letterHandedIn }));
    await user.type(await screen.findByLabelText(contactNoteWords.ticket), 'GD9');
    await user.click(screen.getByRole('button', { name: words.save }));
    await waitFor(() => expect(stored()).toEqual([{ on: '2026-12-03', heard: ['letterHandedIn'], ticket: 'GD9' }]));
    const file = fileWith({ calls: stored() });
    const on = (today: '2026-12-04' | '2026-12-11') =>
      datesOfCase({ brief: briefOfWalk(walk, file, today), road: roadOf(walk.journey), file });
    expect(on('2026-12-04')).toEqual([{ kind: 'askAgain', on: '2026-12-10' }]);
    expect(on('2026-12-11')).toEqual([{ kind: 'askDue', on: '2026-12-10' }]);
    expect(contactScript(briefOfWalk(walk, file, '2026-12-11')).phone[1]).toContain('12 月 3 日交过告知函，工单号 GD9');
    const told = caseEvents(briefOfWalk(walk, file, '2026-12-11')).map(({ what }) => what);
    expect(told).toEqual([caseEventWords.heirs.letterHandedIn]);
  });
});
