import { type Answer, type AnswerKey, screenOf } from '#model/answers.ts';
import type { AnsweredId } from '#model/screens.ts';
import { dateText, shortDateText } from '#text/format.ts';
import type { Place, Said, Told } from './every-sentence.ts';

/** A rule that every sentence about every case keeps. */
export interface Invariant {
  readonly name: string;
  /** The sentences of a case that break the rule, each with the place where it is said. */
  readonly broken: (told: Told) => readonly string[];
}

type Where = (place: Place) => boolean;
const anywhere: Where = () => true;
const placed = ({ where, text }: Said): string => `${where}: ${text}`;

/** The sentences that match, as far as they are said in such a place. */
const matching = ({ said }: Told, pattern: RegExp, isThere: Where = anywhere): readonly string[] =>
  said
    .flatMap(({ where, text }) => text.split('\n').map((line) => ({ where, text: line })))
    .filter(({ where, text }) => isThere(where) && pattern.test(text))
    .map(placed);

/** Every answer to a screen that was ever given, oldest first, replaced ones included. */
function given({ journey }: Told, screen: AnsweredId): readonly Answer[] {
  const answers = Object.entries(journey.answers) as [AnswerKey, Answer][];
  return [...journey.past, ...answers.map(([key, answer]) => ({ key, answer }))]
    .filter(({ key }) => screenOf(key) === screen)
    .map(({ answer }) => answer)
    .sort((one, other) => one.nth - other.nth);
}

const gave = (told: Told, screen: AnsweredId, ...events: readonly string[]): boolean =>
  given(told, screen).some(({ event }) => events.includes(event));

/** What the person or the lender reported of a missed instalment. */
const hasMissed = (told: Told): boolean =>
  given(told, 'timing').some(({ event }) => event.startsWith('late')) ||
  gave(told, 'checkIn', 'missed') ||
  gave(told, 'whatTheySaid', 'brokePlan');

const saysMissed = /没能按时|没有按时还上|已经逾期|逾期还不到|逾期一到|逾期超过|目前逾期|上次(约好的)?没能?做到/;

/** Documents and replies that exist only where something was missed or the lender says so. */
const isAboutMissing: Where = (place) => /^(document:missedPayment|call:brokePlan|reply:brokePlan)$/.test(place);

export const invariants: readonly Invariant[] = [
  {
    name: 'a debtor who has not missed is never made to say so',
    broken: (told) => (hasMissed(told) ? [] : matching(told, saysMissed, (place) => !isAboutMissing(place))),
  },
  {
    name: 'an agreement in force is never called open',
    broken: (told) =>
      told.brief.facts.agreed === null ? [] : matching(told, /还没有定|对方还没有同意|对方还没同意|还没确认/),
  },
  {
    name: 'what belongs to one debt is not said of all',
    broken: (told) => {
      const { products } = told.brief;
      return products.length < 2
        ? []
        : matching(told, /快到期|还没到期|尚未到期|即将到期|逾期(还|一到|超过|不到|三个月)/, (place) =>
            /^(script|document:(letter|chat|callSheet)|link)/.test(place),
          ).filter((text) => !/最早|其中/.test(text));
    },
  },
  {
    name: 'what is asked for is exactly what was ticked',
    broken: (told) => {
      const { asks } = told.brief.facts;
      if (asks.length === 0) return [];
      const isAsking: Where = (place) =>
        /^(document:(letter|chat|callSheet)|script|result:(plan|asks)|link|reply|call)/.test(place);
      const patterns = { later: /延后/, waive: /减免/, papers: /副本/, quiet: /不要联系我|别联系家人/ } as const;
      const unticked = (Object.keys(patterns) as (keyof typeof patterns)[]).filter((ask) => !asks.includes(ask));
      return unticked.flatMap((ask) => matching(told, patterns[ask], isAsking));
    },
  },
  {
    name: 'a day promised to the other side is one day everywhere',
    broken: (told) => {
      const { figureBy, today } = told.brief;
      return told.said
        .filter(({ where }) => /^(script|call|reply|document:(chat|callSheet))/.test(where))
        .flatMap(({ where, text }) => text.split('\n').map((line) => ({ where, text: line })))
        .filter(({ text }) =>
          [
            ...text.matchAll(
              /((?:\d{4} 年 )?\d{1,2} 月 \d{1,2} 日)(?:前(?:给您|提出|答复您)|复核|复查|再(?:跟您)?说明)/g,
            ),
          ].some(([, day]) => day !== shortDateText(figureBy, today) && day !== dateText(figureBy)),
        )
        .filter(({ text }) => !text.includes('上次说'))
        .map(placed);
    },
  },
  {
    name: 'nothing the person did not say is said for them',
    broken: (told) => matching(told, /现在已经停下来|，或工资|或工资没有/),
  },
];
