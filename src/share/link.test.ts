import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnreached } from '#brief/unreached.ts';
import { isOnUrgentRoad, roadOf } from '#machines/road-view.ts';
import type { LinkLevel } from '#model/link-codes.ts';
import { screens } from '#model/screens.ts';
import type { AgreedTerms } from '#model/values.ts';
import { nextSteps } from '#rules/next-steps.ts';
import { allStories } from '../../tests/stories/all.ts';
import { illnessZeroIncome } from '../../tests/stories/hard-nights.ts';
import { sisterOnSharedLink } from '../../tests/stories/shared-link.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { planIn } from '../../tests/support/plans.ts';
import { atRoutes } from '../../tests/support/refused-road.ts';
import { anyLinkView, anyLongHouseholdView, anyResultView } from '../../tests/support/result-views.ts';
import { linesBefore, roadTo } from '../../tests/support/road-to.ts';
import { answer, change, journeyOf, type Line, type Walk, walkStory, yuan } from '../../tests/support/story.ts';
import { decodeLink, encodeLink, fittingView } from './link.ts';
import { valuesOf } from './link-values.ts';
import { noTerms, type ResultView, resultViewOf, screenTold, wholeTermsOf } from './result-view.ts';
import { whereaboutsOf } from './whereabouts.ts';

const levels: readonly LinkLevel[] = ['steps', 'noAmounts', 'full'];
const everything = fileWith({
  notes: { howItWent: { agent: '8021', ticket: 'HB-1122' } },
  incidents: [{ on: '2026-11-24', kind: 'threat', said: '明天就上门' }],
  edits: { letter: { text: '我自己写的字' } },
  gathered: ['identity'],
});

const viewOf = (walk: Walk, level: LinkLevel): ResultView =>
  resultViewOf(briefOfWalk(walk, everything), screenTold(roadOf(walk.journey)), level);

const agreedOn = (terms: AgreedTerms): Walk =>
  journeyOf([...linesBefore('finalTerms', acceptedAtOnce), answer('finalTerms', 'given', terms)]);

/** Terms with everything that goes beyond equal instalments, agreed before this guide was there. */
const unequal: AgreedTerms = {
  monthly: yuan(550),
  months: 11,
  first: '2025-12-31',
  last: yuan(420),
  fee: yuan(12),
  upFront: { amount: yuan(1000), on: '2025-12-01' },
  more: [{ monthly: yuan(600), months: 2, first: '2026-01-10', last: 43_620 }],
  paidAlready: 2,
};

const pick = <T, K extends keyof T>(from: T, ...keys: readonly K[]): Pick<T, K> =>
  Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;

const insideOf = (view: ResultView): string => JSON.stringify(valuesOf(view));

