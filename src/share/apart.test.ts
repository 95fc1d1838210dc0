import { describe, expect, it } from 'vitest';
import { announcedDays } from '#case/announced-days.ts';
import { mergedRecord } from '#case/merge.ts';
import { type CaseRecord, newRecord } from '#case/record.ts';
import { roadOf } from '#machines/road-view.ts';
import type { Journey } from '#model/answers.ts';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { briefOfWalk } from '../../tests/support/case-file.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { answer, journeyOf, type Line, yuan } from '../../tests/support/story.ts';
import { householdViewIn } from './household-view.ts';
import { decodeLink, encodeLink } from './link.ts';
import { resultViewOf, screenTold } from './result-view.ts';
import { negotiationRows, sharedRows } from './shared-rows.ts';

const today = '2026-12-10';
const terms = { monthly: yuan(600), months: 10, first: '2026-12-16' } as const;
const agreed = [...linesBefore('finalTerms', acceptedAtOnce), answer('finalTerms', 'given', terms)] as const;
const other = [answer('urgent', 'none'), answer('soFar', 'notYet'), answer('products', 'given', ['huabei'])] as const;
const recordOf = (journey: Journey): CaseRecord => ({ ...newRecord(), journey });
const mergedInto = (lines: readonly Line[]) =>
  mergedRecord(recordOf(journeyOf(lines).journey), recordOf(journeyOf(other).journey), { on: today });
const merged = mergedInto(agreed);

function viewsOf({ journey, file }: CaseRecord, level: 'noAmounts' | 'full' | 'steps') {
  const brief = briefOfWalk({ ...journeyOf([]), journey }, file, today);
  return {
    one: resultViewOf(brief, screenTold(roadOf(journey)), level),
    all: householdViewIn([{ journey, file }], level, { today, workingDays: announcedDays }),
  };
}

describe('a debt that a merger added, in a link', () => {
  it.each(['noAmounts', 'full'] as const)('stands apart from the agreement, and is read back: %s', (level) => {
    const { one, all } = viewsOf(merged, level);
    for (const view of [one, all]) {
      expect(encodeLink(view)).toMatch(/^#s6\./);
      expect(decodeLink(encodeLink(view))).toEqual({ view });
    }
    const row = { id: 'apart', term: '不在这份约定里', value: '花呗' };
    expect(sharedRows(one)).toContainEqual(row);
    const [negotiation] = all.negotiations;
    expect(negotiation && negotiationRows(negotiation)).toContainEqual(row);
  });

  it('changes no link that need not tell it', () => {
    for (const view of Object.values(viewsOf(merged, 'steps'))) expect(encodeLink(view)).toMatch(/^#s5\./);
    const alone = recordOf(journeyOf(agreed).journey);
    for (const view of Object.values(viewsOf(alone, 'full'))) expect(encodeLink(view)).toMatch(/^#s5\./);
    // Once the debt is paid there is no agreement to be apart from.
    const cleared = mergedInto([...agreed, answer('checkIn', 'cleared')]);
    for (const view of Object.values(viewsOf(cleared, 'full'))) expect(encodeLink(view)).toMatch(/^#s5\./);
  });
});
