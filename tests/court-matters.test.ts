import { describe, expect, it } from 'vitest';
import { briefOn } from '#brief/brief.ts';
import { courtMatters } from '#brief/court.ts';
import { bannersOf, matterLine } from '#brief/court-text.ts';
import { datesOfCase, daysToKeep } from '#brief/dates.ts';
import { announcedDays } from '#case/announced-days.ts';
import type { CourtNote } from '#case/schemas.ts';
import { textOf } from '#documents/blocks/document.ts';
import { calendarEvents } from '#documents/calendar/case-calendar.ts';
import { documentOf, documentsFor } from '#documents/registry.ts';
import { courtPapers } from '#machines/court-papers.ts';
import { roadOf } from '#machines/road-view.ts';
import type { IsoDate } from '#model/dates.ts';
import { stepLines } from '#screens/result/result-lines.ts';
import { contactScript } from '#speech/contact-script.ts';
import { calendarWords } from '#words/documents/calendar.ts';
import { objectionThenSummons, summonsWithEarlierDay } from './stories/court.ts';
import { lateTwelveDaysJobLoss } from './stories/straight-road.ts';
import { briefOfWalk, fileWith } from './support/case-file.ts';
import { linesBefore, roadTo } from './support/road-to.ts';
import { answer, change, journeyOf, type Line, type Walk, walkStory } from './support/story.ts';

const startOf = (service: Line): readonly Line[] => [
  answer('urgent', 'given', ['court']),
  answer('courtPaper', 'order'),
  service,
  answer('orderDispute', 'given', ['paidPart']),
  answer('courtTodo', 'noted'),
];

/** A payment order in the middle of a case, served on a day or on one that nobody knows. */
const orderWhileTalking = (service: Line): Walk => {
  const [, ...order] = startOf(service);
  return journeyOf([...linesBefore('script', lateTwelveDaysJobLoss), change('urgent', 'given', ['court']), ...order]);
};
const served = orderWhileTalking(answer('serviceDate', 'given', '2026-11-13'));
const unserved = orderWhileTalking(answer('serviceDate', 'unknown'));

/** What is said of a walk on a day, with these notes about its court papers, in the order in which they came. */
function said(walk: Walk, notes: readonly CourtNote[], on: IsoDate = walk.today, dismissed: readonly string[] = []) {
  const papers = courtPapers(walk.journey);
  const court = Object.fromEntries(notes.map((note, at) => [papers[at]?.key, note]));
  const file = fileWith({ court, dismissed });
  const road = roadOf(walk.journey);
  const brief = briefOfWalk(walk, file, on);
  return {
    brief,
    dates: datesOfCase({ brief, road, file }).filter(({ kind }) => kind.startsWith('court') || kind === 'hearing'),
    events: calendarEvents({ brief, road, file, caseId: 'mycase' }).filter(({ title }) =>
      [calendarWords.courtDoBy, calendarWords.courtLast, calendarWords.courtEvidence, calendarWords.hearing].some(
        (kind) => kind.title === title,
      ),
    ),
    banners: brief.court.flatMap((matter) => bannersOf(matter, on).map(({ text }) => text)),
    lines: brief.court.map((matter) => matterLine(matter, on)),
    documents: documentsFor(brief),
    steps: stepLines({ brief, road, file }),
    phone: contactScript(brief).phone.join('\n'),
    document: (id: Parameters<typeof documentOf>[0]) => textOf(documentOf(id, brief)),
  };
}

const sent: CourtNote = { done: [{ on: '2026-11-20', what: 'sent', note: 'EMS 12' }] };

