import type { Answer, Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { CaseRecord } from './record.ts';

/** True once the person has answered, typed or logged anything. */
export const hasBegun = ({ journey, drafts, file }: Pick<CaseRecord, 'journey' | 'drafts' | 'file'>): boolean =>
  [journey.answers, drafts, file.calls, file.incidents].some((part) => Object.keys(part).length > 0);

/** The newest day of any answer; null where nothing was answered. */
export function lastTouched({ answers, past }: Journey): IsoDate | null {
  const given = [...(Object.values(answers) as Answer[]), ...past.map(({ answer }) => answer)];
  return given.reduce<IsoDate | null>((newest, { on }) => (newest === null || on > newest ? on : newest), null);
}
