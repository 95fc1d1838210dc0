import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { preferences } from '#case/preferences.ts';
import { inPhrases } from '#components/phrases.tsx';
import { language } from '#words/language.ts';
import { common } from '#words/shell/common.ts';

/** The id of a screen's heading; lists of options are labelled by it. */
export const headingId = 'heading';

let isFirstHeading = true;

interface HeadingProps {
  readonly children: string;
  /** Identifies what the heading is about; when it changes, the heading takes the focus. */
  readonly of: string;
  /** Shown small above the heading. */
  readonly above?: string | undefined;
}

/** The one heading of a page. A new page starts at its top with the focus on the heading. */
export function Heading({ children, of, above }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Some screen readers stop at each part, which is worth it only where type is so large that words are torn.
  const isLarge = useStore(preferences, ({ largeText }) => largeText);
  // Before painting, because otherwise the end of the page would be seen first.
  useLayoutEffect(() => {
    document.title = common.appName;
    if (!isFirstHeading && of !== '') {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    isFirstHeading = false;
  }, [of]);
  return (
    <>
      {above !== undefined && <p className="text-hint text-ink-soft">{above}</p>}
      <h1 ref={heading} id={headingId} tabIndex={-1} className="my-2 text-question font-bold">
        {inClauses(children, isLarge ? inPhrases : (clause) => clause)}
      </h1>
    </>
  );
}

/** Breaks a heading where a reader would pause, and within a clause that is longer than the line as it is told to. */
function inClauses(heading: string, within: (clause: string) => ReactNode): ReactNode {
  const clauses = heading.match(language.clause) ?? [];
  if (clauses.length < 2) return within(heading);
  return clauses.map((clause) => (
    <span key={clause} className="inline-block">
      {within(clause)}
    </span>
  ));
}
