import type { CaseFile } from '#case/schemas.ts';
import type { Position } from '#machines/replay.ts';
import type { IsoDate } from '#model/dates.ts';
import { suggestedDays } from '#rules/suggested-days.ts';
import type { Contact } from './contacts.ts';
import { dayBeforeDue, duesToldOn } from './due-ahead.ts';
import { proposalAwaiting, type SentProposal } from './proposals.ts';

interface Noted {
  readonly contacts: readonly Contact[];
  readonly calls: CaseFile['calls'];
}

/** True for a contact that brought an offer and a day, and was answered by a counter-offer the same day. */
const isAnsweredAtOnce = (sent: SentProposal, { of, on }: Pick<Contact, 'of' | 'on'>): boolean =>
  on === sent.on && sent.told.startsWith('counterCheck') && of?.startsWith('script') === true;

/** The day on which an answer to the last proposal is due or to be asked for; null where none is waited for. */
export function answerDay(
  road: Pick<Position, 'path' | 'round'>,
  { contacts, calls }: Noted,
): { readonly kind: 'promised' | 'askAgain'; readonly on: IsoDate } | null {
  const awaiting = proposalAwaiting(road);
  if (awaiting === null || awaiting.sent.isVerification) return null;
  const { sent } = awaiting;
  const promised = contacts
    .filter(
      ({ of, on, entry }) =>
        of === sent.told || isAnsweredAtOnce(sent, { of, on }) || (entry.part === 'calls' && on >= sent.on),
    )
    .flatMap(({ promisedOn }) => promisedOn ?? [])
    .pop();
  const asked = calls
    .map(({ on }) => on)
    .filter((on) => on >= (promised ?? sent.on))
    .sort()
    .pop();
  if (promised !== undefined && asked === undefined) return { kind: 'promised', on: promised };
  return {
    kind: 'askAgain',
    on: dayBeforeDue({ duesTold: duesToldOn(road.path), kept: null }, asked ?? sent.on, suggestedDays.askAgain),
  };
}
