import type { Brief } from '#brief/brief.ts';
import { decidedAmong, productsOf } from '#brief/decided.ts';
import { productNames } from '#brief/own-products.ts';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { limitationWords as words } from '#words/speech/limitation.ts';
import { scriptWords } from '#words/speech/script.ts';
import { butHelper } from './but-helper.ts';
import { settlementLines } from './court-lines.ts';
import type { Script } from './script-shape.ts';
import { toUndecided } from './to-undecided.ts';

/**
 * The script while the claim may have expired: it asks for contract, payments and demands. It contains no promise, no
 * request for instalments or deferral and no admission, since any of them would revive the claim; but to the one of several
 * lenders about which a court has decided, how that is paid is a question, and nothing of an expired claim is said.
 */
export function limitationScript(
  brief: Pick<Brief, 'products' | 'debts' | 'sales' | 'facts' | 'court' | 'today' | 'situations'>,
  quoted: readonly string[],
): Script {
  const rest = decidedAmong(brief)?.rest;
  const open = rest === undefined ? brief : { ...brief, debts: rest, products: productsOf(rest) };
  const named = productNames(open);
  const only = (line: string) => toUndecided(brief, line);
  const debts = named.length === 0 ? words.phone.debtsUnnamed : listText(named);
  const { pressed, borrow, threat, secrets } = { pressed: scriptWords.pressed, ...scriptWords.answers };
  return {
    phone: [
      only(fill(words.phone.opening, { debts })),
      ...settlementLines(brief),
      ...quoted,
      only(words.phone.questions),
      only(butHelper(words.phone.only, brief)),
      scriptWords.phone.ticket,
    ],
    chat: only(words.chat),
    answers: { pressed: { ...pressed, youSay: only(words.reply) }, borrow, threat, secrets },
  };
}
