/**
 * How near a day of another case has to be to stand before an open case that waits for nothing, and outside of any fold,
 * also where the case was put away.
 */
export const daysInSight = 7;
