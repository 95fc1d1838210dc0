import { type Dialled, numberOf } from '#brief/channels.ts';
import { lenderPhoneOf } from '#brief/lender-phone.ts';
import { lendersOf } from '#brief/lenders.ts';
import { Note } from '#components/note.tsx';
import { phones } from '#content/sources.ts';
import type { Sentence } from '#content/types.ts';
import { fill } from '#text/fill.ts';
import { type LenderPhone, lenderPhonesWords } from '#words/engine/lender-phones.ts';
import { whereToCall } from '#words/engine/where-to-call.ts';
import { Dial } from './dial.tsx';
import { foundText } from './lender-phones.tsx';
import { textOf } from './words/sentence.tsx';

/** Where a call begins: the button that dials the platform, or where the number of another lender is printed. */
export function CallFirst({ of }: { readonly of: Dialled }) {
  const number = numberOf(of);
  if (number === null) return null;
  if (number === 'platform') return <Dial phone={phones.alipay} />;
  const found = foundOf(of);
  if (found.length > 0)
    return (
      <>
        {found.map((lender) => (
          <div key={lender.phone}>
            <Dial phone={lender.phone} />
            <p className="text-hint text-ink-soft">
              {fill(lenderPhonesWords.line, { line: textOf(lender.line), found: foundText(lender) })}
            </p>
          </div>
        ))}
        <Note kind="information">{textOf(lenderPhonesWords.compare)}</Note>
      </>
    );
  return <Note kind="information">{textOf(whereToCall[number])}</Note>;
}

/** The official numbers that were found of the lenders that are talked to, where their names are known. */
const foundOf = (of: Dialled): readonly LenderPhone[] =>
  numberOf(of) === 'buyer' ? [] : lendersOf(of).flatMap((name) => lenderPhoneOf(name) ?? []);

/** What is said of the number, whose sources are shown where a page shows its own. */
export function saidOfNumber(of: Dialled): readonly Sentence[] {
  const number = numberOf(of);
  if (number === null || number === 'platform') return [];
  const found = foundOf(of).map(({ line }) => line);
  return found.length > 0 ? [...found, lenderPhonesWords.compare] : [whereToCall[number]];
}
