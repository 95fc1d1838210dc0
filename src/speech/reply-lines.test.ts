import { describe, expect, it } from 'vitest';
import type { Brief } from '#brief/brief.ts';
import { type OptionOf, screens } from '#model/screens.ts';
import { amountText } from '#text/format.ts';
import { replies } from '#words/refused/replies.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { planIn } from '../../tests/support/plans.ts';
import { linesBefore, roadTo } from '../../tests/support/road-to.ts';
import { answer, journeyOf, yuan } from '../../tests/support/story.ts';
import { replyLine, spokenPlan } from './reply-lines.ts';

const refusals: readonly OptionOf<'whatTheySaid'>[] = screens.whatTheySaid.options;
const proposed = journeyOf([
  ...linesBefore('submit', lateTwelveDaysJobLoss),
  answer('submit', 'sent', '2026-11-22'),
  answer('reply', 'refused'),
]);
const brief = briefOfWalk(proposed);
const plan = planIn(proposed);
const monthly = amountText(plan.monthly);
const first = briefOfWalk(roadTo('script'));
const withFacts = (facts: Partial<Brief['facts']>): Brief => ({ ...brief, facts: { ...brief.facts, ...facts } });
const plainly = (refusal: OptionOf<'whatTheySaid'>): string => {
  const { next } = replies[refusal];
  return typeof next === 'string' ? next : next.text;
};

describe('the next sentence is true', () => {
  it('for one who is overdue already, where they say to come back once it is', () => {
    expect(replyLine('notOverdueYet', { ...first, timing: 'late90' })).toContain('我现在已经逾期了');
    expect(replyLine('notOverdueYet', { ...first, timing: 'notDue' })).toContain('请记下我到期前已经说明');
  });

  it.each(['brokePlan', 'shortTerm', 'payFirst'] as const)(
    'for one who has nothing, and leaves no blank: %s',
    (refusal) => {
      const line = replyLine(refusal, { ...first, left: { amount: 0, exact: false } });
      expect(line).toContain('没有能还的钱');
      expect(line).not.toMatch(/…|做得到/);
    },
  );
});

describe('the plan said aloud', () => {
  it('is the one proposed, a trial as a trial', () => {
    expect(spokenPlan(brief)).toBe(`先试行 6 个月，每月 ${monthly}`);
  });

  it('tells as many instalments as the letter does', () => {
    const steady = { plan: 'steady', monthly: yuan(350), months: 60, first: '2026-12-16' } as const;
    const instalments = Array.from({ length: 12 }, () => ({ n: 1, on: steady.first, amount: steady.monthly }));
    const schedule = { ...brief.schedule, instalments } as NonNullable<Brief['schedule']>;
    const closed = { ...schedule, remaining: 0 };
    expect(spokenPlan({ ...withFacts({ plan: steady }), schedule: closed })).toBe('每月 350 元，12 期');
    expect(spokenPlan({ ...withFacts({ plan: steady }), schedule: { ...schedule, remaining: null } })).toBe(
      '每月 350 元，先还 12 期',
    );
  });

  it.each([
    ['in a first contact', first],
    ['while it is only thought of', withFacts({ letterIsReady: false, submittedOn: [] })],
    ['once another was agreed', withFacts({ agreed: { monthly: 1, months: 1, first: '2026-12-16', nth: 9 } })],
    ['by one who offers nothing', withFacts({ offersNothing: true })],
    ['where less is left by now', { ...brief, left: { amount: plan.monthly - 1, exact: true } }],
  ] satisfies readonly (readonly [string, Brief])[])('is not named %s', (_when, other) => {
    expect(spokenPlan(other)).toBeNull();
    const plain = refusals.filter((refusal) => refusal !== 'notOverdueYet');
    expect(plain.map((refusal) => replyLine(refusal, other))).toEqual(plain.map(plainly));
  });

  it('is named up to what is left', () => {
    expect(spokenPlan({ ...brief, left: { amount: plan.monthly, exact: true } })).not.toBeNull();
    expect(spokenPlan({ ...brief, left: null })).not.toBeNull();
  });
});

describe('the next sentence', () => {
  it('names the plan where it is about a sum', () => {
    expect(replyLine('payAll', brief)).toBe(
      `“一次还清我做不到，还得起的是先试行 6 个月，每月 ${monthly}。请记录我的情况，转给能受理的部门，书面答复我。”`,
    );
    const named = refusals.filter((refusal) => replyLine(refusal, brief).includes(monthly));
    expect(named).toEqual(['noPolicy', 'payAll', 'shortTerm', 'brokePlan', 'noReason']);
  });

  it('names the newest ticket where it is about what was handed in', () => {
    const file = fileWith({
      calls: [
        { on: '2026-11-20', heard: [], ticket: 'OLD-1' },
        { on: '2026-11-22', heard: [], ticket: 'NEW-2' },
        { on: '2026-11-23', heard: [], agent: '8021' },
      ],
    });
    const ticketed = briefOfWalk(proposed, file);
    const named = refusals.filter((refusal) => replyLine(refusal, ticketed).includes('NEW-2'));
    expect(named).toEqual(['needApproval', 'thinPapers']);
  });

  it('leaves no gap, whatever is known', () => {
    for (const known of [
      brief,
      first,
      briefOfWalk(proposed, fileWith({ calls: [{ on: '2026-11-20', heard: [], ticket: 'A' }] })),
    ])
      for (const refusal of refusals) expect(replyLine(refusal, known)).toMatch(/^“[^{}“”]+”$/);
  });
});
