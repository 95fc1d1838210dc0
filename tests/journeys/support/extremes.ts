import { largestFen, longestList } from '#model/limits.ts';
import type { OptionOf } from '#model/screens.ts';
import { quickTrack } from '../../stories/beginnings.ts';
import { type Scene, sceneOf } from '../../support/scenes.ts';
import { again, answer, journeyOf, type Line, today } from '../../support/story.ts';

const longName = '某某某消费金融股份有限公司西南分公司贷后服务中心第一百二十三号合同项下的债权';

/** As many debts as there can be, of the largest amount, with the longest names, and so is all else. */
const heaviest: readonly Line[] = [
  answer(
    'debts',
    'given',
    Array.from({ length: longestList }, () => ({ product: 'others', lender: longName, total: largestFen }) as const),
  ),
  answer('income', 'given', [
    { amount: largestFen, every: 'month', payday: 31 },
    { amount: largestFen, every: 'week' },
    { amount: largestFen, every: 'workDay', days: 31 },
    { every: 'changing', months: [largestFen, largestFen, largestFen], costs: largestFen },
  ]),
  answer('spending', 'given', { home: largestFen, living: 0, others: 0 }),
  answer('oneOffs', 'given', [{ direction: 'out', amount: largestFen, what: longName, on: '2027-01-31' }]),
];

const refusals = [
  'noPolicy',
  'payAll',
  'shortTerm',
  'brokePlan',
  'noReason',
  'payFirst',
  'needApproval',
  'thinPapers',
] as const satisfies readonly OptionOf<'whatTheySaid'>[];

/** One proposal more that is refused, for another reason each time. */
const refusedOnceMore = (reply: OptionOf<'whatTheySaid'>): readonly Line[] => [
  answer('summary', 'negotiate'),
  answer('terms', 'given', { plan: 'own', monthly: largestFen, months: 60, first: '2026-12-20' }),
  answer('asks', 'given', ['instalments', 'later', 'waive', 'quiet', 'papers']),
  answer('ceiling', 'given', largestFen),
  answer('letter', 'ready'),
  answer('accuracy', 'checked'),
  answer('submit', 'sent', '2026-11-22'),
  answer('reply', 'refused'),
  answer('whatTheySaid', reply),
  answer('decoded', 'routes'),
];

const anotherRound = [answer('routes', 'revise'), again('revise', 'ready')];

const named = (name: string, hash: string, lines: readonly Line[]): Scene => ({
  ...sceneOf(journeyOf(lines)),
  name,
  hash,
});

let allExtremes: readonly Scene[] | undefined;

/** Pages at the ends of what can be: sixty debts, the largest amounts, the longest names, eight rounds. */
export function extremes(): readonly Scene[] {
  allExtremes ??= findExtremes();
  return allExtremes;
}

function findExtremes(): readonly Scene[] {
  const whole = [
    ...quickTrack('refused'),
    answer('whatTheySaid', 'payAll'),
    answer('decoded', 'routes'),
    ...refusals.flatMap((reply) => [...anotherRound, ...heaviest, ...refusedOnceMore(reply)]),
    today('2026-12-24'),
  ];
  return [
    named('sixty debts', '#/debts/2', whole),
    named('largest incomes', '#/income/2', whole),
    named('largest sums', '#/summary/2', whole),
    named('largest plan', '#/terms/2', whole),
    named('all debts in a document', '#/papers', whole),
    named('longest letter', '#/letter/9', whole),
    named('eighth refusal', '#/decoded/9', whole),
    named('result after eight rounds', '#/result', whole),
    named('answers of eight rounds', '#/answers', whole),
    named('map after eight rounds', '#/map', whole),
  ];
}
