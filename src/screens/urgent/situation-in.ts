import type { Position } from '#machines/replay.ts';
import type { OptionOf } from '#model/screens.ts';

/** The special situation that was chosen on the way to a screen; null where none was. */
export const situationIn = ({ path }: Pick<Position, 'path'>): OptionOf<'situation'> | null => {
  const chosen = path.filter(({ screen }) => screen === 'situation').pop();
  return (chosen?.answer.event as OptionOf<'situation'> | undefined) ?? null;
};
