import { CallFirst, saidOfNumber } from '../engine/call-first.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { useBrief } from '../engine/use-brief.ts';
import { Sources } from '../engine/words/sentence.tsx';

/** Before the script the number, once a channel is chosen. */
export function ScriptHeadline({ position }: Pick<ScreenProps, 'position'>) {
  const brief = useBrief(position);
  if (position.facts.channel === null) return null;
  return (
    <>
      <CallFirst of={brief} />
      <Sources sentences={saidOfNumber(brief)} />
    </>
  );
}
