import { describe, expect, it } from 'vitest';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { answer, journeyOf, yuan } from '../../tests/support/story.ts';
import { documentOf } from './registry.ts';

const agreed = journeyOf([
  ...linesBefore('finalTerms', acceptedAtOnce),
  answer('finalTerms', 'given', { monthly: yuan(600), months: 4, first: '2026-12-16' }),
]);
const after = (agreed.position.facts.inForce?.nth ?? 0) + 100;

/** The rows of the sheet: days and amounts. */
function rowsOf(
  postponements: readonly (readonly [from: `${number}-${number}-${number}`, to: `${number}-${number}-${number}`])[],
  paid: number,
) {
  const brief = briefOfWalk(
    agreed,
    fileWith({
      postponements: postponements.map(([from, to]) => ({ from, to, on: '2026-12-10', after })),
      payments: Array.from({ length: paid }, (_, n) => ({
        on: `2026-12-${16 + n}` as const,
        amount: yuan(600),
        after,
      })),
    }),
    '2026-12-20',
  );
  const { blocks } = documentOf('schedule', brief);
  return blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map(([, on, amount]) => `${on} ${amount}`.replace(/\s/g, '')) : [],
  );
}

describe('the sheet of instalments', () => {
  it('shows one that was put off on its new day, with the day agreed first', () => {
    expect(rowsOf([['2027-01-16', '2027-02-01']], 1).slice(0, 4)).toEqual([
      '2026年12月16日600元（已还）',
      '2027年2月1日（原定2027年1月16日）600元',
      '2027年2月16日600元',
      '2027年3月16日600元',
    ]);
  });

  it('marks as paid what is, where one was put off beyond the next', () => {
    expect(rowsOf([['2026-12-16', '2027-01-20']], 1).slice(0, 4)).toEqual([
      '2027年1月16日600元（已还）',
      '2027年1月20日（原定2026年12月16日）600元',
      '2027年2月16日600元',
      '2027年3月16日600元',
    ]);
  });
});
