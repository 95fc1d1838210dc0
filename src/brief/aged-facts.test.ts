import { describe, expect, it } from 'vitest';
import { textOf } from '#documents/blocks/document.ts';
import { documentOf, documentsFor } from '#documents/registry.ts';
import { courtKeyOf } from '#model/court.ts';
import { addDays, type IsoDate } from '#model/dates.ts';
import type { OptionOf } from '#model/screens.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { scriptOf } from '#speech/script.ts';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { again, answer, change, journeyOf, today, yuan } from '../../tests/support/story.ts';
import { reachedIn } from './tracker.ts';

const terms = answer('finalTerms', 'given', { monthly: yuan(600), months: 10, first: '2026-12-16' });
const agreed = journeyOf([...linesBefore('finalTerms', acceptedAtOnce), terms]);
const after = agreed.position.facts.inForce?.nth ?? 0;
type Noted = Parameters<typeof fileWith>[0];
const isOld = (on: IsoDate, noted: Noted = {}) => mayBeTimeBarred(briefOfWalk(agreed, fileWith(noted), on).facts);
const call = (on: IsoDate) => ({ on, kind: 'often' as const });

describe('an agreement that nothing moved for three years', () => {
  it('may have expired from three years after its last day on, and not before', () => {
    expect([isOld('2030-09-15'), isOld('2030-09-16'), isOld('2031-06-01')]).toEqual([false, true, true]);
  });

  it('has not where something was paid or demanded in time; a later demand starts nothing anew', () => {
    const payments = [{ on: '2028-05-01', amount: yuan(100), after }] as const;
    expect(isOld('2031-04-01', { payments })).toBe(false);
    expect(isOld('2031-06-01', { payments })).toBe(true);
    expect(isOld('2031-06-01', { incidents: [call('2029-01-01')] })).toBe(false);
    expect(isOld('2031-06-01', { incidents: [call('2031-05-20')] })).toBe(true);
  });

  it('is over where all was paid', () => {
    expect(isOld('2031-06-01', { payments: [{ on: '2027-09-16', amount: yuan(6_000), after }] })).toBe(false);
  });

  it('is talked of without a promise: not that something was missed, nor that it is paid later', () => {
    const missed = journeyOf([
      ...linesBefore('finalTerms', acceptedAtOnce),
      terms,
      today('2031-06-01'),
      answer('checkIn', 'missed'),
    ]);
    expect(reachedIn(missed.position, missed.journey, fileWith({}), '2031-06-01')).toBe('old');
    const brief = briefOfWalk(missed, fileWith({}), '2031-06-01');
    expect(documentsFor(brief)).not.toContain('missedPayment');
    const told = briefOfWalk(
      journeyOf([
        ...linesBefore('finalTerms', acceptedAtOnce),
        terms,
        today('2031-06-01'),
        answer('checkIn', 'missed'),
        again('missSoon', 'tell'),
        answer('cause', 'given', ['jobLoss']),
      ]),
      fileWith({}),
      '2031-06-01',
    );
    const said = [...scriptOf(told).phone, scriptOf(told).chat, textOf(documentOf('letter', told))].join('\n');
    expect(said).not.toMatch(/我愿意还|没能还上|重新谈|重新约定|分期还|方案/);
  });
});

const toldAs = (band: OptionOf<'timing'>) => [
  answer('urgent', 'none'),
  answer('soFar', 'notYet'),
  answer('products', 'given', ['jiebei']),
  answer('timing', band),
  answer('cause', 'given', ['jobLoss']),
  answer('leftOver', 'given', yuan(900)),
];
const talk = toldAs('late30');
const saidOf = (lines: Parameters<typeof journeyOf>[0], on: IsoDate, noted: Noted = {}) => {
  const brief = briefOfWalk(journeyOf(lines), fileWith(noted), on);
  return { isOld: mayBeTimeBarred(brief.facts), said: [...scriptOf(brief).phone, scriptOf(brief).chat].join('\n') };
};