describe('a link', () => {
  it('reads back as the view it was made from, at each level, of one negotiation and of all', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyLinkView, (view) => {
        seen.add(`${view.level} of ${'negotiations' in view ? 'all' : 'one'}`);
        expect(decodeLink(encodeLink(view))).toEqual({ view });
      }),
      { numRuns: 500 },
    );
    expect([...seen].sort()).toEqual(levels.flatMap((level) => [`${level} of all`, `${level} of one`]).sort());
  });

  it('is plain text of an address and never longer than is read', () => {
    fc.assert(
      fc.property(anyResultView, (view) => {
        const { beyond, moved = [] } = view.figures ?? {};
        const most = (beyond === undefined ? 140 : 400) + 12 * moved.length;
        expect(encodeLink(view)).toMatch(/^#s[56]\.[02-9ac-hj-np-z]{8,}$/);
        expect(encodeLink(view).length).toBeLessThanOrEqual('#s5.'.length + most);
      }),
    );
  });

  it('of all tells of as many as fit, the first ones, and how many it leaves out', () => {
    fc.assert(
      fc.property(anyLongHouseholdView, (view) => {
        const fitting = fittingView(view);
        const { negotiations, leftOut } = fitting;
        expect(decodeLink(encodeLink(fitting))).toEqual({ view: fitting });
        expect(encodeLink(fitting)).toMatch(/^#s[56]\.[02-9ac-hj-np-z]{8,600}$/);
        expect(negotiations).toEqual(view.negotiations.slice(0, negotiations.length));
        expect(negotiations.length + leftOut).toBe(view.negotiations.length + view.leftOut);
        const next = view.negotiations.slice(0, negotiations.length + 1);
        if (next.length > negotiations.length)
          expect(encodeLink({ ...view, negotiations: next }).length).toBeGreaterThan(600);
      }),
    );
  });

  it.each(allStories)('is short enough for a message: $name', (story) => {
    const walk = walkStory(story);
    const lengths = levels.map((level) => `https://youshangliang.example/${encodeLink(viewOf(walk, level))}`.length);
    expect(lengths[1]).toBeLessThanOrEqual(100);
    expect(lengths[2]).toBeLessThanOrEqual(150);
    expect(lengths).toEqual([...lengths].sort((one, other) => one - other));
    for (const level of levels) {
      const view = viewOf(walk, level);
      expect(decodeLink(encodeLink(view))).toEqual({ view });
    }
  });

  it('tells agreed terms whole, at the day they began', () => {
    const view = viewOf(agreedOn(unequal), 'full');
    const read = decodeLink(encodeLink(view));
    expect(read).toEqual({ view });
    const { paidAlready: _paid, ...whole } = unequal;
    expect(view.figures && wholeTermsOf(view.figures)).toEqual(whole);
  });

  it('tells of the instalments that were put off and are still to be paid, and of their new days', () => {
    const walk = agreedOn({ monthly: yuan(600), months: 6, first: '2026-12-16' });
    const [after] = briefOfWalk(walk).agreements.map(({ nth }) => nth);
    const file = fileWith({
      payments: [{ on: '2026-12-20', amount: yuan(600), after: after ?? 0 }],
      postponements: [
        { from: '2026-12-16', to: '2026-12-20', after: after ?? 0 },
        { from: '2027-01-16', to: '2027-01-20', after: after ?? 0 },
        { from: '2027-01-16', to: '2027-01-26', after: after ?? 0 },
        { from: '2027-02-16', to: '2027-03-01', after: (after ?? 0) - 1 },
      ],
    });
    const told = resultViewOf(briefOfWalk(walk, file, '2026-12-21'), 'onTrack', 'full');
    expect(told.figures).toMatchObject({
      instalment: yuan(600),
      months: 6,
      first: '2026-12-16',
      moved: [{ from: '2027-01-16', to: '2027-01-26' }],
    });
    expect(decodeLink(encodeLink(told))).toEqual({ view: told });
    expect(wholeTermsOf(told.figures ?? noTerms)).toBeNull();
    for (const level of ['steps', 'noAmounts'] as const)
      expect(JSON.stringify(resultViewOf(briefOfWalk(walk, file, '2026-12-21'), 'onTrack', level))).not.toContain(
        'moved',
      );
  });

  it('tells of the story what its level tells', () => {
    const walk = walkStory(lateTwelveDaysJobLoss);
    const head = { createdOn: '2026-12-02', contentVersion: 1, screen: 'onTrack', proposals: 2 };
    const outline = {
      products: ['huabei', 'jiebei'],
      timing: 'notDue',
      channel: 'phone',
      asks: ['instalments', 'waive', 'quiet'],
      kind: 'trial',
    };
    const instalment = planIn(walk).monthly;
    // Of what is owed one instalment was paid.
    const figures = { left: yuan(700), owed: yuan(31_000) - instalment, instalment, months: 6, first: '2026-12-16' };
    expect(levels.map((level) => viewOf(walk, level))).toEqual([
      { ...head, level: 'steps', outline: null, figures: null },
      { ...head, level: 'noAmounts', outline, figures: null },
      { ...head, level: 'full', outline, figures },
    ]);
  });
});

