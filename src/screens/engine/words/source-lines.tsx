import { useToday } from '#case/today.ts';
import { Note } from '#components/note.tsx';
import { type SourceId, sourceList } from '#content/source-list.ts';
import type { Source } from '#content/sources.ts';
import type { IsoDate } from '#model/dates.ts';
import { staleness, yearsOld } from '#rules/freshness.ts';
import { fill } from '#text/fill.ts';
import { dateText } from '#text/format.ts';
import { sourcesWords as words } from '#words/engine/sources.ts';
import { language } from '#words/language.ts';

interface SourceIds {
  readonly ids: readonly SourceId[];
}

/** A list of sources, with the reminder that the contract and official information decide. */
export function SourceLines({ ids }: SourceIds) {
  const today = useToday();
  return (
    <>
      <ul>
        {ids.map((id) => (
          <SourceLine key={id} source={sourceList[id]} today={today} />
        ))}
      </ul>
      <p className="mt-2">{words.asOfToday}</p>
    </>
  );
}

interface SourceLineProps {
  readonly source: Source;
  readonly today: IsoDate;
}

/** One source: how reliable it is, its title, who published it, when it was checked, and whether it may have changed. */
export function SourceLine({ source, today }: SourceLineProps) {
  const { title, publisher, confidence, dated, checkedOn, url } = source;
  const doubts = [ageText(source, today), staleText(source, today)].filter((text) => text !== null);
  return (
    <li className="my-3">
      <span className="text-sky">{words.confidence[confidence]}</span>
      <br />
      {url === undefined ? (
        title
      ) : (
        <a href={url} rel="noreferrer noopener" target="_blank" className="inline-block min-h-12 underline">
          {title}
        </a>
      )}
      <br />
      {[publisher, dated, fill(words.checkedOn, { date: dateText(checkedOn) })]
        .filter(Boolean)
        .join(language.separator)}
      {doubts.map((text) => (
        <span key={text} className="block text-amber">
          {text}
        </span>
      ))}
    </li>
  );
}

/** Sources of which `today` says that they may no longer hold, shown without opening anything; nothing otherwise. */
export function StaleSources({ ids }: SourceIds) {
  const today = useToday();
  const sources: readonly Source[] = ids.map((id) => sourceList[id]);
  const ended = sources.filter((source) => staleness(source, today) === 'ended');
  const count = sources.filter((source) => staleness(source, today) === 'old').length;
  const lines = [
    ...ended.map((source) => staleText(source, today) ?? ''),
    ...(count > 0 ? [fill(words.someOld, { count: String(count) })] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <Note kind="information">
      <ul aria-label={words.stale}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Note>
  );
}

function staleText(source: Source, today: IsoDate): string | null {
  const { ends } = source;
  const why = staleness(source, today);
  if (why === 'ended' && ends !== undefined) return fill(words.ended, { what: ends.what, date: dateText(ends.on) });
  return why === 'old' ? words.old : null;
}

/** The age of a report; a law does not weaken with the years. */
function ageText({ confidence, dated }: Source, today: IsoDate): string | null {
  const years = dated === undefined || confidence === 'law' ? null : yearsOld(dated, today);
  return years === null ? null : fill(words.age, { years: String(years) });
}
