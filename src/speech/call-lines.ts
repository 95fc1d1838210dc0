import type { Brief } from '#brief/brief.ts';
import { screens } from '#model/screens.ts';
import type { Refusal } from '#rules/refusals.ts';
import { fill } from '#text/fill.ts';
import { shortDateText } from '#text/format.ts';
import { heirsSpeech } from '#words/speech/heirs.ts';
import { limitationWords } from '#words/speech/limitation.ts';
import { renegotiationWords } from '#words/speech/renegotiation.ts';
import { spokenWords as words } from '#words/speech/spoken.ts';
import { checksOnly } from './checks-only.ts';
import { contactScript } from './contact-script.ts';
import { type Demanded, denialOf } from './denial-script.ts';
import { replyLine, standsOnAgreement } from './reply-lines.ts';
import { toUndecided } from './to-undecided.ts';
import { askedWhereRead } from './where-to-answer.ts';

/**
 * What an agent may do besides refuse: ask for documents (`materials`), press for an amount (`pressed`), make an
 * `offer`, ask the person to `wait`, `transfer` the call, give a name or number (`named`), check the `identity`, tell
 * the person to `borrow` elsewhere, threaten a visit or a suit (`threat`), ask for private contact or a
 * private transfer (`privately`), or ask for codes or a shared screen (`secrets`).
 */
export type Remark =
  | 'materials'
  | 'pressed'
  | 'offer'
  | 'wait'
  | 'transfer'
  | 'named'
  | 'identity'
  | 'borrow'
  | 'threat'
  | 'privately'
  | 'secrets';
/** Anything an agent may say in a call. */
export type Heard = Remark | Refusal;

/** What agents say most, most common first; what only fraudsters say comes last. */
export const commonlyHeard = [
  'materials',
  'payAll',
  'noPolicy',
  'pressed',
  'offer',
  'wait',
  'transfer',
  'named',
  'identity',
  'payFirst',
  'borrow',
  'threat',
  'privately',
  'secrets',
] as const satisfies readonly Heard[];

/** The refusals not in `commonlyHeard`. */
export const refusalsHeard: readonly Refusal[] = screens.whatTheySaid.options.filter(
  (refusal) => !(commonlyHeard as readonly string[]).includes(refusal),
);

const everything: readonly Heard[] = [...commonlyHeard, ...refusalsHeard];

/** What a stored id stands for; null where this release does not know it. */
export const heardOf = (id: string | undefined): Heard | null => everything.find((heard) => heard === id) ?? null;

/** True for what no genuine agent says: the person should hang up. */
export const isDanger = (heard: Heard): boolean => heard === 'privately' || heard === 'secrets';

/** True for what comes with details to note at once, so the call page shows the note fields. */
export const isToNote = (heard: Heard): boolean => ['named', 'offer', 'wait'].includes(heard);

const isRefusal = (heard: Heard): heard is Refusal =>
  (screens.whatTheySaid.options as readonly string[]).includes(heard);

/** The best sentence to say after what was heard. */
export function callLine(heard: Heard, brief: Brief): string {
  if (isRefusal(heard)) return replyLine(heard, brief);
  const { pressed, borrow, threat, secrets } = contactScript(brief).answers;
  const denial = denialOf(brief);
  const said = {
    ...words,
    ...(denial !== null && { offer: denial.reply, materials: denial.reply }),
    ...(standsOnAgreement(brief) && { offer: pressed.youSay }),
    ...(checksOnly(brief) && { offer: toUndecided(brief, limitationWords.offer) }),
    ...(brief.facts.borrowerDied && {
      offer: heirsSpeech.reply,
      materials: heirsSpeech.phone.questions,
      identity: heirsSpeech.identity,
      wait: heirsSpeech.phone.ticket,
    }),
    pressed: pressed.youSay,
    borrow: borrow.youSay,
    threat: threat.youSay,
    secrets: secrets.youSay,
  }[heard];
  return askedWhereRead(said, brief);
}

/** Stored in place of a remark's id while `safeLine` is shown. */
export const safeWords = 'safe';

/** A sentence for any moment of doubt: it promises an answer by the day that the script promises, and names no amount. */
export const safeLine = (brief: Demanded & Pick<Brief, 'figureBy' | 'today' | 'facts' | 'isPaidUp'>): string => {
  const { figureBy, today, facts, isPaidUp } = brief;
  if (facts.borrowerDied) return heirsSpeech.safe;
  const denial = denialOf(brief);
  if (denial !== null) return denial.safe;
  if (standsOnAgreement({ facts, isPaidUp }) && !checksOnly(brief)) return renegotiationWords.settled.safe;
  return checksOnly(brief) ? limitationWords.safe : fill(words.safe, { date: shortDateText(figureBy, today) });
};
