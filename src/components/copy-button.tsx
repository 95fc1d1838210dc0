import { Check, Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from './button.tsx';
import { copyText } from './copy-text.ts';
import { controlLook } from './field.tsx';

/** The labels of a copy button. */
export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  /** Shown above the text itself where the browser does not allow copying. */
  readonly byHand: string;
}

interface CopyButtonProps {
  readonly text: string;
  readonly words: CopyWords;
  /** Called once the text is in the clipboard. */
  readonly onCopied?: () => void;
}

/** Copies a text; where the browser refuses, shows it selected so that it can be copied by hand. */
export function CopyButton({ text, words, onCopied }: CopyButtonProps) {
  // Null until the button is pressed; `byHand` when the browser refused to copy.
  const [outcome, setOutcome] = useState<'copied' | 'byHand' | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    const done = await copyText(text);
    setOutcome(done ? 'copied' : 'byHand');
    if (done) onCopied?.();
    else requestAnimationFrame(() => box.current?.select());
  };
  const Icon = outcome === 'copied' ? Check : Copy;
  return (
    <div className="my-3">
      <Button look="quiet" onClick={copy}>
        <Icon aria-hidden="true" size="1em" strokeWidth={1.75} className="mr-2" />
        {outcome === 'copied' ? words.copied : words.copy}
      </Button>
      <p role="status" className="text-hint text-ink-soft">
        {outcome === 'byHand' ? words.byHand : outcome === 'copied' ? words.copied : ''}
      </p>
      {outcome === 'byHand' && (
        <textarea
          ref={box}
          readOnly
          aria-label={words.byHand}
          value={text}
          rows={6}
          className={`${controlLook} mt-2`}
        />
      )}
    </div>
  );
}
