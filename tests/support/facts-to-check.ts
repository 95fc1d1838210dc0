import { type SourceId, sourceList } from '#content/source-list.ts';
import type { Source } from '#content/sources.ts';
import type { IsoDate } from '#model/dates.ts';
import { dueDay } from '#rules/freshness.ts';
import { placedSentences } from './words.ts';

const sources: Readonly<Record<string, Source>> = sourceList;

/** The files of words that cite a source, `folder/file`, each once and in order. */
export const citedIn = (id: string): readonly string[] => [
  ...new Set(
    placedSentences
      .filter(({ sentence }) => typeof sentence !== 'string' && sentence.sources.includes(id as SourceId))
      .map(({ place }) => place.replace(/:.*$/, '')),
  ),
];

/** A source with the day by which it is to be checked again. */
export interface FactToCheck {
  readonly due: IsoDate;
  readonly id: string;
  readonly source: Source;
  /** The files of words that cite it. */
  readonly usedIn: readonly string[];
}

/** Every source that time can make wrong, soonest first. */
export const factsToCheck = (): readonly FactToCheck[] =>
  Object.entries(sources)
    .flatMap(([id, source]) => {
      const due = dueDay(source);
      return due === null ? [] : [{ due, id, source, usedIn: citedIn(id) }];
    })
    .sort((one, other) => one.due.localeCompare(other.due) || one.id.localeCompare(other.id));

/** What is to be checked again on the day `today` or before. */
export const factsDue = (today: IsoDate): readonly FactToCheck[] => factsToCheck().filter(({ due }) => due <= today);
