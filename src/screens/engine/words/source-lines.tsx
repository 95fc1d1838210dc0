import { type SourceId, sourceList } from '#content/source-list.ts';
import type { Source } from '#content/sources.ts';
import type { IsoDate } from '#model/dates.ts';
import { fill } from '#text/fill.ts';
import { dateText } from '#text/format.ts';
import { language } from '#words/language.ts';
import { common } from '#words/shell/common.ts';

/** A list of sources, with the reminder that the contract and official information decide. */
export function SourceLines({ ids }: { readonly ids: readonly SourceId[] }) {
  return (
    <>
      <ul>
        {ids.map((id) => (
          <SourceLine key={id} source={sourceList[id]} />
        ))}
      </ul>
      <p className="mt-2">{common.asOfToday}</p>
    </>
  );
}

/** One source: how reliable it is, its title, who published it, and when it was checked. */
export function SourceLine({ source }: { readonly source: Source }) {
  const { title, publisher, confidence, dated, checkedOn, url } = source;
  return (
    <li className="my-3">
      <span className="text-sky">{common.confidence[confidence]}</span>
      <br />
      {url === undefined ? (
        title
      ) : (
        <a href={url} rel="noreferrer noopener" target="_blank" className="inline-block min-h-12 underline">
          {title}
        </a>
      )}
      <br />
      {[publisher, dated, fill(common.checkedOn, { date: dateText(checkedOn as IsoDate) })]
        .filter(Boolean)
        .join(language.separator)}
    </li>
  );
}