describe('an objection that was sent', () => {
  const before = said(served, []);
  const after = said(served, [sent]);

  it('is asked for until then, and no more', () => {
    expect(before.dates).toEqual([{ kind: 'courtDoBy', on: '2026-11-27' }]);
    expect(before.events.map(({ on }) => on)).toEqual(['2026-11-27', '2026-11-30']);
    expect(before.documents).toContain('objection');
    expect(after.dates).toEqual([{ kind: 'courtFiled', on: '2026-11-20' }]);
    expect(after.events).toEqual([]);
    expect(after.documents).not.toContain('objection');
    expect(after.steps.join()).not.toContain('法院');
  });

  it('is what the banner says', () => {
    expect(before.banners).toEqual(['支付令：2026 年 11 月 27 日（星期五）前办好']);
    expect(after.banners).toEqual(['支付令：异议 11 月 20 日已寄出，等法院回复']);
    expect(said(served, [sent], '2026-12-21').banners).toEqual([]);
  });

  it('is told to the lender in place of the day to come, spoken and written', () => {
    expect(before.phone).toContain('我收到了法院的支付令，要在 11 月 27 日前处理，请您一起记录。');
    expect(after.phone).toContain(
      '我收到了法院的支付令，11 月 20 日已经提出异议，请您一起记录。支付令要的钱我有不同意见，以核对后的为准。谈成以后，这份支付令怎么处理？请发到 App 消息里。',
    );
    expect(after.document('letter')).toContain(
      '我已收到法院的支付令，签收日是 2026 年 11 月 13 日。我已于 2026 年 11 月 20 日提出书面异议。',
    );
  });

  it('stands in the timeline with what was noted, in place of the last day', () => {
    expect(before.document('timeline')).toContain('对支付令提异议的最后一天');
    expect(after.document('timeline')).toContain('寄出支付令异议书（EMS 12）');
    expect(after.document('timeline')).not.toContain('最后一天');
  });

  it('no longer limits the day by which a figure is promised', () => {
    expect([before.brief.figureBy, after.brief.figureBy]).toEqual(['2026-11-27', '2026-11-29']);
  });

  it('was not sent yet in a letter of an earlier day', () => {
    expect(briefOn(after.brief, '2026-11-19').court[0]).toMatchObject({ isAwaiting: true, handedIn: null, done: [] });
    expect(briefOn(after.brief, '2026-11-20').court).toEqual(after.brief.court);
  });

  it('counts by its receipt alone, without a day', () => {
    const { banners, phone } = said(served, [{ done: [{ on: '2026-11-21', what: 'receipt' }] }]);
    expect(banners).toEqual(['支付令：异议已经交了，11 月 21 日拿到回执，等法院回复']);
    expect(phone).toContain('我收到了法院的支付令，已经提出异议，请您一起记录。');
  });

  it('does not count after the last day', () => {
    const late = said(served, [{ done: [{ on: '2026-12-01', what: 'sent' }] }], '2026-12-02');
    expect(late.banners).toEqual([
      '支付令：异议 12 月 1 日已寄出，过了最后一天 11 月 30 日。今天就打法院电话，问还算不算',
    ]);
    expect(late.phone).not.toContain('已经提出异议');
    expect(late.documents).not.toContain('objection');
    expect(late.steps.join()).not.toContain('前办好');
  });
});

describe('an earlier day that a summons names', () => {
  const summons = journeyOf([
    ...linesBefore('script', lateTwelveDaysJobLoss),
    change('urgent', 'given', ['court']),
    answer('courtPaper', 'summons'),
    answer('serviceDate', 'given', '2026-12-01'),
    answer('namedDay', 'given', '2026-12-08'),
    answer('courtTodo', 'noted'),
  ]);
  const first = (on: IsoDate, notes: readonly CourtNote[] = []) => {
    const { brief, dates } = said(summons, notes, on);
    return daysToKeep(dates, brief.today).map(({ kind, on: day }) => `${kind} ${day}`)[0];
  };

  it('is asked after before any day to come once it passed and nothing was noted, as in the banner', () => {
    expect(first('2026-12-08')).toBe('courtDoBy 2026-12-08');
    expect(first('2026-12-09')).toBe('courtNamedPassed 2026-12-08');
    expect(said(summons, [], '2026-12-14').banners.join()).toContain('文书上写的 12 月 8 日过了');
    expect(first('2026-12-14')).toBe('courtNamedPassed 2026-12-08');
    expect(first('2026-12-14', [{ done: [{ on: '2026-12-09', what: 'asked' }] }])).toBe('courtDoBy 2026-12-15');
    expect(first('2026-12-17')).toBeUndefined();
  });
});

describe('a settlement before a court', () => {
  const toldOf = (paper: 'settlement' | 'enforcementNotice' | 'enforcement') =>
    journeyOf([
      ...linesBefore('script', lateTwelveDaysJobLoss),
      change('urgent', 'given', ['court']),
      answer('courtPaper', paper),
      answer('courtTodo', 'noted'),
    ]);

  it('is no enforcement: it asks for what it says, not for a report of property', () => {
    const settlement = said(toldOf('settlement'), []);
    expect(settlement.banners).toEqual([expect.stringMatching(/^法院的调解书：照写的日子、金额和账户还/)]);
    expect([...settlement.banners, ...settlement.lines, settlement.phone].join()).not.toMatch(/财产|执行通知/);
    expect(said(toldOf('enforcementNotice'), []).banners.join()).toMatch(/^执行通知：[^；]*报财产/);
  });

  it('asks for the same after something was noted, without a banner', () => {
    const { banners, lines } = said(toldOf('settlement'), [{ done: [{ on: '2026-11-20', what: 'paid' }] }]);
    expect([banners, lines]).toEqual([[], [expect.stringContaining('照写的日子、金额和账户还')]]);
  });

  it('has no day and no document to hand in', () => {
    const { dates, events, documents } = said(toldOf('settlement'), []);
    expect([dates, events]).toEqual([[], []]);
    expect(documents.filter((id) => /^(objection|courtAnswer)$/.test(id))).toEqual([]);
  });

  it('of an earlier record is told in words that are true of both', () => {
    const [banner = ''] = said(toldOf('enforcement'), []).banners;
    expect(banner).toMatch(/^执行通知或调解书：是调解书的，照写的日子还；/);
    expect(banner).toMatch(/是执行通知的，[^；]*报财产/);
  });
});

