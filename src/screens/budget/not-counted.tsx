import { Note } from '#components/note.tsx';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { aidLabels, aidWords } from '#words/urgent/aids.ts';
import type { ScreenProps } from '../engine/screen-props.ts';
import { useBrief } from '../engine/use-brief.ts';

/** That what may be asked for to live on is in no sum before it is there; nothing where nobody told of it. */
export function NotCounted({ position }: Pick<ScreenProps, 'position'>) {
  const { mayReceive } = useBrief(position);
  if (mayReceive.length === 0) return null;
  const names = listText(mayReceive.map((id) => aidWords[id].name));
  return <Note kind="information">{fill(aidLabels.notCounted, { names })}</Note>;
}
