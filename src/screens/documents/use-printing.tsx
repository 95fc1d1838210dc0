import { type ReactNode, useLayoutEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { CaseDocument } from '#documents/blocks/document.ts';
import { DocumentSheet } from './document-sheet.tsx';

/** Prints one document alone: its sheet is added to the page while printing, and everything else is hidden. */
export function usePrinting(caseDocument: CaseDocument): {
  readonly printDocument: () => void;
  readonly sheet: ReactNode;
} {
  const [isPrinting, setPrinting] = useState(false);
  useLayoutEffect(() => {
    if (!isPrinting) return;
    const end = () => setPrinting(false);
    document.body.classList.add('printing-document');
    addEventListener('afterprint', end);
    return () => {
      document.body.classList.remove('printing-document');
      removeEventListener('afterprint', end);
    };
  }, [isPrinting]);
  const printDocument = () => {
    // Some phones print only during the tap, so the sheet has to be there at once.
    flushSync(() => setPrinting(true));
    print();
  };
  const sheet = isPrinting
    ? createPortal(
        <div className="document-to-print">
          <DocumentSheet caseDocument={caseDocument} />
        </div>,
        document.body,
      )
    : null;
  return { printDocument, sheet };
}
