/** True for `npm run thorough`, which does what `npm test` leaves out for its time. */
export const isThorough = process.env.THOROUGH !== undefined;

/** Every third of many things that are put together in few ways; all of them where there is time. */
export const sampleOf = <T>(all: readonly T[]): readonly T[] => all.filter((_, at) => isThorough || at % 3 === 0);
