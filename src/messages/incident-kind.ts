import type { incidentKinds } from '#model/values.ts';
import type { SignId } from './signs.ts';

type IncidentKind = (typeof incidentKinds)[number];

const kinds: readonly (readonly [IncidentKind, readonly SignId[]])[] = [
  ['agent', ['agent', 'agentFee', 'creditRepair', 'fakePapers', 'phoneCard']],
  // Where the money or the codes go to a person, it is no collecting of the lender, whoever it claims to be.
  ['agent', ['privateAccount', 'safeAccount', 'deposit', 'code', 'screenShare', 'closeAccount']],
  ['pretence', ['impersonation', 'legalDepartment']],
  ['visit', ['visit']],
  ['others', ['thirdPersons']],
  ['threat', ['insult', 'children', 'criminal', 'blacklist', 'penaltyDoubled', 'fakeOrder']],
];

/**
 * What kind of entry in the log of collection a message may be, for the person to confirm; `other` where nothing
 * says. An authority that settles its cases in a private chat is a fraud.
 */
export const incidentKindOf = (signs: readonly SignId[]): IncidentKind =>
  signs.includes('impersonation') && signs.includes('privateChat')
    ? 'agent'
    : (kinds.find(([, of]) => of.some((sign) => signs.includes(sign)))?.[0] ?? 'other');
