import type { incidentKinds } from '#model/values.ts';
import type { SignId } from './signs.ts';

type IncidentKind = (typeof incidentKinds)[number];

const kinds: readonly (readonly [IncidentKind, readonly SignId[]])[] = [
  ['agent', ['agent', 'agentFee', 'creditRepair', 'fakePapers', 'phoneCard']],
  // Where the money or the codes go to a person, it is mostly no collecting of the lender, whoever it claims to be.
  ['agent', ['privateAccount', 'safeAccount', 'deposit', 'code', 'screenShare', 'closeAccount']],
  ['pretence', ['impersonation', 'legalDepartment']],
  ['visit', ['visit']],
  ['others', ['thirdPersons']],
  ['threat', ['insult', 'children', 'criminal', 'blacklist', 'penaltyDoubled', 'fakeOrder']],
];

/** What collectors of a lender do: one who takes the money privately besides is the lender's matter too. */
const ofCollectors: readonly SignId[] = ['visit', 'thirdPersons', 'insult', 'children', 'legalDepartment'];
const ofFrauds: readonly SignId[] = ['agent', 'agentFee', 'creditRepair', 'fakePapers', 'phoneCard', 'impersonation'];

/**
 * What kind of entry in the log of collection a message may be, for the person to confirm; `other` where nothing says, and
 * none where signs of collecting stand beside those of a fraud. An authority that settles its cases in a private chat is one.
 */
export function incidentKindOf(signs: readonly SignId[]): IncidentKind | null {
  const has = (of: readonly SignId[]) => of.some((sign) => signs.includes(sign));
  if (signs.includes('impersonation') && signs.includes('privateChat')) return 'agent';
  const [kind] = kinds.find(([, of]) => has(of)) ?? ['other'];
  return kind === 'agent' && has(ofCollectors) && !has(ofFrauds) ? null : (kind as IncidentKind);
}