describe('a paper whose day of service nobody knows', () => {
  const kinds = (notes: readonly CourtNote[], dismissed: readonly string[] = []) =>
    said(unserved, notes, '2026-12-20', dismissed).dates.map(({ kind, on }) => `${kind} ${on}`);

  it('is due today until it is said to be done', () => {
    expect(kinds([])).toEqual(['courtToday 2026-12-20']);
    expect(kinds([{ done: [{ on: '2026-11-20', what: 'asked' }] }])).toEqual(['courtToday 2026-12-20']);
    expect(kinds([sent])).toEqual(['courtFiled 2026-11-20']);
    expect(kinds([{ done: [], closedOn: '2026-12-01' }])).toEqual([]);
    expect(kinds([], ['order:unknown'])).toEqual([]);
  });

  it('does not take a later one with it', () => {
    const walk = journeyOf([
      ...linesBefore('script', lateTwelveDaysJobLoss),
      change('urgent', 'given', ['court']),
      ...startOf(answer('serviceDate', 'unknown')).slice(1),
      change('urgent', 'given', ['court']),
      ...startOf(answer('serviceDate', 'given', '2026-11-20')).slice(1),
    ]);
    const matters = (notes: readonly CourtNote[]) => {
      const file = fileWith({
        court: Object.fromEntries(notes.map((note) => [courtPapers(walk.journey)[0]?.key, note])),
      });
      return courtMatters(walk.journey, announcedDays, file).map(({ servedOn, isAwaiting }) => [servedOn, isAwaiting]);
    };
    expect(matters([])).toEqual([['2026-11-20', true]]);
    expect(matters([sent])).toEqual([
      [null, false],
      ['2026-11-20', true],
    ]);
  });
});

describe('a hearing', () => {
  const walk = roadTo('soFar', summonsWithEarlierDay);
  const filed: CourtNote = { ...sent, hearingOn: '2026-12-15', hearingAt: '09:30', caseNumber: '（2026）渝民初 1 号' };

  it('is a day of its own, in the calendar too, beside the day for the evidence', () => {
    const { dates, events, banners, steps } = said(walk, [filed]);
    expect(dates).toEqual([
      { kind: 'courtFiled', on: '2026-11-20' },
      { kind: 'courtEvidence', on: '2026-11-26' },
      { kind: 'hearing', on: '2026-12-15' },
    ]);
    expect(events.map(({ on, title }) => [on, title])).toEqual([
      ['2026-11-26', calendarWords.courtEvidence.title],
      ['2026-12-15', calendarWords.hearing.title],
    ]);
    expect(events[1]?.description).toContain('09:30 开庭，要去。');
    expect(banners).toEqual([
      '应诉：答辩 11 月 20 日已寄出。证据 2026 年 11 月 26 日（星期四）前交。12 月 15 日 09:30 开庭，要去',
    ]);
    expect(steps[0]).toBe('法院的开庭日要去：2026 年 12 月 15 日（星期二） 09:30。');
  });

  it('leaves no day for evidence that was handed in', () => {
    const note = { ...filed, done: [...filed.done, { on: '2026-11-22', what: 'evidence' } as const] };
    expect(said(walk, [note]).dates.map(({ kind }) => kind)).toEqual(['courtFiled', 'hearing']);
  });

  it('is asked about once it has passed, until it is told of', () => {
    const [banner] = said(walk, [filed], '2026-12-16').banners;
    expect(banner).toBe('应诉：答辩 11 月 20 日已寄出，等法院回复。12 月 15 日开庭的日子过了，记下去了没有');
    expect(said(walk, [filed], '2026-12-16').events).toEqual([]);
    const told = { ...filed, done: [...filed.done, { on: '2026-12-15', what: 'attended' } as const] };
    expect(said(walk, [told], '2026-12-16').banners).toEqual(['应诉：答辩 11 月 20 日已寄出，等法院回复']);
  });

  it('puts the number of the case on what is handed in', () => {
    expect(said(walk, [{ done: [], caseNumber: '（2026）渝民初 1 号' }]).document('courtAnswer')).toContain(
      '案号：（2026）渝民初 1 号',
    );
  });
});

