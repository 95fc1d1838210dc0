import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { announcedDays } from '#case/announced-days.ts';
import type { CaseFile, CourtNote } from '#case/schemas.ts';
import { calendarEvents } from '#documents/calendar/case-calendar.ts';
import { courtPapers } from '#machines/court-papers.ts';
import { roadOf } from '#machines/road-view.ts';
import { type CourtPaperKind, courtPaperKinds } from '#model/court.ts';
import { addDays } from '#model/dates.ts';
import { hasCourtTerm } from '#rules/court-papers.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { answer, change, journeyOf, type Line, type Walk } from '../../tests/support/story.ts';
import { courtMatters } from './court.ts';
import { bannersOf } from './court-text.ts';
import { datesOfCase } from './dates.ts';

type Told = { readonly paper: CourtPaperKind; readonly day?: number; readonly note?: Omit<CourtNote, 'done'> };

const lines = ({ paper, day }: Told): readonly Line[] => [
  change('urgent', 'given', ['court']),
  answer('courtPaper', paper),
  ...(!hasCourtTerm(paper)
    ? []
    : [
        day === undefined
          ? answer('serviceDate', 'unknown')
          : answer('serviceDate', 'given', addDays('2026-11-10', day)),
        ...(paper === 'summons' ? [answer('namedDay', 'none')] : []),
        ...(paper === 'order' ? [answer('orderDispute', 'given', ['amount'])] : []),
      ]),
  answer('courtTodo', 'noted'),
];

/** A record of two debts, or of the one named, that tells of these papers. */
function caseOf(papers: readonly Told[], products: readonly ('huabei' | 'jiebei')[] = ['huabei', 'jiebei']) {
  const before = [
    answer('urgent', 'none'),
    answer('soFar', 'notYet'),
    answer('products', 'given', [...products]),
    answer('timing', 'lateOver90'),
    answer('cause', 'given', ['illness']),
  ];
  const walk = journeyOf([...before, ...papers.flatMap(lines)]);
  const told = courtPapers(walk.journey, { isAnother: () => true });
  const court = Object.fromEntries(told.map(({ key }, at) => [key, { done: [], ...papers[at]?.note }]));
  return { walk, file: fileWith({ court }) };
}

const matters = ({ walk, file }: { readonly walk: Walk; readonly file: CaseFile }) =>
  courtMatters(walk.journey, announcedDays, file);
const overtaken = (...given: Parameters<typeof caseOf>) =>
  matters(caseOf(...given)).map(({ paper, isOvertaken }) => [paper, isOvertaken]);

const of = (product: 'huabei' | 'jiebei') => ({ product }) as const;

describe('a later court paper', () => {
  it('ends an earlier one of the same debt, also one whose day is known', () => {
    const summons = { paper: 'summons', day: 2, note: of('huabei') } as const;
    expect(overtaken([summons, { paper: 'judgment', day: 9, note: of('huabei') }])).toEqual([
      ['summons', true],
      ['judgment', false],
    ]);
    expect(overtaken([summons, { paper: 'settlement', note: of('huabei') }])[0]).toEqual(['summons', true]);
    // A judgment of before the summons decided something else.
    expect(overtaken([summons, { paper: 'judgment', day: 1, note: of('huabei') }])[0]).toEqual(['summons', false]);
  });

  it('ends one of the same case number, however it is typed, and one of the only debt there is', () => {
    const numbered = (caseNumber: string) => ({ caseNumber });
    const both = (one: string, other: string) =>
      overtaken([
        { paper: 'judgment', day: 9, note: numbered(one) },
        { paper: 'enforcementNotice', note: numbered(other) },
      ])[0];
    expect(both('（2026）渝01民初12号', '(2026)渝01 民初12号')).toEqual(['judgment', true]);
    expect(both('（2026）渝01民初12号', '（2026）渝01民初13号')).toEqual(['judgment', false]);
    const papers = [{ paper: 'judgment', day: 9 }, { paper: 'enforcement' }] as const;
    expect(overtaken(papers)[0]).toEqual(['judgment', false]);
    expect(overtaken(papers, ['jiebei'])[0]).toEqual(['judgment', true]);
    expect(overtaken([{ ...papers[0], note: of('huabei') }, papers[1]], ['jiebei'])[0]).toEqual(['judgment', false]);
  });

  it('is asked about where the debt of one of them is not known', () => {
    const asked = (...papers: readonly Told[]) => matters(caseOf(papers)).map(({ mayBeOvertaken: may }) => may);
    expect(asked({ paper: 'judgment', day: 9, note: of('jiebei') }, { paper: 'enforcement' })).toEqual([true, false]);
    const other = { paper: 'enforcement', note: of('huabei') } as const;
    expect(asked({ paper: 'judgment', day: 9, note: of('jiebei') }, other)).toEqual([false, false]);
  });

  it('closes no banner of a hearing that is to come, and asks no more after one that is past', () => {
    const sued = (hearingOn: '2026-11-12' | '2026-11-30') =>
      caseOf([
        { paper: 'summons', day: 2, note: { ...of('huabei'), hearingOn } },
        { paper: 'judgment', day: 9, note: of('huabei') },
      ]);
    const banners = (one: ReturnType<typeof caseOf>) =>
      matters(one).flatMap((matter) => (matter.paper === 'summons' ? bannersOf(matter, '2026-11-20') : []));
    expect(banners(sued('2026-11-12'))).toEqual([]);
    expect(banners(sued('2026-11-30')).map(({ about }) => about)).toEqual(['hearing']);
  });

  it('of another debt, or of one that is not known, takes no day away anywhere', () => {
    const timed = ['order', 'summons', 'judgment'] as const;
    const debt = fc.constantFrom(undefined, 'huabei' as const, 'jiebei' as const);
    fc.assert(
      fc.property(
        fc.constantFrom(...timed),
        fc.option(fc.nat(9), { nil: undefined }),
        fc.constantFrom(...courtPaperKinds),
        debt,
        debt,
        (paper, day, later, product, other) => {
          fc.pre(product === undefined || product !== other);
          const note = product === undefined ? {} : { product };
          const first: Told = { paper, ...(day !== undefined && { day }), note };
          const second: Told = { paper: later, day: 9, note: other === undefined ? {} : { product: other } };
          fc.pre(later !== paper);
          const seen = (papers: readonly Told[]) => {
            const { walk, file } = caseOf(papers);
            const brief = briefOfWalk(walk, file);
            const sources = { brief, road: roadOf(walk.journey), file };
            return [
              ...datesOfCase(sources).map(({ kind, on }) => `${kind} ${on}`),
              ...brief.court.flatMap((matter) => bannersOf(matter, brief.today).map(({ id, text }) => `${id} ${text}`)),
              ...calendarEvents({ ...sources, caseId: 'abcdef' }).map(({ uid }) => uid),
            ].filter((line) => /court|hearing/i.test(line));
          };
          const both = seen([first, second]);
          for (const line of seen([first])) expect(both).toContain(line);
        },
      ),
      { numRuns: 60 },
    );
  });
});
