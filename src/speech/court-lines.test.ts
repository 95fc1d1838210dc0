import { describe, expect, it } from 'vitest';
import type { Brief } from '#brief/brief.ts';
import { datesOfCase } from '#brief/dates.ts';
import { emptyFile } from '#case/record.ts';
import { roadOf } from '#machines/road-view.ts';
import { longestMessage } from '#model/limits.ts';
import type { OptionOf } from '#model/screens.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { briefOfWalk } from '../../tests/support/case-file.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { answer, change, journeyOf, type Line } from '../../tests/support/story.ts';
import { safeLine } from './call-lines.ts';
import { contactScript } from './contact-script.ts';

const before = linesBefore('script', lateTwelveDaysJobLoss);

/** A paper served on a day, reported after some of the road. */
const withPaper = (paper: OptionOf<'courtPaper'>, servedOn: '2026-11-10' | '2026-11-16', lines = before) => {
  const timed: readonly Line[] = ['order', 'summons', 'judgment'].includes(paper)
    ? [answer('serviceDate', 'given', servedOn)]
    : [];
  const more: Partial<Record<typeof paper, readonly Line[]>> = {
    order: [answer('orderDispute', 'given', ['amount'])],
    summons: [answer('namedDay', 'none')],
  };
  return briefOfWalk(
    journeyOf([
      ...lines,
      change('urgent', 'given', ['court']),
      answer('courtPaper', paper),
      ...timed,
      ...(more[paper] ?? []),
      answer('courtTodo', 'noted'),
    ]),
  );
};

describe('a payment order that runs out in three days (K32)', () => {
  // Served on 10 November: the fifteenth day is Wednesday the 25th, to be done by Tuesday the 24th.
  const brief = withPaper('order', '2026-11-10');

  it('is named to the lender with its day, spoken and typed', () => {
    const { phone, chat } = contactScript(brief);
    expect(phone[1]).toBe(
      '我收到了法院的支付令，要在 11 月 24 日前处理，请您一起记录。支付令要的钱我有不同意见，以核对后的为准。谈成以后，这份支付令怎么处理？请发到 App 消息里。',
    );
    expect(chat[1]).toBe(phone[1]);
    for (const message of chat) expect(message.length).toBeLessThanOrEqual(longestMessage);
  });

  it('leaves no promised day after its own', () => {
    expect(brief.figureBy).toBe('2026-11-24');
    expect([...contactScript(brief).phone, safeLine(brief)].join()).not.toMatch(/11 月 29 日/);
    expect(briefOfWalk(journeyOf(before)).figureBy).toBe('2026-11-29');
  });

  it('limits also what was promised while it ran', () => {
    const lines = [...before, answer('script', 'connected')] as const;
    const promised = withPaper('order', '2026-11-10', lines);
    expect(promised.figureDueOn).toBe('2026-11-24');
    const dates = datesOfCase({ brief: promised, road: { path: [] }, file: emptyFile });
    expect(dates).toContainEqual({ kind: 'figureDue', on: '2026-11-24' });
  });
});

describe('once a court has decided', () => {
  it.each([
    ['judgment', '法院已经判了', '执行和解'],
    ['settlement', '在法院调解过', '改日子或金额'],
    ['enforcementNotice', '法院那边已经有结果了', '执行和解'],
    ['enforcement', '法院那边已经有结果了', '执行和解'],
  ] as const)('how it is paid is talked about, and no first contact is made: %s', (paper, said, asked) => {
    const { phone, chat } = contactScript(withPaper(paper, '2026-11-16'));
    expect(phone[0]).toContain(said);
    expect(phone[1]).toContain(asked);
    expect([phone, chat].flat().join().includes('执行和解')).toBe(paper !== 'settlement');
    expect([...phone, ...chat].join()).not.toMatch(/出借方全称|今天先问清欠多少/);
    for (const message of chat) expect(message.length).toBeLessThanOrEqual(longestMessage);
  });
});

describe('what is said of a court', () => {
  it('stays what the furthest paper says, whatever a collector sends later', () => {
    const judged = withPaper('judgment', '2026-11-16');
    const walk = journeyOf([
      ...before,
      change('urgent', 'given', ['court']),
      answer('courtPaper', 'judgment'),
      answer('serviceDate', 'given', '2026-11-16'),
      answer('courtTodo', 'noted'),
      change('urgent', 'given', ['court']),
      answer('courtPaper', 'letter'),
      answer('courtTodo', 'noted'),
    ]);
    expect(contactScript(briefOfWalk(walk)).phone[0]).toBe(contactScript(judged).phone[0]);
  });

  it('is no paper that was put right at once', () => {
    const corrected = journeyOf([
      ...before,
      change('urgent', 'given', ['court']),
      answer('courtPaper', 'order'),
      change('courtPaper', 'letter'),
      answer('courtTodo', 'noted'),
    ]);
    const { phone, chat } = contactScript(briefOfWalk(corrected));
    expect([...phone, ...chat].join()).not.toMatch(/法院|支付令/);
  });

  it('is the same for the warning of an expired claim and for what is said', () => {
    const { journey } = journeyOf([
      ...before,
      change('timing', 'late3Years'),
      change('urgent', 'given', ['court']),
      answer('courtPaper', 'judgment'),
      answer('serviceDate', 'given', '2026-11-16'),
      answer('courtTodo', 'noted'),
      change('urgent', 'given', ['court']),
      answer('courtPaper', 'letter'),
      answer('courtTodo', 'noted'),
    ]);
    expect(roadOf(journey).facts.courtCase).toBe('judgment');
    expect(mayBeTimeBarred(roadOf(journey).facts)).toBe(false);
  });

  it('lets an expired claim say nothing once it was judged', () => {
    const walk = journeyOf([
      ...before,
      change('timing', 'late3Years'),
      change('urgent', 'given', ['court']),
      answer('courtPaper', 'judgment'),
      answer('serviceDate', 'given', '2026-11-16'),
      answer('courtTodo', 'noted'),
    ]);
    expect(contactScript(briefOfWalk(walk)).phone[1]).toContain('执行和解');
  });
});

describe('no court', () => {
  it('is named where none has written', () => {
    const without: Brief = briefOfWalk(journeyOf(before));
    expect(contactScript(without).phone.join()).not.toMatch(/法院|支付令|判决/);
  });
});
