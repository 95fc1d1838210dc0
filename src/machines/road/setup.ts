import { assign, setup } from 'xstate';
import { mostRounds } from '#model/limits.ts';
import { type AnsweredId, type OptionOf, type RoadEventType, screens } from '#model/screens.ts';
import { isAboveLeft, isAboveSafeLine } from '#rules/affordability.ts';
import { budgetIn, type Facts, leftEachMonth } from '#rules/case-facts.ts';
import { counterOfferFigures } from '#rules/own-counter-offer.ts';

/** An answer as the road receives it: `screen.option`, with the facts including this answer. */
export type RoadEvent = { [T in RoadEventType]: { readonly type: T; readonly facts: Facts } }[RoadEventType];

const leftIn = (facts: Facts): number | null => leftEachMonth(facts)?.amount ?? null;

const offersAboveSafeLine = (facts: Facts): boolean =>
  facts.plan !== null && isAboveSafeLine(facts.plan.monthly, leftIn(facts));

const offersWhatIsThere = (facts: Facts): boolean =>
  facts.plan === null || !isAboveLeft(facts.plan.monthly, leftIn(facts));

const knowsWholeBudget = ({ debts, incomes, spending, oneOffs }: Facts): boolean =>
  debts !== null && incomes !== null && spending !== null && oneOffs !== null;

/** Types, guards and the action of the road. Guards never read today's date, so a replay is the same on every day. */
export const roadSetup = setup({
  types: {
    context: {} as { readonly round: number },
    events: {} as RoadEvent,
    tags: {} as 'question' | 'task' | 'outcome',
  },
  guards: {
    'someone is at the end of their strength': ({ event }) => event.facts.urgent.includes('overwhelmed'),
    'someone demands money now': ({ event }) => event.facts.urgent.includes('caller'),
    'another matter': ({ event }) => event.facts.urgent.includes('special'),
    'the borrower has died': ({ event }) => event.facts.borrowerDied,
    'court papers have come': ({ event }) => event.facts.urgent.includes('court'),
    'the debt is said to be sold': ({ event }) => event.facts.urgent.includes('sold'),
    'someone is harassed': ({ event }) => event.facts.urgent.includes('harassed'),
    'a loan is not theirs': ({ event }) => event.facts.urgent.includes('notMine'),
    'the paper is a summons': ({ event }) => event.facts.courtPaper === 'summons',
    'the paper is a payment order': ({ event }) => event.facts.courtPaper === 'order',
    'something is already agreed and is to be checked': ({ event }) => event.facts.soFar === 'agreed',
    'a plan is already being kept': ({ event }) => event.facts.soFar === 'paying',
    'first round and an offer is on the table': ({ context, event }) =>
      context.round === 1 && event.facts.soFar === 'offer',
    'first round and refused before': ({ context, event }) => context.round === 1 && event.facts.soFar === 'refused',
    'first round and waiting for an answer': ({ context, event }) =>
      context.round === 1 && event.facts.soFar === 'waiting',
    'first round and nothing is due yet': ({ context, event }) =>
      context.round === 1 && ['notDue', 'dueSoon'].includes(event.facts.timing?.band ?? 'unsure'),
    'only more papers are asked for': ({ event }) => event.facts.evidenceIsAskedFor && event.facts.letterIsReady,
    'something can be offered': ({ event }) => (budgetIn(event.facts)?.safeOffer ?? 0) > 0,
    'it is above the safe line': ({ event }) => offersAboveSafeLine(event.facts),
    'it can be paid from what is left': ({ event }) => offersWhatIsThere(event.facts),
    'a plan is offered': ({ event }) => event.facts.plan !== null,
    'a counter-offer can be made': ({ event }) => counterOfferFigures(event.facts) !== null,
    'no money is offered': ({ event }) => event.facts.offersNothing,
    'nothing is missing': ({ event }) => event.facts.agreementIsWhole && event.facts.courtCase !== 'order',
    'the whole budget is known': ({ event }) => knowsWholeBudget(event.facts),
    'another round can be opened': ({ context }) => context.round < mostRounds,
  },
  actions: {
    'start a new round': assign({ round: ({ context }) => context.round + 1 }),
  },
});

/** The transitions of a screen whose options all lead to the same target. */
export const anyAnswer = <S extends AnsweredId, const T>(screen: S, target: T) =>
  Object.fromEntries(screens[screen].options.map((option) => [`${screen}.${option}`, target])) as {
    readonly [O in OptionOf<S> as `${S}.${O}`]: T;
  };

/** A transition back on the road: it opens a new round, as long as another one is allowed. */
export const inANewRound = <const T extends string>(target: T) =>
  ({ guard: 'another round can be opened', target, actions: 'start a new round' }) as const;
