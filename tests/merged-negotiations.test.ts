import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Brief, briefOf, historiesIn } from '#brief/brief.ts';
import { caseEvents, undatedEvents } from '#brief/case-events.ts';
import { bannersOf } from '#brief/court-text.ts';
import { datesOfCase } from '#brief/dates.ts';
import { lendersOf } from '#brief/lenders.ts';
import { mergerOf } from '#brief/merger.ts';
import { announcedDays } from '#case/announced-days.ts';
import { notedDown } from '#case/file-changes.ts';
import { fitTogether, mergedRecord } from '#case/merge.ts';
import { type CaseRecord, emptyFile, newRecord } from '#case/record.ts';
import type { CaseFile } from '#case/schemas.ts';
import { journeyAfter } from '#machines/journey.ts';
import { roadOf } from '#machines/road-view.ts';
import { highestNth, journeysIn } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import { mostCalls } from '#model/limits.ts';
import { debtsInTalk } from '#rules/case-facts.ts';
import { parseRecord } from '#storage/parse-record.ts';
import { objectionThenSummons, paymentOrderNineDays, summonsWithEarlierDay } from './stories/court.ts';
import { soldInTheMiddle } from './stories/several-debts.ts';
import { offerAboveSafeLine } from './stories/side-roads.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from './stories/straight-road.ts';
import { fileWith } from './support/case-file.ts';
import { anyRecord } from './support/records.ts';
import { linesBefore, roadTo } from './support/road-to.ts';
import { answer, change, journeyOf, type Walk, walkStory, yuan } from './support/story.ts';

const on: IsoDate = '2026-12-10';
const briefIn = ({ journey, file }: Pick<CaseRecord, 'journey' | 'file'>, today: IsoDate = on): Brief =>
  briefOf({ road: roadOf(journey), journey, file, workingDays: announcedDays }, today);
const recordOf = ({ journey }: Pick<Walk, 'journey'>, file: Partial<CaseFile> = {}): CaseRecord => ({
  ...newRecord({ household: 'household1' }),
  journey,
  file: { ...emptyFile, ...file },
});
const sideOf = (record: CaseRecord) => ({
  id: record.id,
  file: record.file,
  road: roadOf(record.journey),
  brief: briefIn(record),
});

/** A record as the app writes it: what was noted is noted after some answer that was given. */
const written = anyRecord.map((record): CaseRecord => {
  const most = highestNth(record.journey);
  const after = <T extends { readonly after: number }>(one: T): T => ({ ...one, after: Math.min(one.after, most) });
  const { call: _call, ...file } = record.file;
  return {
    ...record,
    // Before both were one negotiation.
    file: {
      ...file,
      calls: file.calls.filter((call) => call.on < on),
      payments: file.payments.map(after),
      postponements: file.postponements.map(after),
    },
  };
});
const said = (brief: Brief): readonly string[] =>
  [...caseEvents(brief), ...undatedEvents(brief)]
    .map(({ kind, on: day, what, ticket }) => JSON.stringify([kind, day, what, ticket]))
    .sort();
const answersIn = (record: CaseRecord): number =>
  journeysIn(record.journey).reduce(
    (sum, { answers, setAside, past }) =>
      sum + Object.keys(answers).length + Object.keys(setAside).length + past.length,
    0,
  );

