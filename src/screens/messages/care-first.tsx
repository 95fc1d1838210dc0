import { useLayoutEffect, useRef } from 'react';
import { phones } from '#content/sources.ts';
import { messagePage as words } from '#words/messages/message-page.ts';
import { Dial } from '../engine/dial.tsx';
import { Blocks, SourceDisclosure, sourcesOf } from '../engine/words/sentence.tsx';
import { takeFocus } from './take-focus.ts';
import { ToUrgent } from './to-urgent.tsx';

/** Stands before what was found in a text that says that somebody does not want to live. */
export function CareFirst() {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => takeFocus(heading.current), []);
  return (
    <section className="mt-6 border-t border-line pt-4">
      <h2 ref={heading} tabIndex={-1} className="mb-3 text-question font-bold">
        {words.careTitle}
      </h2>
      <Dial phone={phones.mind} />
      <Blocks blocks={words.care} />
      <ToUrgent>{words.toCare}</ToUrgent>
      <SourceDisclosure ids={words.care.flatMap(sourcesOf)} />
    </section>
  );
}