describe('a talk that nothing moved for three years', () => {
  it('may have expired, and is spoken of without a promise', () => {
    expect(saidOf(talk, '2029-10-21')).toMatchObject({ isOld: false, said: expect.stringContaining('我愿意还') });
    const old = saidOf(talk, '2031-06-01');
    expect(old.isOld).toBe(true);
    expect(old.said).not.toMatch(/我愿意还|告诉您每月能还多少/);
  });

  it.each([
    ['late30', '2029-10-22'],
    ['late90', '2029-08-22'],
    ['lateOver90', '2027-11-22'],
    ['dueSoon', '2029-11-22'],
  ] as const)('is counted from the day on which it may have fallen due: %s, %s', (band, on) => {
    expect([saidOf(toldAs(band), addDays(on, -1)).isOld, saidOf(toldAs(band), on).isOld]).toEqual([false, true]);
  });

  it.each(['dueSoon', 'notDue'] as const)('is not ahead any more a week after it was told to be: %s', (band) => {
    const bandOn = (on: IsoDate) => briefOfWalk(journeyOf(toldAs(band)), fileWith({}), on).facts.timing?.band;
    expect([bandOn('2026-11-29'), bandOn('2026-11-30')]).toEqual([band, 'unsure']);
  });

  it('does not begin anew by an answer that is given after them, while what was told to the lender in time counts', () => {
    const answered = [...talk, today('2031-06-01'), answer('firstStep', 'contactNow')];
    expect(saidOf(answered, '2031-06-01').isOld).toBe(true);
    const called = [
      ...talk,
      answer('firstStep', 'contactNow'),
      answer('channel', 'phone'),
      today('2028-06-01'),
      answer('script', 'connected'),
    ];
    expect([saidOf(called, '2031-05-01').isOld, saidOf(called, '2031-06-01').isOld]).toEqual([false, true]);
    const rested = [...called.slice(0, -1), answer('script', 'rest')];
    expect(saidOf(rested, '2029-12-01').isOld).toBe(true);
    expect(saidOf(talk, '2031-06-01', { incidents: [call('2029-01-01')] }).isOld).toBe(false);
    expect(saidOf(talk, '2031-06-01', { incidents: [call('2030-01-01')] }).isOld).toBe(true);
    // What was paid, and a claim before a court, begin the three years anew.
    const payments = [{ on: '2028-06-01', amount: yuan(100), after: 1 }] as const;
    expect(saidOf(talk, '2031-05-01', { payments }).isOld).toBe(false);
    const sued = [...talk, today('2028-06-01'), change('urgent', 'given', ['court']), answer('courtPaper', 'summons')];
    expect([saidOf(sued, '2031-05-01').isOld, saidOf(sued, '2031-06-01').isOld]).toEqual([false, true]);
  });

  it('begins anew by nothing that is of another debt, nor by a payment that did not arrive', () => {
    const paid = (more: object) =>
      saidOf(talk, '2031-05-01', { payments: [{ on: '2028-06-01', amount: yuan(100), after: 1, ...more }] }).isOld;
    expect([paid({ product: 'jiebei' }), paid({ product: 'huabei' }), paid({ booked: 'notArrived' })]).toEqual([
      false,
      true,
      true,
    ]);
    const sued = [...talk, today('2028-06-01'), change('urgent', 'given', ['court']), answer('courtPaper', 'summons')];
    const nth = journeyOf(sued).journey.answers.courtPaper?.nth ?? 0;
    const suedFor = (product: 'jiebei' | 'huabei') =>
      saidOf(sued, '2031-05-01', { court: { [courtKeyOf(nth)]: { done: [], product } } }).isOld;
    expect([suedFor('jiebei'), suedFor('huabei')]).toEqual([false, true]);
  });

  it('is one of a proposal that was sent and never answered', () => {
    const sent = linesBefore('reply', acceptedAtOnce);
    expect([saidOf(sent, '2029-11-01').isOld, saidOf(sent, '2031-06-01').isOld]).toEqual([false, true]);
  });
});

describe('a due day that has passed since it was told', () => {
  const timingOn = (band: 'notDue' | 'dueSoon', days: number, lines: Parameters<typeof journeyOf>[0] = []) =>
    briefOfWalk(journeyOf([...toldAs(band), ...lines]), fileWith({}), addDays('2026-11-22', days)).timing;

  it('is not told as ahead: after a week what was due later than a week may be due', () => {
    expect([timingOn('notDue', 7), timingOn('notDue', 8)]).toEqual(['notDue', 'unsure']);
    expect([timingOn('dueSoon', 7), timingOn('dueSoon', 8)]).toEqual(['dueSoon', 'unsure']);
  });

  it('counts before that where it is known, and is not told as missed', () => {
    // Due on the 24th, as listed on 22 November.
    const listed = [
      answer('selfService', 'notOffered'),
      answer('firstStep', 'prepareFirst'),
      answer('truth', 'onlyTrue'),
      answer('checklist', 'gathered'),
      answer('debts', 'given', [{ product: 'jiebei', total: yuan(12_000), standing: 'notDue', dueDay: 24 }]),
    ];
    expect([timingOn('dueSoon', 2, listed), timingOn('dueSoon', 3, listed)]).toEqual(['dueSoon', 'unsure']);
    const late = saidOf([...toldAs('dueSoon'), ...listed], '2026-11-25');
    expect(late.said).not.toMatch(/没到期|这几天到期|逾期了/);
  });
});
