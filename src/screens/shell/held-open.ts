/** What keeps a page with a passcode open while nobody touches it, and until when, in milliseconds since the epoch. */
interface Hold {
  readonly until: number;
  /** True where it holds also when the page is left, however soon it is to lock then. */
  readonly whenLeft: boolean;
}
const holds = new Set<Hold>();

/** True while something holds the page open: it does not lock itself by time then. `whenLeft`: nor because it was left. */
export const isHeldOpen = (whenLeft = false): boolean =>
  [...holds].some((hold) => hold.until > Date.now() && (!whenLeft || hold.whenLeft));

/**
 * Holds the page open for so many minutes at most.
 * @returns A function that lets it go.
 */
export function holdOpen(minutes: number, whenLeft = false): () => void {
  const hold = { until: Date.now() + minutes * 60_000, whenLeft };
  holds.add(hold);
  return () => {
    holds.delete(hold);
  };
}

/** Nobody looks for a file longer than so many minutes. */
const longestChoice = 10;
/** Milliseconds after coming back from a file chooser in which it says what was chosen. */
const untilChosen = 3000;

/** Holds the page open while the chooser of this field is: on a phone it takes the place of the page. */
export function holdForChooser(field: HTMLInputElement): void {
  const letGo = holdOpen(longestChoice, true);
  const end = () => {
    letGo();
    field.removeEventListener('change', end);
    field.removeEventListener('cancel', end);
    document.removeEventListener('visibilitychange', cameBack);
  };
  // Not every browser tells that nothing was chosen.
  const cameBack = () => {
    if (!document.hidden) setTimeout(end, untilChosen);
  };
  field.addEventListener('change', end);
  field.addEventListener('cancel', end);
  document.addEventListener('visibilitychange', cameBack);
}