describe('several papers', () => {
  const walk = walkStory(objectionThenSummons);
  const objected: CourtNote = { done: [{ on: '2026-11-25', what: 'delivered' }] };

  it('keep each what was done about it', () => {
    const { lines, phone, documents } = said(walk, [objected]);
    expect(lines).toEqual(['异议 11 月 25 日已交到法院，等法院回复', '2026 年 12 月 21 日（星期一）前办好']);
    expect(phone).toContain('我收到了法院的传票，要在 12 月 21 日前处理');
    expect(phone).not.toContain('支付令');
    expect(documents).toContain('courtAnswer');
  });

  it('are both named while both wait', () => {
    const { phone } = said(walk, [], '2026-11-24');
    expect(phone).toMatch(/法院的支付令，要在 11 月 27 日前处理[\s\S]*法院的传票，要在/);
  });

  it('are kept until the person closes them, and then only told of as past', () => {
    const closed = said(walk, [
      { ...objected, closedOn: '2026-12-08' },
      { done: [], closedOn: '2026-12-08' },
    ]);
    expect(closed.dates).toEqual([{ kind: 'courtFiled', on: '2026-11-25' }]);
    expect([
      closed.events,
      closed.banners,
      closed.documents.filter((id) => /^(objection|courtAnswer)$/.test(id)),
    ]).toEqual([[], [], []]);
    expect(closed.phone).not.toMatch(/法院|支付令|传票/);
    // What is handed in tells what happened, and not that somebody needs no more reminding.
    for (const id of ['timeline', 'complaint'] as const) {
      expect(closed.document(id)).toContain('收到支付令');
      expect(closed.document(id)).not.toContain('已经结束');
    }
  });

  it('go by the number of the court, which is no ticket of the lender', () => {
    const { document } = said(walk, [{ ...objected, caseNumber: '（2026）渝0105民督1234号' }]);
    expect(document('complaint')).toContain('收到支付令，案号 （2026）渝0105民督1234号');
    expect(document('complaint')).not.toContain('工单号 （2026）');
  });

  it('of one that was answered late no last day is told in what is handed in', () => {
    const late = said(served, [{ done: [{ on: '2026-12-02', what: 'sent' }] }], '2026-12-03');
    expect(late.lines).toEqual([expect.stringContaining('过了最后一天')]);
    expect(late.document('timeline')).not.toContain('最后一天');
    expect(said(served, [], '2026-12-03').document('timeline')).toContain('最后一天');
  });
});

describe('what a court paper asks for', () => {
  const toldOf = (paper: 'enforcement' | 'judgment') => [
    answer('urgent', 'given', ['court']),
    answer('courtPaper', paper),
    ...(paper === 'judgment' ? [answer('serviceDate', 'given', '2026-11-13')] : []),
  ];

  it('stays in sight of an enforcement until something was noted of it', () => {
    const walk = journeyOf(toldOf('enforcement'));
    expect(said(walk, [], '2026-12-20').banners).toEqual([expect.stringContaining('问清哪天前报财产')]);
    expect(said(walk, [{ done: [{ on: '2026-12-01', what: 'reported' }] }], '2026-12-20').banners).toEqual([]);
    expect(said(walk, [{ done: [], closedOn: '2026-12-01' }], '2026-12-20').banners).toEqual([]);
  });

  it('is told as passed where it was a day that the papers name, until something was noted', () => {
    const walk = walkStory(summonsWithEarlierDay);
    const { namedDay } = walk.position.facts;
    const after = '2026-12-01';
    expect(namedDay !== null && namedDay < after).toBe(true);
    expect(said(walk, [], after).lines).toEqual([expect.stringContaining('还没记下交没交：今天就打法院电话')]);
    expect(said(walk, [{ done: [{ on: after, what: 'asked' }] }], after).lines).toEqual([
      expect.stringMatching(/^2026 年 12 月 .+前办好$/),
    ]);
  });

  it('is after the term of a judgment what it orders, for whoever does not appeal', () => {
    const walk = journeyOf(toldOf('judgment'));
    expect(said(walk, [], '2026-12-05').banners).toEqual([expect.stringContaining('照判决写的日子办')]);
  });
});
