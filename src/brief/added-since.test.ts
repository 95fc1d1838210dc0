import { describe, expect, it } from 'vitest';
import { mergedRecord } from '#case/merge.ts';
import { type CaseRecord, emptyFile, newRecord } from '#case/record.ts';
import type { CaseFile } from '#case/schemas.ts';
import { textOf } from '#documents/blocks/document.ts';
import { calendarEvents } from '#documents/calendar/case-calendar.ts';
import { documentOf } from '#documents/registry.ts';
import { roadOf } from '#machines/road-view.ts';
import { highestNth, type Journey, keyOf } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { Debt, ProductId } from '#model/values.ts';
import { contactScript } from '#speech/contact-script.ts';
import { names } from '#words/names.ts';
import { budget, quickTrack } from '../../tests/stories/beginnings.ts';
import { offerAboveSafeLine } from '../../tests/stories/side-roads.ts';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { briefOfWalk } from '../../tests/support/case-file.ts';
import { linesBefore, roadTo } from '../../tests/support/road-to.ts';
import { again, answer, journeyOf, yuan } from '../../tests/support/story.ts';
import { addedNote, coveredNames, unlistedNote } from './added-since.ts';
import { dayName } from './day-name.ts';
import { openRest } from './open-rest.ts';

const terms = { monthly: yuan(600), months: 2, first: '2026-12-16' } as const;
const agreed = journeyOf([...linesBefore('finalTerms', acceptedAtOnce), answer('finalTerms', 'given', terms)]).journey;
const of = (product: ProductId) =>
  journeyOf([
    answer('urgent', 'none'),
    answer('soFar', 'notYet'),
    answer('products', 'given', [product]),
    answer('timing', 'late30'),
  ]).journey;
const agreedOf = (...products: ProductId[]) =>
  journeyOf([
    answer('urgent', 'none'),
    answer('soFar', 'paying'),
    answer('products', 'given', products),
    answer('finalTerms', 'given', terms),
  ]).journey;
const prepares = [answer('firstStep', 'prepareFirst'), answer('truth', 'onlyTrue'), answer('checklist', 'gathered')];
const recordOf = (journey: Journey, file: CaseFile = emptyFile): CaseRecord => ({ ...newRecord(), journey, file });
const merged = (from: Journey, into: Journey = agreed) =>
  mergedRecord(recordOf(into), recordOf(from), { on: '2026-12-17' });
const briefIn = ({ journey, file }: CaseRecord) => briefOfWalk({ ...journeyOf([]), journey }, file, '2026-12-20');
const own = briefIn(recordOf(agreed)).products;
const other = (['huabei', 'jiebei'] as const).find((product) => !own.includes(product)) ?? 'xinyonggou';
const name = { huabei: '花呗', jiebei: '借呗', xinyonggou: '信用购' }[other];

