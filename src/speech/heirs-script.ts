import { heirsSpeech as words } from '#words/speech/heirs.ts';
import { scriptWords } from '#words/speech/script.ts';
import type { Script } from './script-shape.ts';

/**
 * The script of a relative where the borrower has died: it tells of the death and asks for the balance in writing. It
 * promises and admits nothing, since heirs owe only out of the estate (civil code, art. 1161).
 * @param earlier The sentence about an earlier contact.
 */
export function heirsScript(earlier: string | null = null): Script {
  const { pressed, answers } = scriptWords;
  const { opening, questions, only, ticket } = words.phone;
  return {
    phone: [opening, ...(earlier === null ? [] : [earlier]), questions, only, ticket],
    chat: words.chat,
    answers: {
      pressed: { ...pressed, youSay: words.reply },
      ...answers,
      borrow: { ...answers.borrow, youSay: words.borrow },
    },
  };
}
