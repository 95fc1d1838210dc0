import type { CaseFile } from '#case/schemas.ts';
import { roadOf } from '#machines/road-view.ts';
import type { Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import { debtsInTalk } from '#rules/case-facts.ts';
import { addedSince } from './added-since.ts';
import type { Talk } from './debt-standing.ts';
import { isPaidOff, keptSchedule } from './kept-schedule.ts';
import { ledgerOf } from './payments.ts';

/** The other negotiations of a person, as far as it is asked how the debts stand that are talked about there. */
export const talksElsewhere = (
  others: readonly { readonly journey: Journey; readonly file: CaseFile }[],
  today: IsoDate,
): readonly Talk[] =>
  others.map(({ journey, file }): Talk => {
    const { facts, path } = roadOf(journey);
    return {
      facts,
      debts: debtsInTalk(facts),
      kept: keptSchedule(facts, journey, ledgerOf(journey, file)),
      isPaidOff: isPaidOff(facts, path),
      addedSince: addedSince(facts, journey),
      today,
    };
  });
