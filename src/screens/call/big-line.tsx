import { spokenText } from '#text/spoken-text.ts';
import { language } from '#words/language.ts';

interface BigLineProps {
  /** Which line it is: its place in the script, or the remark it answers. */
  readonly above: string;
  readonly children: string;
}

/** Breaks a text where a speaker would pause. */
const breathsOf = (text: string): readonly string[] => spokenText(text).match(language.breath) ?? [text];

/** A text with more characters than this is one size smaller, so that it stays above the buttons. */
const longLine = 45;

/** The one sentence to say now, as large as possible; a screen reader announces each new one. */
export function BigLine({ above, children }: BigLineProps) {
  return (
    <div aria-live="polite" className="py-2">
      <p className="text-hint text-ink-soft">{above}</p>
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
