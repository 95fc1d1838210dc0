import { type ReactNode, useLayoutEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { Paper } from '#documents/blocks/document.ts';
import { PaperSheet } from './document-sheet.tsx';

/** Prints one paper alone: it stands by itself in the page while the printer looks. */
export function usePrinting(paper: Paper): { readonly printPaper: () => void; readonly sheet: ReactNode } {
  const [isPrinting, setPrinting] = useState(false);
  useLayoutEffect(() => {
    if (!isPrinting) return;
    const end = () => setPrinting(false);
    document.body.classList.add('printing-paper');
    addEventListener('afterprint', end);
    return () => {
      document.body.classList.remove('printing-paper');
      removeEventListener('afterprint', end);
    };
  }, [isPrinting]);
  const printPaper = () => {
    // Some phones print only while the tap lasts: the paper must be there at once.
    flushSync(() => setPrinting(true));
    print();
  };
  const sheet = isPrinting
    ? createPortal(
        <div className="paper-to-print">
          <PaperSheet paper={paper} />
        </div>,
        document.body,
      )
    : null;
  return { printPaper, sheet };
}
