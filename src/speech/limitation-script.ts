import type { Brief } from '#brief/brief.ts';
import { productNames } from '#brief/own-products.ts';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { limitationWords as words } from '#words/speech/limitation.ts';
import { scriptWords } from '#words/speech/script.ts';
import { settlementLines } from './court-lines.ts';
import type { Script } from './script-shape.ts';

/**
 * The script while the claim may have expired: it asks for contract, payments and demands. It contains no promise, no
 * request for instalments or deferral and no admission, since any of them would revive the claim; but to the one of several
 * lenders about which a court has decided, how that is paid is a question.
 */
export function limitationScript(
  brief: Pick<Brief, 'products' | 'debts' | 'facts' | 'court' | 'today'>,
  quoted: readonly string[],
): Script {
  const named = productNames(brief);
  const debts = named.length === 0 ? words.phone.debtsUnnamed : listText(named);
  const { pressed, borrow, threat, secrets } = { pressed: scriptWords.pressed, ...scriptWords.answers };
  return {
    phone: [
      fill(words.phone.opening, { debts }),
      ...settlementLines(brief),
      ...quoted,
      words.phone.questions,
      words.phone.only,
      scriptWords.phone.ticket,
    ],
    chat: words.chat,
    answers: { pressed: { ...pressed, youSay: words.reply }, borrow, threat, secrets },
  };
}
