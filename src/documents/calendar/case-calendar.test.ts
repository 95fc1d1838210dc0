import { describe, expect, it } from 'vitest';
import { courtMatters } from '#brief/court.ts';
import { datesOfCase } from '#brief/dates.ts';
import { announcedDays } from '#case/announced-days.ts';
import { emptyFile } from '#case/record.ts';
import type { CaseFile } from '#case/schemas.ts';
import { roadOf } from '#machines/road-view.ts';
import { toldTo } from '#machines/urgent-facts.ts';
import { courtKeyOf } from '#model/court.ts';
import { addDays, type IsoDate } from '#model/dates.ts';
import type { ProductId } from '#model/values.ts';
import { fill } from '#text/fill.ts';
import { paperOf, calendarWords as words } from '#words/documents/calendar.ts';
import { exportCalendarWords } from '#words/documents/export.ts';
import { shared as sharedWords } from '#words/share/shared.ts';
import { allStories } from '../../../tests/stories/all.ts';
import { paymentOrderNineDays } from '../../../tests/stories/court.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../../tests/support/case-file.ts';
import { atRoutes } from '../../../tests/support/refused-road.ts';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
import { again, answer, change, journeyOf, type Walk, walkStory, yuan } from '../../../tests/support/story.ts';
import { calendarEvents, cancelledEvents } from './case-calendar.ts';

interface Options {
  readonly file?: CaseFile;
  readonly on?: IsoDate;
  readonly caseId?: string;
}

const sourcesOf = (walk: Walk, file: CaseFile, on: IsoDate) => ({
  brief: briefOfWalk(walk, file, on),
  road: roadOf(walk.journey),
  journey: walk.journey,
  file,
});
const eventsOf = (walk: Walk, { file = fileWith(), on = walk.today, caseId = 'mycase' }: Options = {}) =>
  calendarEvents({ ...sourcesOf(walk, file, on), caseId });

const terms = { monthly: yuan(550), months: 3, first: '2026-12-10' } as const;
const agreed = [...linesBefore('finalTerms', acceptedAtOnce), answer('finalTerms', 'given', terms)] as const;
const daysOf = (walk: Walk, options?: Options) => eventsOf(walk, options).map(({ on, title }) => [on, title]);

describe('the agreed schedule in the calendar', () => {
  it('has every instalment with its amount, and a look at the account on the day after', () => {
    const [first, booked, ...rest] = eventsOf(journeyOf(agreed));
    expect(first).toEqual({
      uid: expect.stringMatching(/^instalment-\d+\.1-[0-9a-f]{8}@youshangliang$/),
      on: '2026-12-10',
      title: '有商量：约好的日子',
      description: '第 1 期，共 3 期：550 元。只在核对过的官方渠道还，留好凭证。日期和金额有变，以对方的书面通知为准。',
      alarms: [3, 0],
    });
    expect(booked).toEqual({
      uid: expect.stringMatching(/^booked-\d+\.1-[0-9a-f]{8}@youshangliang$/),
      on: '2026-12-11',
      title: '有商量：对一下账',
      description: '看看 12 月 10 日的 550 元入账没有，记在哪一项。没有入账，当天就问客服，截图留好。',
      alarms: [0],
    });
    expect(rest.map(({ on }) => on)).toEqual(['2027-01-10', '2027-01-11', '2027-02-10', '2027-02-11']);
  });

  it('goes on with the one that comes next', () => {
    const paid = journeyOf([...agreed, answer('checkIn', 'paid')]);
    expect(daysOf(paid)[0]).toEqual(['2027-01-10', words.instalment.title]);
    expect(eventsOf(paid)[0]?.description).toMatch(/^第 2 期，共 3 期/);
  });

  it('is over when all was paid off', () => {
    expect(daysOf(journeyOf([...agreed, answer('checkIn', 'cleared')]))).toEqual([]);
  });

  it('still looks at the account on the day after, and leaves out alarms that have gone by', () => {
    const walk = journeyOf(agreed);
    expect(eventsOf(walk, { on: '2026-12-09' })[0]).toMatchObject({ on: '2026-12-10', alarms: [0] });
    expect(daysOf(walk, { on: '2026-12-11' })[0]).toEqual(['2026-12-11', words.booked.title]);
  });
});

