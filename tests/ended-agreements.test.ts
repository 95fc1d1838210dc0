import { describe, expect, it } from 'vitest';
import { caseEvents } from '#brief/case-events.ts';
import { elsewhereIn } from '#brief/elsewhere.ts';
import { emptyFile } from '#case/record.ts';
import type { NotedPayment } from '#case/schemas.ts';
import { textOf } from '#documents/blocks/document.ts';
import { calendarEvents, cancelledEvents } from '#documents/calendar/case-calendar.ts';
import { documentOf } from '#documents/registry.ts';
import { highestNth } from '#model/answers.ts';
import type { AgreementEnd } from '#model/values.ts';
import { planLines, progressLine } from '#screens/result/result-lines.ts';
import { contactScript } from '#speech/contact-script.ts';
import { result } from '#words/result/result.ts';
import { briefOfWalk, fileWith } from './support/case-file.ts';
import { again, answer, change, journeyOf, type Line, type Walk, yuan } from './support/story.ts';

const kept: readonly Line[] = [
  answer('urgent', 'none'),
  answer('soFar', 'paying'),
  answer('products', 'given', ['jiebei']),
  answer('finalTerms', 'given', { monthly: yuan(900), months: 12, first: '2026-08-28', paidAlready: 3 }),
];
const ended = (why: AgreementEnd['why']): readonly Line[] => [
  ...kept,
  answer('checkIn', 'end'),
  again('endAgreement', 'ended', { why, on: '2026-11-20' }),
  answer('cause', 'given', ['business']),
];
const endedBy = (why: AgreementEnd['why']): Walk => journeyOf(ended(why));
const wrote = journeyOf([...kept, again('checkIn', 'ended'), answer('cause', 'given', ['business'])]);

const opening = (walk: Walk) => contactScript(briefOfWalk(walk)).phone[0];
const agreed = '您好，我是账户本人。我们约好过从 2026 年 8 月 28 日起每月还 900 元、共 12 期，已经还了 3 期。';

describe('an agreement that has ended', () => {
  it('is told to the other side with its end, and with the cause only where that is why', () => {
    expect(opening(endedBy('cannot'))).toBe(
      `${agreed}从 11 月 20 日起，我没法再按约还，因为生意亏了，想重新谈一个付得起的安排。`,
    );
    expect(opening(endedBy('willNot'))).toContain('从 11 月 20 日起，我没有再按约还，');
    expect(opening(endedBy('lenderSaid'))).toBe(
      `${agreed}11 月 20 日你们口头告诉我，这份约定作废了，想重新谈一个付得起的安排。`,
    );
    expect(opening(wrote)).toBe(`${agreed}11 月 22 日你们书面通知，这份约定作废了，想重新谈一个付得起的安排。`);
  });

  it('is asked for in writing only where it was only said', () => {
    const asks = (walk: Walk) => contactScript(briefOfWalk(walk)).phone.join().includes('请给我书面的');
    expect([asks(endedBy('lenderSaid')), asks(endedBy('cannot')), asks(wrote)]).toEqual([true, false, false]);
  });

  it('leaves to the court what an end is worth that the lender alone declared, and says for nobody that they agreed or not', () => {
    const brief = briefOfWalk(journeyOf([...ended('lenderSaid'), answer('leftOver', 'given', yuan(300))]));
    const text = textOf(documentOf('courtAnswer', brief));
    expect(text).toContain('口头说约定作废。【你同意过没有，照实写。】约定还算不算，请法院认定。');
    expect(text).not.toContain('没有再按约履行');
  });

  it('opens the letter, stands in the answer to a court and in the course of events on its day', () => {
    const brief = briefOfWalk(
      journeyOf([...ended('cannot'), answer('leftOver', 'given', yuan(300)), answer('firstStep', 'prepareFirst')]),
    );
    const letter = textOf(documentOf('letter', brief));
    expect(letter).toContain('已还 3 期。因情况有变，从 2026 年 11 月 20 日起没法再按约还。');
    expect(textOf(documentOf('courtAnswer', brief))).toContain(
      '从 2026 年 11 月 20 日起没有再按约履行，原因：【照实写】。',
    );
    expect(caseEvents(brief).map(({ on, what }) => [on, what])).toContainEqual([
      '2026-11-20',
      '我没法再按约还，约定结束',
    ]);
  });

  it('is what the plan says, until another one is proposed or agreed', () => {
    const brief = briefOfWalk(endedBy('willNot'));
    expect([planLines(brief).state, progressLine(brief)]).toEqual([
      '原来的约定，2026 年 11 月 20 日结束了。新的还没有谈成。',
      result.status.ended,
    ]);
  });

  it('takes nothing out of the purse, and its days out of the calendar', () => {
    const before = journeyOf([...kept, answer('checkIn', 'notDue')]);
    const after = endedBy('cannot');
    expect(elsewhereIn([{ journey: before.journey, file: emptyFile }]).agreed).toBe(yuan(900));
    expect(elsewhereIn([{ journey: after.journey, file: emptyFile }])).toMatchObject({ agreed: 0, open: 1 });
    const eventsOf = (walk: Walk) =>
      calendarEvents({ caseId: 'a', brief: briefOfWalk(walk), road: walk.position, file: emptyFile });
    const known = eventsOf(before).map(({ uid, on }) => ({ uid, on }));
    expect(known.length).toBeGreaterThan(10);
    expect(cancelledEvents(eventsOf(after), known, '2026-11-22')).toHaveLength(known.length);
  });

  it('keeps what was paid before its end, whenever that was noted, and nothing that was paid since', () => {
    const after = highestNth(endedBy('cannot').journey);
    const payments: readonly NotedPayment[] = [
      { on: '2026-11-19', amount: yuan(400), after },
      { on: '2026-11-21', amount: yuan(50), after },
    ];
    const brief = briefOfWalk(endedBy('cannot'), fileWith({ payments: [...payments] }));
    expect(brief.ended?.agreed?.kept.paidSum).toBe(yuan(3100));
    expect(brief.payments.map(({ on, under }) => [on, under !== null])).toEqual([
      ['2026-11-19', true],
      ['2026-11-21', false],
    ]);
  });

  it('is in force again, as it was, once its end is taken back', () => {
    const back = journeyOf([...ended('cannot'), change('endAgreement', 'stay')]);
    const { facts, ended: end, kept: schedule } = briefOfWalk(back);
    expect([back.position.screen, end, facts.ended, facts.inForce?.monthly]).toEqual([
      'onTrack',
      null,
      null,
      yuan(900),
    ]);
    expect(schedule).toEqual(briefOfWalk(journeyOf([...kept, answer('checkIn', 'notDue')])).kept);
    expect(caseEvents(briefOfWalk(back)).some(({ what }) => what.includes('约定结束'))).toBe(false);
  });

  it('is over for good once another is agreed', () => {
    const anew = journeyOf([
      ...ended('cannot'),
      answer('leftOver', 'given', yuan(300)),
      answer('firstStep', 'contactNow'),
      answer('channel', 'phone'),
      answer('script', 'connected'),
      answer('howItWent', 'agreed'),
      answer('written', 'oral'),
      answer('closeGaps', 'partly'),
      answer('finalTerms', 'given', { monthly: yuan(300), months: 24, first: '2026-12-28' }),
    ]);
    const brief = briefOfWalk(anew);
    expect([brief.ended, brief.kept?.instalments.length, brief.agreements.length]).toEqual([null, 24, 2]);
    expect(brief.agreements[0]?.end).toEqual({ nth: 6, on: '2026-11-20' });
  });
});
