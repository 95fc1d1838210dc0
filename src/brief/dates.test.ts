import { describe, expect, it } from 'vitest';
import type { CaseFile } from '#case/schemas.ts';
import { roadOf } from '#machines/road-view.ts';
import { addDays, type IsoDate } from '#model/dates.ts';
import { heirsScript } from '#speech/heirs-script.ts';
import { scriptOf } from '#speech/script.ts';
import { allStories } from '../../tests/stories/all.ts';
import { quickTrack } from '../../tests/stories/beginnings.ts';
import { missedAndRenegotiated } from '../../tests/stories/renegotiated.ts';
import { sideRoads } from '../../tests/stories/side-roads.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { atRoutes } from '../../tests/support/refused-road.ts';
import {
  again,
  answer,
  change,
  journeyOf,
  type Line,
  today,
  type Walk,
  walkStory,
  walksOf,
  yuan,
} from '../../tests/support/story.ts';
import { briefOn } from './brief.ts';
import { datesOfCase, daysToKeep, isCourtDay, isToKeep, nextDay } from './dates.ts';

const datesOf = (walk: Walk, file: CaseFile = fileWith()) =>
  datesOfCase({ brief: briefOfWalk(walk, file), road: roadOf(walk.journey), file });

const upTo = (screen: string, lines: readonly Line[]) =>
  lines.slice(
    0,
    lines.findIndex((line) => line.does === 'answer' && line.screen === screen),
  );

const order: readonly Line[] = [
  answer('urgent', 'given', ['court']),
  answer('courtPaper', 'order'),
  answer('serviceDate', 'given', '2026-11-13'),
  answer('orderDispute', 'given', ['paidPart']),
  answer('courtTodo', 'noted'),
];

