import type { Brief } from '#brief/brief.ts';
import { fill } from '#text/fill.ts';
import { scriptWords } from '#words/speech/script.ts';

/** A line that asks to leave the family alone, but for whom the person has asked to speak for them. */
export const butHelper = (line: string, { situations }: Pick<Brief, 'situations'>): string =>
  fill(line, { but: situations.includes('helper') ? scriptWords.phone.butHelper : '' });
