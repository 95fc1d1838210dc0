import type { OptionOf } from '#model/screens.ts';
import type { Position } from './replay.ts';

/** The special situation that was chosen on the way to a screen; null where none was. */
export const situationIn = ({ path }: Pick<Position, 'path'>): OptionOf<'situation'> | null => {
  const chosen = path.filter(({ screen }) => screen === 'situation').pop();
  return (chosen?.answer.event as OptionOf<'situation'> | undefined) ?? null;
};
