import { spokenText } from '#text/spoken-text.ts';
import { language } from '#words/language.ts';

interface BigLineProps {
  /** What the line is: its place in the script, or what it answers. */
  readonly above: string;
  readonly children: string;
}

/** A breath each: a line breaks where one would pause. */
const breathsOf = (text: string): readonly string[] => spokenText(text).match(language.breath) ?? [text];

/** More than this is a size smaller, so that it stands above the taps. */
const longLine = 45;

/** The one sentence to say now, as large as it can be; a screen reader reads each new one. */
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