describe('two negotiations that are merged', () => {
  it('lose nothing of either, and the one that goes on stands where it stood', () => {
    fc.assert(
      fc.property(written, written, (one, other) => {
        const merged = mergedRecord(one, other, { on });
        const [own, theirs, both] = [one, other, merged].map((record) => briefIn(record));
        if (own === undefined || theirs === undefined || both === undefined) return;
        expect(said(both)).toEqual([...said(own), ...said(theirs)].sort());
        expect(roadOf(merged.journey).screen).toBe(roadOf(one.journey).screen);
        expect(roadOf(merged.journey).path.map(({ key }) => key)).toEqual(
          roadOf(one.journey).path.map(({ key }) => key),
        );
        expect(both.kept).toEqual(own.kept);
        expect(historiesIn(both).flatMap(({ payments }) => payments)).toHaveLength(
          own.payments.length + theirs.payments.length,
        );
        expect(both.court).toHaveLength(own.court.length + theirs.court.length);
        expect(new Set(both.court.map(({ id }) => id)).size).toBe(both.court.length);
        expect(answersIn(merged)).toBe(answersIn(one) + answersIn(other));
        const of = (file: CaseFile) =>
          [file.sent, file.notes, file.court].map((part) => Object.values(part ?? {}).length);
        expect(of(merged.file)).toEqual(of(one.file).map((count, at) => count + (of(other.file)[at] ?? 0)));
        expect(merged.file.earlierEdits.map(({ text }) => text)).toEqual(
          expect.arrayContaining(Object.values(other.file.edits).map((edit) => edit?.text)),
        );
        expect(parseRecord(JSON.stringify(merged))).toEqual({ record: merged, trouble: null });
      }),
      { numRuns: 25 },
    );
  });

  it('keep every day to come and every promise of either', () => {
    fc.assert(
      fc.property(written, written, (one, other) => {
        const merged = mergedRecord(one, other, { on });
        const daysOf = (record: CaseRecord) => {
          const brief = briefIn(record);
          const days = datesOfCase({ brief, road: roadOf(record.journey), file: record.file });
          return { brief, days: days.map(({ kind, on: day }) => `${kind} ${day}`) };
        };
        const both = daysOf(merged);
        for (const { brief, days } of [one, other].map(daysOf)) {
          if (both.brief.isPaidUp) continue;
          expect(both.days).toEqual(
            expect.arrayContaining(days.filter((day) => /^(promised|followUp|retry|complaintAnswer) /.test(day))),
          );
          expect(both.brief.figureOpenOn).toEqual(expect.arrayContaining([...brief.figureOpenOn]));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('keep a promise of the merged one where the other has agreed, until terms are entered since', () => {
    const promised = recordOf(roadTo('howItWent', lateTwelveDaysJobLoss));
    const agreed = recordOf(
      journeyOf([
        ...linesBefore('finalTerms', acceptedAtOnce),
        answer('finalTerms', 'given', { monthly: yuan(600), months: 3, first: '2026-12-16' }),
      ]),
    );
    const dueIn = (record: CaseRecord) =>
      datesOfCase({
        brief: briefIn(record, '2026-11-25'),
        road: roadOf(record.journey),
        file: record.file,
      }).filter(({ kind }) => kind === 'figureDue');
    expect(dueIn(promised)).toEqual([{ kind: 'figureDue', on: '2026-11-29' }]);
    expect(dueIn(mergedRecord(agreed, promised, { on: '2026-11-24' }))).toEqual(dueIn(promised));
  });

  it('wait for what was promised of either debt, whatever the same company said of the other one before', () => {
    const { journey } = roadTo('howItWent', lateTwelveDaysJobLoss);
    const promised = (day: IsoDate, promisedOn: IsoDate) => fileWith({ calls: [{ on: day, heard: [], promisedOn }] });
    const waitedFor = (record: CaseRecord) =>
      datesOfCase({ brief: briefIn(record), road: roadOf(record.journey), file: record.file })
        .filter(({ kind }) => kind === 'promised' || kind === 'answerDue')
        .map(({ on: day }) => day);
    const one = recordOf({ journey }, promised('2026-11-24', '2026-12-20'));
    const other = recordOf({ journey }, promised('2026-11-26', '2026-12-15'));
    const merged = mergedRecord(one, other, { on: '2026-11-28' });
    expect(waitedFor(merged)).toEqual(['2026-12-15', '2026-12-20']);
    // Once they are one, a newer promise takes the place of both.
    const later = { on: '2026-11-30', heard: [], promisedOn: '2026-12-18' } as const;
    const told = { ...merged, file: { ...merged.file, calls: [...merged.file.calls, later] } };
    expect(waitedFor(told)).toEqual(['2026-12-18']);
  });

  it('name what is noted of an answer of heirs by a number that can be stored', () => {
    const heirs = journeyOf([
      answer('urgent', 'given', ['special']),
      answer('situation', 'died'),
      answer('heirs', 'goOn'),
    ]);
    const noted = recordOf(heirs, { sent: { urgent: { text: '', to: [], n: 0 } } });
    const merged = mergedRecord(recordOf(roadTo('script', lateTwelveDaysJobLoss)), noted, { on });
    expect(parseRecord(JSON.stringify(merged))).toEqual({ record: merged, trouble: null });
  });

  it('can be merged with a third one, and what was noted of each stays with it', () => {
    fc.assert(
      fc.property(written, written, written, (one, other, third) => {
        const merged = mergedRecord(third, mergedRecord(one, other, { on }), { on });
        const parts = [one, other, third].flatMap((record) => said(briefIn(record)));
        expect(said(briefIn(merged))).toEqual(parts.sort());
        expect(parseRecord(JSON.stringify(merged))).toEqual({ record: merged, trouble: null });
      }),
      { numRuns: 10 },
    );
  });

  it('tell a note that is being written once its screen is answered, never of an answer of what was merged', () => {
    const writing = { script: { said: '让我等电话' } } as const;
    const own = recordOf(roadTo('script', lateTwelveDaysJobLoss), { notes: writing });
    const merged = mergedRecord(own, recordOf(walkStory(lateTwelveDaysJobLoss)), { on });
    const saidIn = (record: Pick<CaseRecord, 'journey' | 'file'>) =>
      briefIn(record).contacts.map(({ on: day, said: words }) => [day, words]);
    expect(saidIn(merged)).toEqual([]);
    const journey = journeyAfter(merged.journey, {
      type: 'answered',
      key: 'script',
      option: 'connected',
      on,
      intent: 'road',
    });
    const file = notedDown('script', journey.answers.script?.nth ?? 0)(merged.file);
    expect(saidIn({ journey, file })).toEqual([[on, '让我等电话']]);
  });

  it('keep the note of an answer apart from the one being written for the next answer there', () => {
    const walk = walkStory(lateTwelveDaysJobLoss);
    const script = walk.journey.answers.script;
    const told = { [`script#${script?.nth}`]: { said: '会有人联系' }, script: { said: '让我等电话' } };
    const noted = recordOf(walk, { notes: told });
    const merged = mergedRecord(recordOf(roadTo('script', lateTwelveDaysJobLoss)), noted, { on });
    expect(Object.values(merged.file.notes)).toEqual(Object.values(told));
    for (const record of [noted, merged])
      expect(briefIn(record).contacts.map(({ on: day, said: words }) => [day, words])).toEqual([
        [script?.on, '会有人联系'],
      ]);
  });

  it('keep the numbers of what comes later apart from those of what was merged', () => {
    const own = recordOf(journeyOf([...linesBefore('checkIn', acceptedAtOnce)]));
    const other = recordOf(walkStory(lateTwelveDaysJobLoss), {
      payments: [{ on: '2026-12-03', amount: yuan(70), after: 3 }],
    });
    const merged = mergedRecord(own, other, { on });
    const journey = journeyAfter(merged.journey, {
      type: 'answered',
      key: roadOf(merged.journey).key ?? 'checkIn',
      option: 'paid',
      on: '2026-12-16',
      intent: 'road',
    });
    const paid = { on: '2026-12-20', amount: yuan(100), after: highestNth(journey) } as const;
    const brief = briefIn(
      { journey, file: { ...merged.file, payments: [...merged.file.payments, paid] } },
      '2026-12-20',
    );
    expect(brief.payments.map(({ on: day, amount }) => [day, amount])).toEqual([
      ['2026-12-16', briefIn(own).kept?.next?.amount],
      ['2026-12-20', yuan(100)],
    ]);
    expect(brief.merged.flatMap(({ payments }) => payments).map(({ on: day }) => day)).toContain('2026-12-03');
  });
});

describe('what is talked about after a merger', () => {
  const platform = { kind: 'platform' } as const;
  const jiebei = journeyOf([...linesBefore('script', lateTwelveDaysJobLoss)]).journey;

  it('is what either was about, also where the same company was told under another kind', () => {
    const one = recordOf(roadTo('submit', lateTwelveDaysJobLoss));
    const listed = roadOf(one.journey).facts.debts ?? [];
    const other = recordOf({
      journey: {
        ...roadTo('submit', lateTwelveDaysJobLoss).journey,
        counterparty: { kind: 'other', name: '重庆蚂蚁消费金融' },
        answers: {
          ...roadTo('submit', lateTwelveDaysJobLoss).journey.answers,
          products: { event: 'given', value: ['others'], on: '2026-11-22', nth: 3 },
          debts: {
            event: 'given',
            value: [{ product: 'others', lender: '重庆蚂蚁消费金融', total: yuan(2000) }],
            on: '2026-11-22',
            nth: roadTo('submit', lateTwelveDaysJobLoss).journey.answers.debts?.nth ?? 0,
          },
        },
      },
    });
    const own = { ...one, journey: { ...one.journey, counterparty: platform } };
    const merger = mergerOf(sideOf(own), sideOf(other));
    expect(merger).toMatchObject({ name: '重庆蚂蚁消费金融有限公司' });
    const merged = mergedRecord(own, other, { on });
    expect(debtsInTalk(roadOf(merged.journey).facts)).toHaveLength(listed.length + 1);
  });

  it('has a row for what was ticked and never listed, so that no plan passes it over', () => {
    const own = recordOf(roadTo('terms', lateTwelveDaysJobLoss));
    const products = { ...jiebei.answers.products, value: ['jiebei', 'xinyonggou'] } as typeof jiebei.answers.products;
    const lessListed = journeyOf([
      ...linesBefore('debts', lateTwelveDaysJobLoss),
      answer('debts', 'given', [{ product: 'huabei', total: yuan(6000) }]),
    ]).journey;
    const other = recordOf({
      journey: { ...jiebei, counterparty: platform, answers: { ...jiebei.answers, products } } as typeof jiebei,
    });
    for (const record of [own, recordOf({ journey: lessListed })]) {
      const merged = mergedRecord(record, other, { on });
      const { debts } = roadOf(merged.journey).facts;
      expect(new Set(debts?.map(({ product }) => product))).toContain('jiebei');
      expect(debts?.filter(({ product }) => product === 'xinyonggou')).toEqual([]);
      expect(debts?.filter(({ product }) => product === 'jiebei')).toHaveLength(1);
    }
    expect(debtsInTalk(roadOf(mergedRecord(recordOf({ journey: lessListed }), other, { on }).journey).facts)).toEqual([
      { product: 'huabei', total: yuan(6000) },
      { product: 'jiebei' },
    ]);
  });

  it('leaves a plan that was counted from what is owed as it was proposed', () => {
    const own = recordOf(roadTo('reply', offerAboveSafeLine));
    const other = recordOf(roadTo('submit', lateTwelveDaysJobLoss));
    const sentIn = (record: CaseRecord) => briefIn(record).sent.map(({ plan }) => [plan?.monthly, plan?.months]);
    expect(sentIn(own)).toEqual([[yuan(600), 20]]);
    expect(sentIn(mergedRecord(own, other, { on }))).toEqual([[yuan(600), 20]]);
  });

  it('is known from the merger on: what was proposed before was about its own debts', () => {
    const own = recordOf(roadTo('reply', offerAboveSafeLine));
    const other = recordOf({ journey: { ...jiebei, counterparty: { kind: 'other', name: '某小贷' } } });
    const merged = mergedRecord(own, other, { on });
    const twice = mergedRecord(recordOf(roadTo('submit', lateTwelveDaysJobLoss)), merged, { on });
    for (const record of [own, merged, twice]) {
      const sent = historiesIn(briefIn(record)).flatMap((history) => history.sent);
      expect(sent.map(({ plan }) => [plan?.monthly, plan?.months])).toEqual([[yuan(600), 20]]);
    }
    const inTalk = (record: CaseRecord) => debtsInTalk(roadOf(record.journey).facts).map(({ total }) => total);
    expect([inTalk(own), inTalk(merged)]).toEqual([[yuan(12_000)], [yuan(12_000), yuan(9000)]]);
  });

  it('is owed to the buyer where both were sold to the same one', () => {
    const buyer = '某某资产管理有限公司';
    const sold = journeyAfter(jiebei, {
      type: 'answered',
      key: 'urgent',
      option: 'given',
      value: ['sold'],
      on,
      intent: 'urgent',
    });
    const journey = journeyAfter(sold, { type: 'answered', key: 'debtSold', option: 'real', on, intent: 'road' });
    const products = { ...journey.answers.products, value: ['huabei'] } as NonNullable<typeof journey.answers.products>;
    const other = recordOf(
      { journey: { ...journey, answers: { ...journey.answers, products } } },
      { buyer: '某某资产管理' },
    );
    const soldOne = recordOf(walkStory(soldInTheMiddle), { buyer });
    const merger = mergerOf(sideOf(other), sideOf(soldOne));
    expect(merger).toMatchObject({ into: soldOne.id, from: other.id, buyer: '某某资产管理' });
    const merged = mergedRecord(soldOne, other, { on, buyer });
    expect(lendersOf(briefIn(merged))).toEqual([buyer]);
  });
});

describe('a merger', () => {
  const own = recordOf(walkStory(lateTwelveDaysJobLoss));

  it('is not offered for another company, nor where both have an agreement in force', () => {
    const begun = recordOf(roadTo('script', lateTwelveDaysJobLoss));
    const bank = { ...begun, journey: { ...begun.journey, counterparty: { kind: 'bank', name: '宁波银行' } as const } };
    expect(mergerOf(sideOf(own), sideOf(bank))).toBeNull();
    expect(mergerOf(sideOf(begun), sideOf(bank))).toBeNull();
    expect(mergerOf(sideOf(own), sideOf(recordOf(journeyOf(linesBefore('checkIn', acceptedAtOnce)))))).toBeNull();
    expect(mergerOf(sideOf(begun), sideOf(own))).toMatchObject({ into: own.id, from: begun.id });
    expect(mergerOf(sideOf(own), sideOf(begun))).toMatchObject({ into: own.id, from: begun.id });
  });

  it('is not offered while a call of either runs, nor where there is no room for both', () => {
    const call = { on, heard: [], startedAt: 1, line: 0 } as const;
    expect(fitTogether(fileWith({ call }), emptyFile)).toBe(false);
    const calls = Array.from({ length: mostCalls / 2 + 1 }, () => ({ on, heard: [] }));
    expect(fitTogether(fileWith({ calls }), fileWith({ calls }))).toBe(false);
    expect(fitTogether(fileWith({ calls }), emptyFile)).toBe(true);
  });

  it('keeps court papers of both apart, though they came on one day', () => {
    const order = recordOf(walkStory(paymentOrderNineDays), {});
    const key = briefIn(order).court[0]?.key;
    const noted = { ...order, file: { ...emptyFile, court: { [key ?? '']: { done: [], caseNumber: '渝 1 号' } } } };
    const { court } = briefIn(mergedRecord(noted, { ...noted, id: 'other1' }, { on }));
    expect(court.map(({ caseNumber }) => caseNumber)).toEqual(['渝 1 号', '渝 1 号']);
    expect(new Set(court.map((matter) => matter.key)).size).toBe(2);
  });

  it('keeps every telling of a paper with the one it was said to be', () => {
    const order = [answer('courtPaper', 'order'), answer('serviceDate', 'given', '2026-11-13')] as const;
    const through = [answer('orderDispute', 'given', ['amount']), answer('courtTodo', 'noted')] as const;
    const again = change('urgent', 'given', ['court']);
    const lines = [answer('urgent', 'given', ['court']), ...order, ...through, again, ...order, ...through];
    const thrice = journeyOf([...lines, again, ...order]);
    const [second, third] = ['courtPaper#7', `courtPaper#${thrice.journey.answers.courtPaper?.nth}`] as const;
    const court: CaseFile['court'] = {
      [second]: { done: [], isAnother: true },
      [third]: { done: [], sameAs: second },
    };
    const from = recordOf(thrice, { court });
    const tellings = (record: CaseRecord) => briefIn(record).court.map(({ toldBy }) => toldBy.length);
    expect(tellings(from)).toEqual([1, 2]);
    expect(tellings(mergedRecord(recordOf(roadTo('script', lateTwelveDaysJobLoss)), from, { on }))).toEqual([1, 2]);
  });

  it('keeps every dismissed banner with the paper it was dismissed for', () => {
    const undated = journeyOf([
      answer('urgent', 'given', ['court']),
      answer('courtPaper', 'order'),
      answer('serviceDate', 'unknown'),
      answer('orderDispute', 'given', ['amount']),
      answer('courtTodo', 'noted'),
    ]);
    const stories = [paymentOrderNineDays, summonsWithEarlierDay, objectionThenSummons];
    const inCourt = [undated, ...stories.map((story) => walkStory(story))].map(({ journey }) => journey);
    const handedIn = fc.constantFrom([], [{ on: '2026-11-24', what: 'sent' as const }]);
    const someDay = '2026-11-25';
    const record = fc
      .tuple(fc.constantFrom(...inCourt), handedIn, fc.infiniteStream(fc.boolean()))
      .map(([journey, done, choices]) => {
        const bare = recordOf({ journey });
        const court = Object.fromEntries(briefIn(bare, someDay).court.map(({ key }) => [key, { done: [...done] }]));
        const open = { ...bare, file: { ...bare.file, court } };
        const ids = briefIn(open, someDay).court.flatMap((matter) => bannersOf(matter, someDay).map(({ id }) => id));
        // Banners of days that were put right since are still listed.
        const stale = ['order:2026-11-13', 'order:unknown', 'courtPaper#2:filed'];
        const dismissed = [...new Set([...ids, ...stale])].filter(() => choices.next().value === true);
        return { ...open, file: { ...open.file, dismissed } };
      });
    const shown = (of: CaseRecord) =>
      briefIn(of, someDay).court.flatMap((matter) => [
        matter.isAwaiting,
        ...bannersOf(matter, someDay).map(({ id }) => of.file.dismissed.includes(id)),
      ]);
    fc.assert(
      fc.property(record, record, (one, other) => {
        const merged = mergedRecord(one, other, { on });
        expect(shown(merged)).toEqual([...shown(one), ...shown(other)]);
        expect(parseRecord(JSON.stringify(merged))).toEqual({ record: merged, trouble: null });
      }),
      { numRuns: 200 },
    );
  });

  it('shows a paper that comes after the merger, though one of the same kind and day was dismissed before', () => {
    const order = walkStory(paymentOrderNineDays).journey;
    const talking = recordOf(journeyOf(linesBefore('reply', lateTwelveDaysJobLoss)));
    const [matter] = briefIn(recordOf({ journey: order })).court;
    const dismissed = recordOf({ journey: order }, { dismissed: [matter?.id ?? ''] });
    const merged = mergedRecord(talking, dismissed, { on });
    const told = [
      ['urgent', 'given', ['court']],
      ['courtPaper', 'order'],
      ['serviceDate', 'given', matter?.servedOn],
    ] as const;
    const journey = told.reduce(
      (before, [key, option, value]) =>
        journeyAfter(before, { type: 'answered', key, option, value, on, intent: 'urgent' }),
      merged.journey,
    );
    const { court } = briefIn({ ...merged, journey });
    expect(court.map(({ id }) => merged.file.dismissed.includes(id))).toEqual([false, true]);
    expect(new Set(court.map(({ id }) => id)).size).toBe(2);
  });
});