describe('a debt that came in by a merger after an agreement', () => {
  const record = merged(of(other));
  const brief = briefIn(record);

  it('is said to be no part of it, to the person and to the other side', () => {
    expect(addedNote(brief)).toMatch(new RegExp(`^${name}是后来合到这里的，不在这份约定里`));
    const missed = [answer('checkIn', 'missed'), again('missSoon', 'tell')] as const;
    const said = `${name}不在这个约定里，另外商量。`;
    expect(textOf(documentOf('schedule', brief))).toContain(said);
    expect(textOf(documentOf('missedPayment', brief))).toContain(said);
    const anew = merged(
      of(other),
      journeyOf([...linesBefore('finalTerms', acceptedAtOnce), answer('finalTerms', 'given', terms), ...missed])
        .journey,
    );
    const { phone, chat } = contactScript(briefIn(anew));
    expect(phone[0]).toContain(said);
    expect(chat[0]).toContain(said);
  });

  it('is not paid with its instalments, wherever their days stand', () => {
    const covered = coveredNames(brief) ?? '';
    expect(covered).toContain({ huabei: '花呗', jiebei: '借呗' }[own[0] as 'huabei']);
    expect(covered).not.toContain(name);
    expect(dayName({ kind: 'agreedPayment' }, brief)).toBe(`${covered}：约定的下一次还款`);
    expect(dayName({ kind: 'duePayment' }, brief)).toBe(`${covered}：到期的，还没记下已还`);
    expect(dayName({ kind: 'promised' }, brief)).toBe('对方说好的答复日');
    const daysOf = (one: CaseRecord) =>
      calendarEvents({ brief: briefIn(one), road: roadOf(one.journey), file: one.file, caseId: 'case1' });
    const [first] = daysOf(record);
    expect(first?.description).toContain(`这份约定里只有${covered}。`);
    // Neither is said where the agreement covers all.
    expect(dayName({ kind: 'agreedPayment' }, briefIn(recordOf(agreed)))).toBe('约定的下一次还款');
    expect(daysOf(recordOf(agreed))[0]?.description).not.toContain('这份约定里只有');
  });

  it('is talked about beside an agreement that is kept: nothing of it is said to be missed, and it stays in force', () => {
    const before = [...linesBefore('finalTerms', acceptedAtOnce), answer('finalTerms', 'given', terms)];
    const walk = journeyOf([...before, again('checkIn', 'trialOver')]);
    const beside = briefIn(merged(of(other), walk.journey));
    expect(beside.facts.inForce?.monthly).toBe(terms.monthly);
    expect(beside.kept?.next?.on).toBe(terms.first);
    const { phone, chat } = contactScript({ ...beside, today: '2026-12-10' });
    expect(phone[0]).toMatch(new RegExp(`。${name}不在这个约定里。约定的我照还。今天来问约定以外的怎么还。$`));
    expect(chat[0]).toContain('约定的我照还。想问约定以外的怎么还。');
    expect([...phone, ...chat].join('')).not.toMatch(/没能还上|恐怕还不上|怎么补|重新谈|另外商量/);
    // On 20 December the first instalment is not noted as paid: that it is kept is not said any more.
    expect(contactScript(beside).phone[0]).not.toContain('照还');
    const letter = textOf(documentOf('letter', { ...beside, facts: { ...beside.facts, offersNothing: true } }));
    expect(letter).toContain(`谈成以前，现在的约定照旧。下面如实说明情况，谢谢。${name}不在这个约定里。`);
    expect(letter).not.toMatch(/现在还不上|尚未到期|即将到期/);
    expect(textOf(documentOf('timeline', beside))).toContain('约定照旧，另谈约定以外的怎么还');
  });

  it('can be begun to be talked about while nothing of the agreement is overdue', () => {
    const on = (today: IsoDate, one = record) => openRest({ ...briefIn(one), today });
    expect(on('2026-12-16')).toBe('added');
    expect(on('2026-12-17')).toBeNull();
    expect(on('2026-12-16', recordOf(agreed))).toBeNull();
  });

  it('leaves something to talk about once all that was agreed is paid', () => {
    const payments = [{ on: '2026-12-18', amount: yuan(1200), after: highestNth(agreed) }] as const;
    const paid = { ...emptyFile, payments: [...payments] };
    expect(briefIn(recordOf(agreed, paid)).isPaidUp).toBe(true);
    expect(briefIn(mergedRecord(recordOf(agreed, paid), recordOf(of(other)), { on: '2026-12-17' })).isPaidUp).toBe(
      false,
    );
  });

  it('is measured against this agreement where several were merged one after the other', () => {
    const into = recordOf(agreedOf('huabei', 'jiebei'));
    const chain = (last: ProductId) => mergedRecord(into, merged(of(last), of('huabei')), { on: '2026-12-18' });
    // The one in between did not have what the agreement covers.
    expect(merged(of('jiebei'), of('huabei')).journey.merged?.[0]?.added).toEqual(['jiebei']);
    expect(briefIn(chain('jiebei')).addedSince).toEqual([]);
    expect(briefIn(chain('xinyonggou')).addedSince).toEqual(['xinyonggou']);
  });

  it('is kept where the list of the one in between does not name it', () => {
    const listed = journeyOf([...quickTrack('notYet'), ...prepares, ...budget]).journey;
    const between = merged(of('jiebei'), listed);
    expect(between.journey.merged?.[0]?.added).toEqual(['jiebei']);
    const into = recordOf(agreedOf('huabei'));
    expect(briefIn(mergedRecord(into, between, { on: '2026-12-18' })).addedSince).toEqual(['jiebei']);
  });

  it('is none where the agreement covers the same or is newer', () => {
    const [same = 'huabei'] = own;
    expect(briefIn(merged(of(same))).addedSince).toEqual([]);
    expect(addedNote(briefIn(recordOf(agreed)))).toBeNull();
    const before = merged(of(other), journeyOf(linesBefore('finalTerms', acceptedAtOnce)).journey);
    expect(briefIn(before).addedSince).toEqual([]);
  });
});

describe('a debt that came in by a merger before an agreement', () => {
  // Its plan was counted from what is owed, so that a merger leaves the list as it is.
  const proposed = roadTo('reply', offerAboveSafeLine).journey;
  const listedOf = (journey: Journey) => roadOf(journey).facts.debts ?? [];
  const isNew = (product: ProductId) => !listedOf(proposed).some((debt) => debt.product === product);
  const beside = (['huabei', 'jiebei', 'xinyonggou'] as const).find(isNew) ?? 'others';

  it('is said to be in no plan while no list has it', () => {
    const brief = briefIn(merged(of(beside), proposed));
    expect(brief.unlisted).toEqual([beside]);
    expect(unlistedNote(brief)).toBe(`${names.product[beside]}是后来合到这里的，欠了多少还没写：方案和信里都没有它。`);
    expect(textOf(documentOf('letter', brief))).not.toContain(`${names.product[beside]}：`);
  });

  it('is not, where a list has it, where none is made yet, and under an agreement', () => {
    const [same] = listedOf(proposed).map(({ product }) => product);
    if (same === undefined) throw new Error('Nothing was listed.');
    for (const [from, into] of [
      [of(same), proposed],
      [of(other), of(same)],
      [of(other), agreed],
    ] as const) {
      expect(briefIn(merged(from, into)).unlisted).toEqual([]);
    }
    const unlisted = merged(of(beside), proposed);
    const listed = { ...unlisted.journey, answers: { ...unlisted.journey.answers } };
    const key = keyOf('debts', 2);
    const told = listed.answers[key];
    if (told === undefined) throw new Error('No debts were listed.');
    listed.answers[key] = {
      ...told,
      value: [...(told.value as readonly Debt[]), { product: beside, total: yuan(900) }],
    };
    expect(briefIn({ ...unlisted, journey: listed }).unlisted).toEqual([]);
  });
});
