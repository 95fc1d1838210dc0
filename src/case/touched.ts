import type { Answer } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { CaseRecord } from './record.ts';
import type { CaseFile } from './schemas.ts';

/** True once the person has answered, typed or logged anything. */
export const hasBegun = ({ journey, drafts, file }: Pick<CaseRecord, 'journey' | 'drafts' | 'file'>): boolean =>
  [journey.answers, drafts, file.calls, file.incidents].some((part) => Object.keys(part).length > 0);

/** The days of all that was written down in a case: calls, what collectors did, payments, what was done about papers. */
export function daysOfEntries({ calls, incidents, payments, court }: CaseFile): readonly IsoDate[] {
  const deeds = Object.values(court).flatMap((note) => note?.done ?? []);
  return [...calls, ...incidents, ...payments, ...deeds].flatMap(({ on }) => on ?? []);
}

/** The newest day of any answer, and of all that was written down beside them; null where there is nothing. */
export function lastTouched({ journey, file }: Pick<CaseRecord, 'journey' | 'file'>): IsoDate | null {
  const { answers, past } = journey;
  const given = [...(Object.values(answers) as Answer[]), ...past.map(({ answer }) => answer)].map(({ on }) => on);
  return [...given, ...daysOfEntries(file)].reduce<IsoDate | null>(
    (newest, on) => (newest === null || on > newest ? on : newest),
    null,
  );
}