describe('other days in the calendar', () => {
  it('are the day to have it done by and the last day of a court paper', () => {
    const events = eventsOf(roadTo('soFar', paymentOrderNineDays));
    expect(events.map(({ on, title, alarms }) => [on, title, alarms])).toEqual([
      ['2026-11-27', words.courtDoBy.title, [3, 1, 0]],
      ['2026-11-30', words.courtLast.title, [0]],
    ]);
    expect(events[0]?.description).toContain('2026 年 11 月 30 日');
  });

  it('are answers that were promised, the clock of a complaint and the day one wants to come back', () => {
    const filed = answer('complaint', 'filed', { to: 'lender', on: '2026-11-22' });
    const walk = atRoutes('outsourced', answer('routes', 'complain'), filed);
    const file = fileWith({
      reminder: '2026-11-30',
      notes: { routes: { promisedOn: '2026-11-25' }, complaint: { promisedOn: '2026-11-25' } },
    });
    expect(daysOf(walk, { file })).toEqual([
      ['2026-11-25', words.promised.title],
      ['2026-11-30', words.reminder.title],
      ['2026-12-07', words.complaintAnswer.title],
    ]);
  });

  it('say of a proposal that nobody has agreed to it yet', () => {
    const [toAsk, proposed] = eventsOf(roadTo('reply', acceptedAtOnce));
    expect(toAsk).toMatchObject({ title: words.askAgain.title, description: words.askAgain.about });
    expect(proposed).toMatchObject({ title: words.firstPayment.title, description: words.firstPayment.about });
  });
});

describe('the names of events', () => {
  it('stay for a case and differ from those of another', () => {
    const walk = journeyOf(agreed);
    const uids = (caseId: string) => eventsOf(walk, { caseId }).map(({ uid }) => uid);
    expect(uids('mycase')).toEqual(uids('mycase'));
    expect(uids('mycase').filter((uid) => uids('another').includes(uid))).toEqual([]);
    expect(uids('mycase').join()).not.toContain('mycase');
  });

  it('stay when time goes by', () => {
    const uids = (on: IsoDate) => eventsOf(journeyOf(agreed), { on }).map(({ uid }) => uid);
    expect(uids('2026-12-11')).toEqual(uids('2026-11-22').slice(1));
  });
});

describe('titles', () => {
  it('say nothing of debts, payments, products, courts or amounts', () => {
    const { fileName: _, cancelled, ...kinds } = words;
    const { agreedTitle, proposedTitle } = sharedWords.dates;
    const titles = [cancelled, agreedTitle, proposedTitle, ...Object.values(kinds).map(({ title }) => title)];
    const told = titles.filter((title) => /[花借][呗]|信用|欠|债|还|款|逾期|法院|支付令|应诉|蚂蚁|\d/.test(title));
    expect(told).toEqual([]);
  });
});

describe.each(allStories.map((story) => [story.name, story] as const))('page and calendar of %s', (_name, story) => {
  it.each([0, 3, 40])('agree %i days later', (later) => {
    const walk = walkStory(story);
    const file = fileWith({ reminder: addDays(walk.today, 9) });
    const on = addDays(walk.today, later);
    const page = datesOfCase(sourcesOf(walk, file, on))
      .filter((date) => date.on >= on && !['submitted', 'complained', 'courtToday'].includes(date.kind))
      .map((date) => date.on);
    const events = eventsOf(walk, { file, on });
    const days = events.map((event) => event.on);
    expect(page.filter((day) => !days.includes(day))).toEqual([]);
    const further = events.filter(({ uid }) => !/^(instalment|booked|courtLast)-/.test(uid));
    expect(further.map((event) => event.on).filter((day) => !page.includes(day))).toEqual([]);
    const lasts = courtMatters(walk.journey, announcedDays, emptyFile).map(({ term }) => term?.last);
    expect(events.filter(({ uid }) => uid.startsWith('courtLast')).every((event) => lasts.includes(event.on))).toBe(
      true,
    );
    expect([...days].sort()).toEqual(days);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.flatMap((event) => event.alarms.filter((before) => addDays(event.on, -before) < on))).toEqual([]);
  });
});

