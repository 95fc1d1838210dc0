import { useEffect, useRef, useState } from 'react';
import type { CaseDocument } from '#documents/blocks/document.ts';
import { fileNameOf } from '#text/file-name.ts';
import { fill } from '#text/fill.ts';
import { exportWords as words } from '#words/documents/export.ts';
import { DocumentSheet } from './document-sheet.tsx';
import { pictureOf } from './draw-picture.ts';
import { canDownload } from './save-file.ts';

interface PictureOfProps {
  readonly caseDocument: CaseDocument;
  /** The name of the file, without extension. */
  readonly name: string;
}

/** Null while the picture is being drawn, its URL once it is done, `failed` when it was empty or took too long. */
type Outcome = { readonly url: string } | 'failed' | null;

const told = (outcome: Outcome): string => {
  if (outcome === null) return words.drawing;
  return outcome === 'failed' ? words.pictureFailed : words.drawn;
};

/** The document as one long picture to press and keep. Drawn only once: another document needs another `key`. */
export function PictureOf({ caseDocument, name }: PictureOfProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);
  useEffect(() => {
    let isShown = true;
    const show = (next: Outcome) => {
      if (isShown) setOutcome(next);
    };
    const element = sheet.current?.firstElementChild;
    if (!(element instanceof HTMLElement)) return;
    pictureOf(element).then(
      (url) => show({ url }),
      () => show('failed'),
    );
    return () => {
      isShown = false;
    };
  }, []);
  const isDrawn = outcome !== null && outcome !== 'failed';
  return (
    <div className="no-print my-3">
      <p role="status" className="text-hint text-ink-soft">
        {told(outcome)}
      </p>
      {isDrawn && (
        <img
          src={outcome.url}
          alt={fill(words.pictureAlt, { title: caseDocument.title })}
          className="mt-2 w-full max-w-md border border-line"
        />
      )}
      {isDrawn && canDownload() && (
        <a
          href={outcome.url}
          download={fileNameOf(name, 'png', words.unnamed)}
          className="mt-2 flex min-h-12 items-center text-jade underline"
        >
          {words.savePicture}
        </a>
      )}
      {outcome === null && (
        <div ref={sheet} aria-hidden="true" className="sheet-to-draw">
          <DocumentSheet caseDocument={caseDocument} />
        </div>
      )}
    </div>
  );
}
