import { Phone } from 'lucide-react';
import { CopyButton, type CopyWords } from './copy-button.tsx';

interface CallLinkProps {
  readonly phone: string;
  /** What the button says, with the number. */
  readonly label: string;
  /** The words of the button that copies the number, for a device that cannot dial. */
  readonly words: CopyWords;
}

/** A large button that dials a number; beside a mouse the number can be copied. */
export function CallLink({ phone, label, words }: CallLinkProps) {
  return (
    <div className="no-print my-4">
      <a
        href={`tel:${phone}`}
        className="flex min-h-14 items-center justify-center rounded-field border border-jade bg-jade px-4 py-2 text-question font-bold text-on-jade tabular-nums"
      >
        <Phone aria-hidden="true" size="1em" strokeWidth={1.75} className="mr-3 shrink-0" />
        {label}
      </a>
      <div className="hidden pointer-fine:block">
        <CopyButton text={phone} words={words} />
      </div>
    </div>
  );
}
