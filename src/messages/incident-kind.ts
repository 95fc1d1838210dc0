import type { incidentKinds } from '#model/values.ts';
import type { SignId } from './signs.ts';

type IncidentKind = (typeof incidentKinds)[number];

const kinds: readonly (readonly [IncidentKind, readonly SignId[]])[] = [
  ['agent', ['agent', 'agentFee', 'creditRepair', 'fakePapers', 'phoneCard']],
  ['pretence', ['impersonation', 'legalDepartment']],
  ['visit', ['visit']],
  ['others', ['thirdPersons']],
  ['threat', ['insult', 'children', 'criminal', 'blacklist', 'penaltyDoubled', 'fakeOrder']],
  ['agent', ['safeAccount', 'deposit', 'code', 'screenShare', 'closeAccount']],
];

/** What kind of entry in the log of collection a message may be, for the person to confirm; `other` where nothing says. */
export const incidentKindOf = (signs: readonly SignId[]): IncidentKind =>
  kinds.find(([, of]) => of.some((sign) => signs.includes(sign)))?.[0] ?? 'other';
