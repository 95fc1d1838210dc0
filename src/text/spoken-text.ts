import { language } from '#words/language.ts';

/** The text without the quotation marks around it: they are shown, but not spoken, copied or sent. */
export const spokenText = (text: string): string => text.replace(language.quotes, '');
