import { death, despairPatterns } from '#words/messages/despair.ts';
import { normalForm } from './normal-form.ts';

/** True for a text in which somebody says that they do not want to live, or is told to die. Never throws; linear. */
export function saysDespair(original: string): boolean {
  const { text } = normalForm(original);
  return despairPatterns.some((pattern) => pattern.test(text));
}

/** True for a text that names death or something of it, in whatever sense: it may be a despair that no pattern knows. */
export const namesDeath = (original: string): boolean => death.test(normalForm(original).text);
