import { expect, it } from 'vitest';
import { announcedDays } from '#case/announced-days.ts';
import { courtPapers } from '#machines/court-papers.ts';
import type { CourtDeedKind } from '#model/court.ts';
import { fileWith } from '../../tests/support/case-file.ts';
import { answer, journeyOf } from '../../tests/support/story.ts';
import { courtMatters } from './court.ts';
import { bannersOf } from './court-text.ts';

it.each(['enforcementNotice', 'enforcement'] as const)(
  'asks to report what one owns until that is noted: %s',
  (paper) => {
    const { journey } = journeyOf([
      answer('urgent', 'given', ['court']),
      answer('courtPaper', paper),
      answer('courtTodo', 'noted'),
    ]);
    const [told] = courtPapers(journey);
    const asked = (...deeds: readonly CourtDeedKind[]) => {
      const done = deeds.map((what) => ({ what, on: '2026-11-20' }) as const);
      const file = fileWith(told === undefined ? {} : { court: { [told.key]: { done } } });
      return courtMatters(journey, announcedDays, file).flatMap((one) => bannersOf(one, '2026-11-21')).length > 0;
    };
    expect(asked()).toBe(true);
    // Whoever asked the court by phone has yet to report.
    expect(asked('asked')).toBe(true);
    expect(asked('asked', 'reported')).toBe(false);
  },
);
