import { spokenText } from '#text/spoken-text.ts';
import { call as words } from '#words/call/call.ts';
import { language } from '#words/language.ts';

interface BigLineProps {
  /** Which line it is: its place in the script, or the remark it answers. */
  readonly above: string;
  /** True where somebody helps and the borrower has to say it themselves. */
  readonly isOwn?: boolean;
  readonly children: string;
}

/** Breaks a text where a speaker would pause. */
const breathsOf = (text: string): readonly string[] => spokenText(text).match(language.breath) ?? [text];

/** A text with more characters than this is one size smaller, so that it stays above the buttons. */
const longLine = 45;

/** The one sentence to say now, as large as possible; a screen reader announces each new one. */
export function BigLine({ above, isOwn = false, children }: BigLineProps) {
  return (
    <div aria-live="polite" className="py-2">
      <p className="text-hint text-ink-soft">
        {above}
        {isOwn && <strong className="ml-3 rounded-field bg-amber-wash px-2 py-1 text-ink">{words.own}</strong>}
      </p>
      <p
        className={`mt-2 border-l-4 border-jade pl-4 font-bold ${children.length > longLine ? 'text-question' : 'text-spoken'}`}
      >
        {breathsOf(children).map((breath) => (
          <span key={breath} className="mb-1 block">
            {breath}
          </span>
        ))}
      </p>
    </div>
  );
}
