import { useEffect, useRef } from 'react';
import { termsText } from '#brief/terms-text.ts';
import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import { fill } from '#text/fill.ts';
import { keepAgreementWords as words } from '#words/engine/keep-agreement.ts';
import { useBrief } from './use-brief.ts';

interface KeepAgreementProps {
  readonly onStay: () => void;
  readonly onChange: () => void;
}

/** Says that an answer would leave the agreement in force aside, and asks whether it is meant. */
export function KeepAgreement({ onStay, onChange }: KeepAgreementProps) {
  const [agreement] = useBrief().agreements.slice(-1);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  if (agreement === undefined) return null;
  return (
    <div ref={place} tabIndex={-1}>
      <Note kind="stop">
        <p>{fill(words.text, { terms: termsText(agreement.terms) })}</p>
        <p>{words.still}</p>
      </Note>
      <Button look="primary" onClick={onStay}>
        {words.stay}
      </Button>
      <Button look="quiet" onClick={onChange}>
        {words.change}
      </Button>
    </div>
  );
}
