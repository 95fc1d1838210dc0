import { useCase } from '#case/case-context.tsx';
import { CopyButton } from '#components/copy-button.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { documentIds, documentNamed } from '#documents/registry.ts';
import { fill } from '#text/fill.ts';
import { documentsPage as words } from '#words/documents/documents-page.ts';
import { copying } from '#words/engine/copying.ts';

const copyWords = { copy: copying.copy, copied: copying.copied, byHand: copying.copyByHand };

/** The name of a document by the key of its rewritten text. */
function nameOf(key: string): string {
  const id = documentIds.find((one) => one === key.split(/[@-]/)[0]);
  return id === undefined ? words.earlierUnnamed : documentNamed(id).words.name;
}

/** What the person rewrote in a negotiation before it was merged into this one, to read and to copy. */
export function EarlierEdits() {
  const edits = useCase(({ file }) => file.earlierEdits);
  if (edits.length === 0) return null;
  return (
    <div className="mt-8">
      <Disclosure title={fill(words.earlierTitle, { n: String(edits.length) })} isLazy>
        {edits.map(({ key, text }, at) => (
          // The list is never changed in place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above.
          <section key={at} className="border-t border-line py-3">
            <h3 className="font-bold">{nameOf(key)}</h3>
            <p className="my-2 whitespace-pre-wrap">{text}</p>
            <CopyButton text={text} words={copyWords} />
          </section>
        ))}
      </Disclosure>
    </div>
  );
}