describe('what a link never carries', () => {
  const before: readonly Line[] = [
    answer('soFar', 'notYet'),
    answer('products', 'given', ['jiebei']),
    answer('timing', 'late90'),
    answer('cause', 'given', ['illness']),
    answer('leftOver', 'short'),
    answer('firstStep', 'contactNow'),
    answer('channel', 'phone'),
  ];
  const calm = journeyOf([answer('urgent', 'none'), ...before]);
  const hardNight = journeyOf([
    answer('urgent', 'given', ['overwhelmed', 'caller', 'court', 'sold', 'harassed', 'notMine', 'special']),
    answer('holdOn', 'goOn'),
    answer('callerStop', 'gave'),
    answer('scamRescue', 'noted'),
    answer('situation', 'agentPaid'),
    answer('situationTodo', 'noted'),
    answer('courtPaper', 'order'),
    answer('serviceDate', 'given', '2026-11-13'),
    answer('orderDispute', 'given', ['paidPart']),
    answer('courtTodo', 'noted'),
    answer('debtSold', 'pending'),
    answer('harassment', 'noted'),
    answer('notMyLoan', 'others'),
    ...before,
  ]);
  const onUrgentScreen = journeyOf([
    answer('urgent', 'none'),
    ...before,
    change('urgent', 'given', ['overwhelmed', 'court']),
  ]);

  it.each(levels)('is an urgent matter: %s', (level) => {
    expect(isOnUrgentRoad(onUrgentScreen.position)).toBe(true);
    expect(viewOf(hardNight, level)).toEqual(viewOf(calm, level));
    expect(viewOf(onUrgentScreen, level)).toEqual(viewOf(calm, level));
    expect(encodeLink(viewOf(hardNight, level))).toBe(encodeLink(viewOf(calm, level)));
    expect(viewOf(calm, level).screen).toBe('script');
  });

  it.each(levels)('is a cause, a name, a note or a rewritten document: %s', (level) => {
    const overspent = before.map((line) =>
      line.does === 'answer' && line.screen === 'cause' ? answer('cause', 'given', ['overspent']) : line,
    );
    const other = journeyOf([answer('urgent', 'none'), ...overspent]);
    const bare = resultViewOf(briefOfWalk(other), screenTold(roadOf(other.journey)), level);
    expect(bare).toEqual(viewOf(calm, level));
  });

  it.each(levels)('is a call that came after the first link: %s', (level) => {
    const before = viewOf(roadTo('script', sisterOnSharedLink), level);
    for (const walk of [roadTo('harassment', sisterOnSharedLink), walkStory(sisterOnSharedLink)])
      expect(viewOf(walk, level)).toEqual({ ...before, createdOn: '2026-11-23' });
  });

  it('is a payment where none was offered', () => {
    const { outline, figures } = viewOf(walkStory(illnessZeroIncome), 'full');
    expect([outline?.kind, figures]).toEqual([
      'nothing',
      { left: yuan(-4800), owed: yuan(15_000), instalment: null, months: null, first: null },
    ]);
  });

  it('is the legal road, but for the crossroads before it', () => {
    const toLegal = [answer('routes', 'legal'), answer('legal', 'sued')];
    const roads = [
      atRoutes('payAll', answer('routes', 'legal')),
      atRoutes('payAll', ...toLegal),
      atRoutes('payAll', ...toLegal, answer('legalAdvice', 'asked'), answer('outsideResult', 'judgment')),
    ];
    expect(roads.map(({ position }) => position.screen)).toEqual(['legal', 'legalAdvice', 'judgment']);
    expect(roads.flatMap((walk) => levels.map((level) => viewOf(walk, level).screen))).toEqual(
      Array(roads.length * levels.length).fill('routes'),
    );
  });

  it('is a proposal, once something else was agreed', () => {
    const { figures } = viewOf(agreedOn({ monthly: yuan(550), months: 11, first: '2026-12-10' }), 'full');
    expect([figures?.instalment, figures?.months, figures?.first]).toEqual([yuan(550), 11, '2026-12-10']);
    expect(figures).not.toHaveProperty('beyond');
  });

  it.each(['upFront', 'last', 'fee', 'more'] as const)('is how much was paid of agreed terms: %s', (part) => {
    const { paidAlready: _paid, ...told } = unequal;
    const agreed = { ...pick(told, 'monthly', 'months', 'first', part), paidAlready: 2 };
    const { figures } = viewOf(agreedOn(agreed), 'full');
    expect(figures).toMatchObject({ instalment: yuan(550), months: 11, first: '2025-12-31' });
    expect(figures?.beyond).toEqual(pick(told, part));
  });

  it('is any text: only numbers, commas, brackets and null are inside', () => {
    const inside = [...allStories.map((story) => walkStory(story)), calm, hardNight].flatMap((walk) =>
      levels.map((level) => insideOf(viewOf(walk, level))),
    );
    expect(inside.filter((text) => !/^(?:-?[\d,[\]]|null)+$/.test(text))).toEqual([]);
    expect(inside.filter((text) => /13800000312|0312|110101/.test(text))).toEqual([]);
    expect(inside[0]).toMatch(/^\[1,\d+,1,\d+,\d+\]$/);
  });

  it('is an amount, unless at the full level', () => {
    const walk = walkStory(lateTwelveDaysJobLoss);
    const { monthly } = planIn(walk);
    const amounts = [yuan(700), yuan(31_000) - monthly, monthly].map(String);
    const found = levels.map((level) => amounts.filter((amount) => insideOf(viewOf(walk, level)).includes(amount)));
    expect(found).toEqual([[], [], amounts]);
  });
});

describe('a link made by a clock that is wrong', () => {
  it('can be opened all the same', () => {
    const view = { ...viewOf(walkStory(lateTwelveDaysJobLoss), 'full'), createdOn: '2019-05-01' as const };
    expect(decodeLink(encodeLink(view))).toEqual({ view: { ...view, createdOn: '2026-01-01' } });
  });
});

describe('the next step that a link tells of', () => {
  it.each(allStories)(
    'is no first call of somebody who was called, and no answer of whom nobody reached: $name',
    (story) => {
      walkStory(story, ({ journey }) => {
        const road = roadOf(journey);
        const screen = screenTold(road);
        if (road.screen === 'comeBack') expect(screens[screen].stage).not.toBe('urgent');
        const [next] = nextSteps(screen, null);
        const contact = road.path.filter(({ screen: at }) => at === 'script' || at === 'howItWent').pop();
        if (road.screen === 'comeBack' && contact?.screen === 'howItWent') expect(next).not.toBe('contact');
        if (isUnreached(road.path)) expect(next).not.toBe('followUp');
      });
    },
  );

  it.each([
    ['notReached', 'script'],
    ['connected', 'followUp'],
  ] as const)('follows from whether anybody was reached, also while one rests: %s', (event, told) => {
    const lines = linesBefore('script', lateTwelveDaysJobLoss);
    const called = [...lines, answer('script', event), ...(event === 'connected' ? [answer('howItWent', 'wait')] : [])];
    const rests = [...called, answer('followUp', 'rest', '2026-11-29')];
    for (const { journey } of [journeyOf(called), journeyOf(rests)]) {
      const road = roadOf(journey);
      expect(screenTold(road)).toBe(told);
      expect(whereaboutsOf({ screen: screenTold(road) })).toContain('联系');
    }
  });
});
