import { Disclosure } from '#components/disclosure.tsx';
import { sourceList } from '#content/source-list.ts';
import type { Source } from '#content/sources.ts';
import { fill } from '#text/fill.ts';
import { dateText } from '#text/format.ts';
import { type LenderPhone, lenderPhones, lenderPhonesWords as words } from '#words/engine/lender-phones.ts';
import { Sources, textOf } from './words/sentence.tsx';

/** A number with where it was found, how old that is, and when it was looked up. */
export function foundText({ line }: LenderPhone): string {
  if (typeof line === 'string') return line;
  const { publisher, dated, checkedOn }: Source = sourceList[line.sources[0]];
  return fill(words.found, {
    publisher,
    dated: dated ?? words.undated,
    checked: dateText(checkedOn),
  });
}

/** The official numbers that were found, each with its source and age. */
export function LenderPhones() {
  return (
    <Disclosure title={fill(words.title, { n: String(lenderPhones.length) })}>
      <ul className="my-3">
        {lenderPhones.map((lender) => (
          <li key={lender.phone} className="border-t border-line py-1">
            <a href={`tel:${lender.phone}`} className="flex min-h-12 items-center text-jade underline">
              {textOf(lender.line)}
            </a>
            <span className="block text-hint text-ink-soft">{foundText(lender)}</span>
          </li>
        ))}
      </ul>
      <p>{words.compare.text}</p>
      <Sources sentences={[words.compare, ...lenderPhones.map(({ line }) => line)]} />
    </Disclosure>
  );
}
