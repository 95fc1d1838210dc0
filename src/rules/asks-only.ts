import type { Facts } from './case-facts.ts';

/**
 * True where what was put forward are requests without an instalment, and none was named since: the other side can have
 * agreed to a later start or to lower costs, not to a schedule.
 */
export const isAboutAsksOnly = ({
  offersNothing,
  counter,
  inForce,
}: Pick<Facts, 'offersNothing' | 'counter' | 'inForce'>): boolean =>
  offersNothing && counter === null && inForce === null;
