import { describe, expect, it } from 'vitest';
import { missedPayment } from '#documents/missed-payment.ts';
import { repaymentSchedule } from '#documents/repayment-schedule.ts';
import { contactScript } from '#speech/contact-script.ts';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { again, answer, journeyOf, today, yuan } from '../../tests/support/story.ts';
import { caseEvents } from './case-events.ts';

describe('a sum up front', () => {
  const agreed = [
    ...linesBefore('finalTerms', acceptedAtOnce),
    answer('finalTerms', 'given', {
      monthly: yuan(500),
      months: 10,
      first: '2026-12-16',
      upFront: { amount: yuan(800), on: '2026-11-29' },
    }),
  ];
  const after = journeyOf(agreed).position.facts.inForce?.nth ?? 0;
  const file = fileWith({
    payments: [
      { on: '2026-11-29', amount: yuan(800), after },
      { on: '2026-12-16', amount: yuan(500), after },
      { on: '2027-01-16', amount: yuan(200), after },
    ],
  });
  const brief = briefOfWalk(
    journeyOf([...agreed, today('2027-01-18'), answer('checkIn', 'missed'), again('missSoon', 'tell')]),
    file,
  );

  it('is no instalment by the count the lender is told', () => {
    expect(brief.kept).toMatchObject({ settled: 2, paid: 1, count: 10 });
    expect(contactScript(brief).phone[0]).toContain('共 10 期，已经还了 1 期');
    expect(JSON.stringify(missedPayment.make(brief, 'lender'))).toContain('此前已按约定还了 1 期');
  });

  it('is named in what happened, and the instalments by their own numbers', () => {
    const told = caseEvents(brief).map(({ what }) => what);
    expect(told.some((what) => what.startsWith('记下先付的那笔（2026 年 11 月 29 日应还）已还'))).toBe(true);
    expect(told.some((what) => what.startsWith('记下第 1 期（2026 年 12 月 16 日应还）已还'))).toBe(true);
    expect(told.some((what) => what.includes('从第 2 期（2027 年 1 月 16 日应还）算起'))).toBe(true);
  });

  it('stands in the table before the first instalment', () => {
    const table = repaymentSchedule
      .make({ ...brief, facts: { ...brief.facts, plan: null } }, 'lender')
      .blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' && table.rows.map(([n]) => n).slice(0, 3)).toEqual(['先付', '1', '2']);
    expect(table?.kind === 'table' && table.rows.at(-1)?.[1]).toContain('10');
  });

  it('is among what was paid before the terms were entered', () => {
    const paid = agreed.map((line) =>
      'screen' in line && line.screen === 'finalTerms'
        ? { ...line, value: { ...(line as { value: object }).value, paidAlready: 2 } }
        : line,
    );
    expect(briefOfWalk(journeyOf(paid as typeof agreed), fileWith({})).kept).toMatchObject({ settled: 3, paid: 2 });
  });
});
