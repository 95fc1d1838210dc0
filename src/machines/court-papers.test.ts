import { describe, expect, it } from 'vitest';
import { type CourtKey, courtKeyOf } from '#model/court.ts';
import { objectionThenSummons } from '../../tests/stories/court.ts';
import { answer, change, journeyOf, type Line, walkStory } from '../../tests/support/story.ts';
import { courtPapers } from './court-papers.ts';
import { roadOf } from './road-view.ts';

const urgent = answer('urgent', 'given', ['court']);
const again = change('urgent', 'given', ['court']);
const unknownOrder = [
  answer('courtPaper', 'order'),
  answer('serviceDate', 'unknown'),
  answer('orderDispute', 'given', ['amount']),
] as const;

const told = (lines: readonly Line[], noted?: Parameters<typeof courtPapers>[1]) =>
  courtPapers(journeyOf(lines).journey, noted).map(({ paper, servedOn, key, id }) => ({
    paper,
    servedOn,
    key,
    id,
  }));

describe('the court papers of a case', () => {
  it('are kept when another comes, each under the answer that told of it', () => {
    const { journey } = walkStory(objectionThenSummons);
    expect(courtPapers(journey)).toEqual([
      {
        paper: 'order',
        servedOn: '2026-11-13',
        namedDay: null,
        disputes: ['paidPart'],
        key: 'courtPaper#2',
        toldBy: ['courtPaper#2'],
        id: 'courtPaper#2:order:2026-11-13',
        formerId: 'order:2026-11-13',
      },
      {
        paper: 'summons',
        servedOn: '2026-12-07',
        namedDay: null,
        disputes: [],
        key: `courtPaper#${journey.answers.courtPaper?.nth}`,
        toldBy: [`courtPaper#${journey.answers.courtPaper?.nth}`],
        id: `courtPaper#${journey.answers.courtPaper?.nth}:summons:2026-12-07`,
        formerId: 'summons:2026-12-07',
      },
    ]);
  });

  it('keep one that was left for another matter before it was gone through', () => {
    const left = [urgent, ...unknownOrder, again, answer('courtPaper', 'letter')];
    expect(told(left).map(({ paper }) => paper)).toEqual(['order']);
    expect(roadOf(journeyOf(left).journey).facts.courtCase).toBe('order');
  });

  it('keep none that was put right at once, also after its day was told', () => {
    const corrected = [urgent, ...unknownOrder.slice(0, 2), change('courtPaper', 'letter')];
    expect(told(corrected)).toEqual([]);
    expect(told([urgent, ...unknownOrder.slice(0, 2), change('courtPaper', 'summons')])).toEqual([
      { paper: 'summons', servedOn: null, key: 'courtPaper#2', id: 'courtPaper#2:summons:unknown' },
    ]);
  });

  it('stay under their key when the day of service is put right', () => {
    const [before] = told([urgent, ...unknownOrder]);
    const [after] = told([urgent, ...unknownOrder, change('serviceDate', 'given', '2026-11-16')]);
    expect(after).toEqual({ ...before, servedOn: '2026-11-16', id: 'courtPaper#2:order:2026-11-16' });
  });

  it('are one where the second telling brings the day, and two where the first was dealt with', () => {
    const twice = [
      urgent,
      ...unknownOrder,
      answer('courtTodo', 'noted'),
      again,
      answer('courtPaper', 'order'),
      answer('serviceDate', 'given', '2026-11-20'),
    ];
    expect(told(twice)).toEqual([
      { paper: 'order', servedOn: '2026-11-20', key: 'courtPaper#2', id: 'courtPaper#2:order:2026-11-20' },
    ]);
    expect(told(twice, { isSettled: () => true }).map(({ key, servedOn }) => [key, servedOn])).toEqual([
      ['courtPaper#2', null],
      ['courtPaper#7', '2026-11-20'],
    ]);
  });

  it.each(['settlement', 'enforcementNotice'] as const)(
    'are one where an earlier record could not tell which it was, until it was dealt with: %s',
    (paper) => {
      const before = [urgent, answer('courtPaper', 'enforcement'), answer('courtTodo', 'noted')] as const;
      const anew = [...before, again, answer('courtPaper', paper)];
      expect(told(anew)).toEqual([{ paper, servedOn: null, key: 'courtPaper#2', id: `courtPaper#2:${paper}:unknown` }]);
      expect(told(anew, { isSettled: () => true }).map((one) => one.paper)).toEqual(['enforcement', paper]);
      const others = [urgent, answer('courtPaper', paper), answer('courtTodo', 'noted'), again];
      expect(told([...others, answer('courtPaper', 'enforcement')])).toHaveLength(2);
    },
  );

  it('of one kind and one day are one, unless the person says that they are two', () => {
    const order = [answer('courtPaper', 'order'), answer('serviceDate', 'given', '2026-11-13')] as const;
    const twice = [
      urgent,
      ...order,
      answer('orderDispute', 'given', ['amount']),
      answer('courtTodo', 'noted'),
      again,
      ...order,
    ];
    const first = {
      paper: 'order',
      servedOn: '2026-11-13',
      key: 'courtPaper#2',
      id: 'courtPaper#2:order:2026-11-13',
    } as const;
    expect(told(twice)).toEqual([first]);
    const isAnother = ({ key }: { readonly key: string }) => key === 'courtPaper#7';
    expect(told(twice, { isAnother })).toEqual([
      first,
      { ...first, key: 'courtPaper#7', id: 'courtPaper#7:order:2026-11-13' },
    ]);
  });

  it('of one kind and one day are told again of the one that the person names', () => {
    const order = [answer('courtPaper', 'order'), answer('serviceDate', 'given', '2026-11-13')] as const;
    const through = [answer('orderDispute', 'given', ['amount']), answer('courtTodo', 'noted')] as const;
    const thrice = journeyOf([urgent, ...order, ...through, again, ...order, ...through, again, ...order]).journey;
    const isAnother = ({ key }: { readonly key: string }) => key === 'courtPaper#7';
    const third = courtKeyOf(thrice.answers.courtPaper?.nth ?? 0);
    const toldBy = (sameAs: CourtKey | undefined) =>
      courtPapers(thrice, { isAnother, sameAs: ({ key }) => (key === third ? sameAs : undefined) }).map(
        ({ id, toldBy: answers }) => [id, answers],
      );
    const ids = ['courtPaper#2:order:2026-11-13', 'courtPaper#7:order:2026-11-13'];
    expect(toldBy(undefined)).toEqual([
      [ids[0], ['courtPaper#2', third]],
      [ids[1], ['courtPaper#7']],
    ]);
    expect(toldBy('courtPaper#7')).toEqual([
      [ids[0], ['courtPaper#2']],
      [ids[1], ['courtPaper#7', third]],
    ]);
    // What names none of the like ones, as one taken back since, is the first.
    expect(toldBy('courtPaper#99')).toEqual(toldBy(undefined));
  });

  it('never share the id of a banner', () => {
    const twice = [
      urgent,
      ...unknownOrder,
      answer('courtTodo', 'noted'),
      again,
      answer('courtPaper', 'order'),
      answer('serviceDate', 'unknown'),
    ];
    expect(told(twice, { isSettled: () => true }).map(({ id }) => id)).toEqual([
      'courtPaper#2:order:unknown',
      'courtPaper#7:order:unknown',
    ]);
  });
});