describe('a calendar that holds an earlier file', () => {
  const before = eventsOf(journeyOf(agreed));
  const known = before.map(({ uid, on }) => ({ uid, on }));
  const instalments = (events: typeof before) => events.filter(({ uid }) => uid.startsWith('instalment'));

  it('has each instalment moved where the terms were corrected, and loses none', () => {
    const corrected = journeyOf([...agreed, change('finalTerms', 'given', { ...terms, first: '2026-12-20' })]);
    const after = eventsOf(corrected);
    expect(instalments(after).map(({ uid }) => uid)).toEqual(instalments(before).map(({ uid }) => uid));
    expect(instalments(after).map(({ on }) => on)).toEqual(['2026-12-20', '2027-01-20', '2027-02-20']);
    expect(cancelledEvents(after, known, '2026-11-22')).toEqual([]);
  });

  it('is told what was cancelled: instalments that there are no more, and all of an agreement that ended', () => {
    const shorter = journeyOf([...agreed, change('finalTerms', 'given', { ...terms, months: 2 })]);
    expect(
      cancelledEvents(eventsOf(shorter), known, '2026-11-22').map(({ on, isCancelled }) => [on, isCancelled]),
    ).toEqual([
      ['2027-02-10', true],
      ['2027-02-11', true],
    ]);
    const ended = eventsOf(journeyOf([...agreed, again('checkIn', 'ended')]));
    expect(cancelledEvents(ended, known, '2026-11-22')).toHaveLength(6);
  });

  it('is never told that a term of a court is over, only because its day was corrected', () => {
    const order = paymentOrderNineDays.lines;
    const told = eventsOf(journeyOf(order.filter(({ does }) => does === 'answer'))).map(({ uid, on }) => ({ uid, on }));
    const moved = cancelledEvents([], told, '2026-11-22').filter(({ uid }) => uid.startsWith('court'));
    expect(moved).not.toEqual([]);
    for (const said of [...moved.map(({ title }) => title), exportCalendarWords.cancelled])
      expect(said).toMatch(/变了|改了日子/);
  });

  it('is told nothing of days that have gone by', () => {
    expect(cancelledEvents([], known, '2027-02-11').map(({ on }) => on)).toEqual(['2027-02-11']);
    expect(cancelledEvents([], known, '2027-03-01')).toEqual([]);
  });
});

describe('the days of a court paper about one of several debts', () => {
  const order = [
    change('urgent', 'given', ['court']),
    answer('courtPaper', 'order'),
    answer('serviceDate', 'given', '2026-11-16'),
    answer('orderDispute', 'given', ['amount']),
    answer('courtTodo', 'noted'),
  ] as const;
  const two = journeyOf([...linesBefore('script', lateTwelveDaysJobLoss), ...order, ...order]);
  const noted = (first: ProductId | null, second: ProductId | null) => {
    const told = toldTo(two.journey, 'courtPaper').map(({ nth }) => courtKeyOf(nth));
    const about = [first, second].map((product) => product && { product });
    return fileWith({
      court: Object.fromEntries(
        told.map((key, at) => [key, { done: [], ...(at > 0 && { isAnother: true }), ...about[at] }]),
      ),
    });
  };
  const said = (file: CaseFile) =>
    eventsOf(two, { file, on: '2026-11-22' }).flatMap(({ title, description }) =>
      title === words.courtLast.title ? [description] : [],
    );

  it('say which, each of two papers whose terms end on one day', () => {
    const { about } = words.courtLast;
    const of = (debts: string) => fill(paperOf, { about, debts });
    expect(said(noted(null, null))).toEqual([about]);
    expect(said(noted('huabei', 'jiebei'))).toEqual([`${of('花呗')}\n${of('借呗')}`]);
    expect(said(noted('huabei', 'huabei'))).toEqual([of('花呗')]);
  });
});
