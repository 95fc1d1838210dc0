import { type CaseRecord, newRecord } from '#case/record.ts';
import { addMonths } from '#model/dates.ts';
import { mostRounds } from '#model/limits.ts';
import type { Debt } from '#model/values.ts';
import { lateTwelveDaysJobLoss } from '../stories/straight-road.ts';
import { creditors, householdId, toCreditor } from './several-negotiations.ts';
import { again, answer, journeyOf, type Line } from './story.ts';

const negotiations = 20;
const payments = 500;

const beginning = lateTwelveDaysJobLoss.lines.slice(
  0,
  lateTwelveDaysJobLoss.lines.findIndex((line) => 'screen' in line && line.screen === 'reply'),
);

/** One more round: the lender asks for papers, which are handed in, and is sent the letter again. */
const round: readonly Line[] = [
  again('reply', 'moreMaterials'),
  answer('truth', 'onlyTrue'),
  answer('checklist', 'gathered'),
  answer('letter', 'ready'),
  answer('accuracy', 'checked'),
  answer('submit', 'sent', '2026-11-25'),
];
const rounds = (count: number): readonly Line[] => Array.from({ length: count }, () => round).flat();

const agreement: readonly Line[] = [
  answer('reply', 'accepted'),
  answer('written', 'text'),
  answer('agreementCheck', 'given', [
    'lender',
    'total',
    'dates',
    'booking',
    'missed',
    'credit',
    'payChannel',
    'contact',
  ]),
  answer('closeGaps', 'cleared'),
  answer('finalTerms', 'given', { monthly: 3000, months: 60, first: '2026-12-16' }),
];

/** The debts of a story, each with the lender that the person names in this negotiation. */
const named = (record: CaseRecord, at: number): CaseRecord => {
  const name = `第 ${at} 家银行`;
  const { journey } = record;
  const debts = journey.answers.debts;
  if (debts === undefined || journey.counterparty?.kind === 'platform') return record;
  const value = (debts.value as readonly Debt[]).map((debt) => ({ ...debt, lender: name }));
  return {
    ...record,
    journey: {
      ...journey,
      counterparty: { kind: journey.counterparty?.kind ?? 'other', name },
      answers: { ...journey.answers, debts: { ...debts, value } },
    },
  };
};

/**
 * A person with as many negotiations as anybody will have: each of so many rounds, at most as many as one may have, every
 * other one agreed, and 500 payments noted over all of them. The first is the one on screen, four rounds before its last;
 * its record says nothing of the others yet.
 */
export function largeHousehold(count = mostRounds): readonly CaseRecord[] {
  const talking = journeyOf([...beginning, ...rounds(count - 1)]).journey;
  const agreed = journeyOf([...beginning, ...rounds(count - 1), ...agreement]).journey;
  const current = journeyOf([...beginning, ...rounds(count - 5)]).journey;
  const each = payments / negotiations;
  return Array.from({ length: negotiations }, (_, at) => {
    const journey = at === 0 ? current : at % 2 === 1 ? agreed : talking;
    const begun = newRecord({ household: householdId });
    return named(
      {
        ...begun,
        id: `negotiation${at}`,
        revision: 1,
        journey: toCreditor(journey, at % creditors.length),
        file: {
          ...begun.file,
          payments: Array.from({ length: each }, (_each, n) => ({
            on: addMonths('2026-01-15', n % 11),
            amount: 100,
            after: 10_000,
          })),
        },
      },
      at,
    );
  });
}

/** One negotiation of the same kind, alone, in its first round or a later one. */
export function freshHousehold(round = 1): readonly CaseRecord[] {
  return [
    {
      ...newRecord({ household: householdId }),
      id: 'negotiation0',
      revision: 1,
      journey: journeyOf([...beginning, ...rounds(round - 1)]).journey,
    },
  ];
}
