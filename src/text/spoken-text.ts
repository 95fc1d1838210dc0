import { language } from '#words/language.ts';

/** Quotation marks are for the page: what is said, copied or sent has none. */
export const spokenText = (text: string): string => text.replace(language.quotes, '');