describe('the days of a case', () => {
  it('ask for nothing of the lender while the claim may have expired, as years after an unanswered proposal', () => {
    const walk = journeyOf(upTo('reply', lateTwelveDaysJobLoss.lines));
    const dates = (on: IsoDate) =>
      datesOfCase({ brief: briefOfWalk(walk, fileWith(), on), road: roadOf(walk.journey), file: fileWith() });
    const kindsOn = (on: IsoDate) => daysToKeep(dates(on), on).map(({ kind }) => kind);
    expect(kindsOn('2026-12-20').length).toBeGreaterThan(0);
    expect(kindsOn('2031-06-01')).toEqual([]);
  });

  it('are none where nothing is known', () => {
    expect(datesOf(journeyOf([]))).toEqual([]);
  });

  it('begin with the court, before the day the order is over', () => {
    expect(datesOf(journeyOf(order))).toEqual([{ kind: 'courtDoBy', on: '2026-11-27' }]);
  });

  it('K43: keep an instalment that fell due until it is reported as paid, before all days to come', () => {
    const on = (walk: Walk, day: IsoDate) => {
      const file = fileWith();
      const brief = briefOn(briefOfWalk(walk, file), day);
      return nextDay({ brief, road: roadOf(walk.journey), file });
    };
    const lines = [
      answer('urgent', 'none'),
      answer('soFar', 'paying'),
      answer('products', 'given', ['jiebei']),
      answer('finalTerms', 'given', { monthly: 60_000, months: 3, first: '2026-12-16' }),
    ];
    const agreed = journeyOf(lines);
    expect([on(agreed, '2026-12-16'), on(agreed, '2026-12-17'), on(agreed, '2027-01-17')]).toEqual([
      { kind: 'agreedPayment', on: '2026-12-16', amount: 60_000 },
      { kind: 'duePayment', on: '2026-12-16', amount: 60_000 },
      { kind: 'duePayment', on: '2026-12-16', amount: 120_000 },
    ]);
    const paid = journeyOf([...lines, answer('checkIn', 'paid')]);
    expect(on(paid, '2026-12-17')).toEqual({ kind: 'agreedPayment', on: '2027-01-16', amount: 60_000 });
    expect(on(journeyOf(order), '2026-11-22')).toEqual({ kind: 'courtDoBy', on: '2026-11-27', amount: null });
    expect(on(journeyOf([]), '2026-11-22')).toBeNull();
  });

  it('tell the instalment of an agreement in force beside an answer that is waited for, in the week before it', () => {
    const walk = journeyOf([
      ...missedAndRenegotiated.lines.slice(0, -1),
      answer('script', 'connected'),
      answer('howItWent', 'wait'),
    ]);
    const file = fileWith();
    const on = (day: IsoDate) => {
      const brief = briefOn(briefOfWalk(walk, file), day);
      const next = nextDay({ brief, road: roadOf(walk.journey), file });
      return [next?.kind, next?.besides?.on, next?.besides?.amount];
    };
    const agreed = ['figureLate', '2027-01-16', yuan(850)];
    expect([on('2027-01-08'), on('2027-01-09'), on('2027-01-16')]).toEqual([
      ['figureLate', undefined, undefined],
      agreed,
      agreed,
    ]);
  });

  it('keep a court day whose banner was taken away', () => {
    expect(datesOf(journeyOf(order), fileWith({ dismissed: ['order:2026-11-13'] }))).toEqual([
      { kind: 'courtDoBy', on: '2026-11-27' },
    ]);
  });

  it('keep every court day when another paper comes', () => {
    const second = journeyOf([
      ...order,
      answer('soFar', 'notYet'),
      change('urgent', 'given', ['court']),
      answer('courtPaper', 'summons'),
      answer('serviceDate', 'given', '2026-11-20'),
      answer('namedDay', 'none'),
      answer('courtTodo', 'noted'),
    ]);
    expect(datesOf(second)).toEqual([
      { kind: 'courtDoBy', on: '2026-11-27' },
      { kind: 'courtDoBy', on: '2026-12-04' },
    ]);
  });

  it('tell no first payment of a proposal that was refused', () => {
    const { lines } = lateTwelveDaysJobLoss;
    const sent = [...upTo('submit', lines), answer('submit', 'sent', '2026-11-22')];
    const refused = [...sent, answer('reply', 'refused'), answer('whatTheySaid', 'payAll')];
    const kinds = (given: readonly Line[]) => datesOf(journeyOf(given)).map(({ kind }) => kind);
    expect(kinds(sent)).toContain('firstPayment');
    expect(kinds(refused)).not.toContain('firstPayment');
  });

  it('tell the day one promised a figure, until a proposal was sent', () => {
    const { lines } = lateTwelveDaysJobLoss;
    const figureDays = (screen: string) =>
      datesOf(journeyOf(upTo(screen, lines))).filter(({ kind }) => kind === 'figureDue');
    expect(figureDays('script')).toEqual([]);
    expect(figureDays('howItWent')).toEqual([{ kind: 'figureDue', on: '2026-11-29' }]);
    expect(figureDays('letter')).toEqual([{ kind: 'figureDue', on: '2026-11-29' }]);
    expect(figureDays('reply')).toEqual([]);
    const refusedEarlier = fileWith({ refusals: [{ on: '2026-10-20', channel: 'phone' }] });
    expect(datesOf(journeyOf(upTo('letter', lines)), refusedEarlier).map(({ kind }) => kind)).toContain('figureDue');
  });

  it('tell a complaint and when the lender answers it', () => {
    const filed = answer('complaint', 'filed', { to: 'lender', on: '2026-11-22' });
    const other = answer('complaint', 'filed', { to: 'platform', on: '2026-11-22' });
    expect(datesOf(atRoutes('outsourced', answer('routes', 'complain'), filed))).toEqual([
      { kind: 'complained', on: '2026-11-22' },
      { kind: 'complaintAnswer', on: '2026-12-07' },
    ]);
    expect(datesOf(atRoutes('outsourced', answer('routes', 'complain'), other))).toEqual([
      { kind: 'complained', on: '2026-11-22' },
      { kind: 'askAgain', on: '2026-12-07' },
    ]);
  });

  it('tell the day to try again after a wait', () => {
    const walk = atRoutes('needApproval', answer('routes', 'wait'), answer('waitUntil', 'set', '2026-12-28'));
    expect(datesOf(walk)).toEqual([{ kind: 'retry', on: '2026-12-28' }]);
  });

  it('tell the first payment as proposed until it is agreed', () => {
    const { lines } = lateTwelveDaysJobLoss;
    const file = fileWith({
      notes: { howItWent: { ticket: 'A-1', promisedOn: '2026-11-24' } },
      reminder: '2026-12-01',
    });
    expect(datesOf(journeyOf(upTo('reply', lines)), file)).toEqual([
      { kind: 'promised', on: '2026-11-24' },
      { kind: 'submitted', on: '2026-11-25' },
      { kind: 'reminder', on: '2026-12-01' },
      { kind: 'askAgain', on: '2026-12-02' },
      { kind: 'firstPayment', on: '2026-12-16' },
    ]);
    expect(datesOf(walkStory(lateTwelveDaysJobLoss))).toEqual([
      { kind: 'submitted', on: '2026-11-25' },
      { kind: 'submitted', on: '2026-12-02' },
      { kind: 'agreedPayment', on: '2027-01-16' },
    ]);
  });

  it('tell the first day of a proposal as it was sent, and none of one that nobody was told of', () => {
    const { lines } = lateTwelveDaysJobLoss;
    const file = fileWith();
    const firstOn = (upToScreen: string, day: IsoDate) => {
      const walk = journeyOf(upTo(upToScreen, lines));
      const brief = briefOn(briefOfWalk(walk, file), day);
      const dates = datesOfCase({ brief, road: roadOf(walk.journey), file });
      return dates.filter(({ kind }) => kind === 'firstPayment').map(({ on }) => on);
    };
    expect(['2026-11-25', '2027-02-20'].map((day) => firstOn('asks', day as IsoDate))).toEqual([[], []]);
    const sent = ['2026-11-25', '2027-02-20'].map((day) => firstOn('reply', day as IsoDate));
    expect(sent).toEqual([['2026-12-16'], ['2026-12-16']]);
  });

  it('tell the next instalment, as long as there is one', () => {
    const { lines } = lateTwelveDaysJobLoss;
    const agreed = upTo('checkIn', lines);
    const kinds = (walk: Walk) => datesOf(walk).filter(({ kind }) => kind !== 'submitted');
    expect(kinds(journeyOf(agreed))).toEqual([{ kind: 'agreedPayment', on: '2026-12-16' }]);
    expect(kinds(journeyOf([...agreed, answer('checkIn', 'cleared')]))).toEqual([]);
    expect(kinds(journeyOf(upTo('reply', lines)))).toEqual([
      { kind: 'askAgain', on: '2026-12-02' },
      { kind: 'firstPayment', on: '2026-12-16' },
    ]);
    expect(kinds(journeyOf(upTo('written', lines)))).toEqual([{ kind: 'acceptedPayment', on: '2026-12-16' }]);
    expect(kinds(journeyOf(upTo('finalTerms', lines)))).toEqual([{ kind: 'acceptedPayment', on: '2026-12-16' }]);
  });

  it('tell no instalment that fell due before as the next one', () => {
    const walk = walkStory(lateTwelveDaysJobLoss);
    const next = (day: IsoDate) =>
      datesOfCase({
        brief: briefOn(briefOfWalk(walk, fileWith()), day),
        road: roadOf(walk.journey),
        file: fileWith(),
      })
        .filter(({ kind }) => kind === 'agreedPayment')
        .map(({ on }) => on);
    expect(next('2027-01-16')).toEqual(['2027-01-16']);
    expect(next('2027-01-17')).toEqual(['2027-02-16']);
    expect(next('2040-01-01')).toEqual([]);
  });

  it('tell the day to ask again', () => {
    const { lines } = lateTwelveDaysJobLoss;
    const notReached = journeyOf([
      ...upTo('script', lines),
      answer('script', 'notReached'),
      answer('followUp', 'rest', '2026-11-25'),
    ]);
    expect(datesOf(notReached)).toEqual([{ kind: 'followUp', on: '2026-11-25' }]);
  });

  it('are those of a court alone where the person has died since, whatever the story', () => {
    const file: CaseFile = { ...fileWith(), deathNotedOn: '2026-11-22', reminder: '2027-01-05' };
    for (const walk of allStories.map((story) => walkStory(story))) {
      const left = datesOf(walk, file);
      expect(left).toEqual(datesOf(walk).filter(isCourtDay));
      expect(scriptOf(briefOfWalk(walk, file)), walk.position.screen).toEqual(heirsScript());
    }
  });

  it('are in order, whatever the story', () => {
    for (const story of sideRoads) {
      const days = datesOf(walkStory(story), fileWith({ reminder: '2026-11-26' })).map(({ on }) => on);
      expect(days).toEqual([...days].sort());
      expect(days).toContain('2026-11-26');
    }
  });
});

