import { describe, expect, it } from 'vitest';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { briefOfWalk } from '../../tests/support/case-file.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { again, answer, journeyOf, type Line, today, yuan } from '../../tests/support/story.ts';

/** 6,000 was listed; 600 a month was agreed on. */
const paying = linesBefore('checkIn', acceptedAtOnce);
const paid = [...paying, today('2026-12-16'), answer('checkIn', 'paid')];
const ended = again('endAgreement', 'ended', { why: 'cannot', on: '2026-12-16' });
const owedIn = (lines: readonly Line[]) => briefOfWalk(journeyOf([...lines])).owedNow;

describe('what is owed now', () => {
  it('is what was listed, less what was paid since, also once the agreement has ended', () => {
    expect(owedIn(paying)).toBe(yuan(6000));
    expect(owedIn(paid)).toBe(yuan(5400));
    expect(owedIn([...paid, { does: 'goOn' }, answer('checkIn', 'end'), ended])).toBe(yuan(5400));
  });

  it('is what an agreement with interest leaves to be paid, where that is more', () => {
    const dear = { monthly: yuan(6000), months: 2, first: '2026-12-16' } as const;
    const lines = [...linesBefore('finalTerms', acceptedAtOnce), answer('finalTerms', 'given', dear)];
    expect(owedIn([...lines, today('2026-12-16'), answer('checkIn', 'paid')])).toBe(yuan(6000));
  });

  it('is not known where one debt has no figure', () => {
    const lines = paid.map((line) =>
      line.does === 'answer' && line.screen === 'debts' ? answer('debts', 'given', [{ product: 'jiebei' }]) : line,
    );
    expect(owedIn(lines)).toBeNull();
  });
});
