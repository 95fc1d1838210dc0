import { language } from '#words/language.ts';

const noBreakSpace = '\u00a0';
/** Takes no room and is not seen: no line ends where it stands, even between two Chinese characters. */
const wordJoiner = '\u2060';

/**
 * The text with spaces that do not break within every amount, count and day, and days of the week held together by word
 * joiners, so that the rest of the line breaks as anywhere; all else is unchanged.
 */
export const unbroken = (text: string): string =>
  text
    .replace(language.numberBeforeUnit, `$1${noBreakSpace}`)
    .replace(language.partBeforePart, `$1${noBreakSpace}`)
    .replace(language.weekday, `$1${wordJoiner}$2${wordJoiner}$3`);

/** True where the text names an amount of money. */
export const namesAmount = (text: string): boolean => language.amount.test(text);
