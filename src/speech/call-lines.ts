import type { Brief } from '#brief/brief.ts';
import { type OptionOf, screens } from '#model/screens.ts';
import { figureDay } from '#rules/figure-day.ts';
import { fill } from '#text/fill.ts';
import { shortDateText } from '#text/format.ts';
import { spokenWords as words } from '#words/speech/spoken.ts';
import { contactScript } from './contact-script.ts';
import { replyLine } from './reply-lines.ts';

/** What an agent may say besides a refusal. */
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
export type Refusal = OptionOf<'whatTheySaid'>;
export type Heard = Remark | Refusal;

/** What is said most, first; what only a swindler says stands last. */
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

/** The refusals that are left. */
export const refusalsHeard: readonly Refusal[] = screens.whatTheySaid.options.filter(
  (refusal) => !(commonlyHeard as readonly string[]).includes(refusal),
);

const everything: readonly Heard[] = [...commonlyHeard, ...refusalsHeard];

/** Reads an id that was stored. */
export const heardOf = (id: string | undefined): Heard | null => everything.find((heard) => heard === id) ?? null;

/** True for what no real agent says: then the call is over. */
export const isDanger = (heard: Heard): boolean => heard === 'privately' || heard === 'secrets';

/** True for what is written down at once, not looked for further down. */
export const isToNote = (heard: Heard): boolean => ['named', 'offer', 'wait'].includes(heard);

const isRefusal = (heard: Heard): heard is Refusal =>
  (screens.whatTheySaid.options as readonly string[]).includes(heard);

/** The best next sentence after what was heard. */
export function callLine(heard: Heard, brief: Brief): string {
  if (isRefusal(heard)) return replyLine(heard, brief);
  const { pressed, borrow, threat, secrets } = contactScript(brief).answers;
  return {
    ...words,
    pressed: pressed.youSay,
    borrow: borrow.youSay,
    threat: threat.youSay,
    secrets: secrets.youSay,
  }[heard];
}

/** Stands for the safe words where else a remark would. */
export const safeWords = 'safe';

/** What can be said whenever one does not know what to say: it promises a day and no amount, a week for what was just heard. */
export const safeLine = ({ today }: Pick<Brief, 'today'>): string =>
  fill(words.safe, { date: shortDateText(figureDay([], today)) });
