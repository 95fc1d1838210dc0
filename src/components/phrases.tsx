import type { ReactNode } from 'react';

interface Segmenter {
  readonly segment: (text: string) => Iterable<{ readonly segment: string; readonly index: number }>;
}
type Intls = { readonly Segmenter?: new (locale: undefined, options: { granularity: 'word' }) => Segmenter };

/** Undefined in a browser that knows no words, which breaks Chinese between any two characters. */
const { Segmenter } = Intl as Intls;
const words = Segmenter && new Segmenter(undefined, { granularity: 'word' });

/** A word of several characters. A longer one may be wider than a phone on which text is as large as it can be. */
const kept = /^\S{2,4}$/;

/** A heading that breaks within no word; one with a figure stays one text, in which that is kept whole. */
export function inPhrases(heading: string): ReactNode {
  if (!words || /\d/.test(heading)) return heading;
  return [...words.segment(heading)].map(({ segment, index }) =>
    kept.test(segment) ? (
      <span key={index} className="whitespace-nowrap">
        {segment}
      </span>
    ) : (
      segment
    ),
  );
}
