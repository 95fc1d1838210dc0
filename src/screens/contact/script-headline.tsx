import { CallFirst, saidOfNumber } from '../engine/call-first.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { Sources } from '../engine/words/sentence.tsx';

/** Before the script the number, once a channel is chosen. */
export function ScriptHeadline({ position: { facts } }: Pick<ScreenProps, 'position'>) {
  if (facts.channel === null) return null;
  return (
    <>
      <CallFirst facts={facts} />
      <Sources sentences={saidOfNumber(facts)} />
    </>
  );
}
