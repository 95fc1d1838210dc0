import { language } from '#words/language.ts';

const noBreakSpace = '\u00a0';

/** The text with spaces that do not break within every amount, count and day; all else is unchanged. */
export const unbroken = (text: string): string =>
  text.replace(language.numberBeforeUnit, `$1${noBreakSpace}`).replace(language.partBeforePart, `$1${noBreakSpace}`);

/** True where the text names a day of the week in brackets, which no space can hold together. */
export const namesWeekday = (text: string): boolean => language.bracketedWeekday.test(text);