describe('a day that has passed', () => {
  const on = (walk: Walk, day: IsoDate, file: CaseFile = fileWith()) => {
    const sources = { brief: briefOn(briefOfWalk(walk, file), day), road: roadOf(walk.journey), file };
    return { ...sources, dates: datesOfCase(sources), next: nextDay(sources) };
  };
  const { lines } = lateTwelveDaysJobLoss;

  it('stays to be kept the day after, until what it asks for is done, whatever the story', () => {
    for (const walk of allStories.flatMap((story) => walksOf(story).map(({ walk: one }) => one))) {
      const { brief } = on(walk, walk.today);
      const owed = [
        ...brief.awaited.filter(({ isSettled }) => !isSettled).map(({ on: day }) => day),
        ...(brief.figureOwedBy === null ? [] : [brief.figureOwedBy]),
      ];
      for (const day of owed) {
        const [last = day] = [day, walk.today].sort().slice(-1);
        const later = addDays(last, 1);
        expect(
          on(walk, later)
            .dates.filter((date) => isToKeep(date, later))
            .map((date) => date.on),
        ).toContain(day);
      }
    }
  });

  it('is to be done now where the lender promised an answer, until the lender was asked or answered', () => {
    const waiting = journeyOf([...upTo('submit', lines), answer('submit', 'sent', '2026-11-25')]);
    const promised = { notes: { submit: { promisedOn: '2026-12-01' } } } as const;
    const nextOn = (day: IsoDate, more: Partial<CaseFile> = {}) =>
      on(waiting, day, fileWith({ ...promised, ...more })).next;
    expect(nextOn('2026-12-01')).toEqual({ kind: 'promised', on: '2026-12-01', amount: null });
    expect(nextOn('2026-12-03')).toEqual({ kind: 'answerDue', on: '2026-12-01', amount: null });
    const asked = { calls: [{ on: '2026-12-03', heard: [] }] } as const;
    expect(nextOn('2026-12-03', asked)?.on).toBe('2026-12-10');
    const refused = journeyOf([
      ...upTo('submit', lines),
      answer('submit', 'sent', '2026-11-25'),
      answer('reply', 'refused'),
      answer('whatTheySaid', 'payAll'),
    ]);
    expect(on(refused, '2026-12-03', fileWith(promised)).next).toBeNull();
  });

  it('is not waited for where the answer came before it, so that what was agreed on is what comes next', () => {
    const lines = [
      ...upTo('script', lateTwelveDaysJobLoss.lines),
      answer('script', 'connected'),
      answer('howItWent', 'offer'),
      answer('counter', 'given', { monthly: yuan(400), months: 6, firstDate: '2026-12-10' }),
    ] as const;
    const file = fileWith({ notes: { script: { promisedOn: '2026-11-27' } } });
    const kinds = (walk: Walk) => datesOf(walk, file).map(({ kind }) => kind);
    expect(kinds(journeyOf(lines))).toEqual(['promised', 'figureDue']);
    const taken = [answer('counterCheck', 'take'), answer('written', 'text')] as const;
    expect(kinds(journeyOf([...lines, ...taken]))).not.toContain('promised');
  });

  it('is to be done now where no day was named to ask, and where the person promised a figure', () => {
    const waiting = journeyOf([...upTo('submit', lines), answer('submit', 'sent', '2026-11-24')]);
    expect(on(waiting, '2026-11-25').next).toEqual({ kind: 'askAgain', on: '2026-12-01', amount: null });
    expect(on(waiting, '2026-12-02').next).toEqual({ kind: 'askDue', on: '2026-12-01', amount: null });
    const told = journeyOf(upTo('howItWent', lines));
    expect(on(told, '2026-11-29').next?.kind).toBe('figureDue');
    expect(on(told, '2026-11-30').next).toEqual({ kind: 'figureLate', on: '2026-11-29', amount: null });
  });

  it('is no promised figure any more once the lender refused, until it is promised anew', () => {
    const called = [
      ...quickTrack('notYet'),
      answer('firstStep', 'contactNow'),
      answer('channel', 'phone'),
      answer('script', 'connected'),
      answer('howItWent', 'refused'),
    ] as const;
    const refused = [...called, answer('whatTheySaid', 'noPolicy')] as const;
    const kindsOn = (walk: Walk) => on(walk, '2026-11-30').dates.map(({ kind }) => kind);
    expect(kindsOn(journeyOf(called))).toContain('figureLate');
    expect(kindsOn(journeyOf(refused))).not.toContain('figureLate');
    const complained = [
      ...refused,
      answer('decoded', 'routes'),
      answer('routes', 'complain'),
      answer('complaint', 'filed', { to: 'lender', on: '2026-11-22' }),
    ] as const;
    expect(on(journeyOf(complained), '2026-12-08').next?.kind).toBe('complaintDue');
    const anew = [...refused, again('decoded', 'again'), answer('channel', 'phone'), answer('script', 'connected')];
    expect(kindsOn(journeyOf(anew))).toContain('figureLate');
  });

  it('stands behind all that comes before the next instalment where it is one that the lender was told of', () => {
    const missed = [
      answer('urgent', 'none'),
      answer('soFar', 'paying'),
      answer('products', 'given', ['jiebei']),
      answer('finalTerms', 'given', { monthly: 60_000, months: 3, first: '2026-12-09' }),
      today('2026-12-12'),
      answer('checkIn', 'missed'),
      again('missSoon', 'tell'),
      answer('cause', 'given', ['jobLoss']),
      answer('leftOver', 'given', yuan(300)),
      answer('firstStep', 'contactNow'),
      answer('channel', 'phone'),
    ];
    const told = journeyOf([
      ...missed,
      answer('script', 'connected'),
      answer('howItWent', 'wait'),
      answer('followUp', 'rest', '2026-12-19'),
    ]);
    expect(on(journeyOf(missed), '2026-12-19').next?.kind).toBe('duePayment');
    const { dates, next } = on(told, '2026-12-19');
    expect(next).toEqual({ kind: 'followUp', on: '2026-12-19', amount: null });
    expect(daysToKeep(dates, '2026-12-19').map(({ kind }) => kind)).toEqual([
      'followUp',
      'figureDue',
      'toldPayment',
      'agreedPayment',
    ]);
    expect(on(told, '2026-12-14').next?.kind).toBe('followUp');
    expect(on(told, '2027-01-09').next?.kind).toBe('followUpDue');
    // Another one that falls due later was not told.
    expect(on(told, '2027-01-12').dates.map(({ kind }) => kind)).toContain('duePayment');
  });
});
