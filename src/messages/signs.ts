import type { signWords } from '#words/messages/signs.ts';

/** A sign that a message can carry. */
export type SignId = keyof typeof signWords;

/** What kind a sign is of, in the order in which they are listed. */
export const signGroups = {
  /** Wording of frauds that authorities or reports have warned of. */
  warned: [
    'privateAccount',
    'safeAccount',
    'deposit',
    'code',
    'screenShare',
    'closeAccount',
    'secrecy',
    'privateChat',
    'guarantee',
    'identity',
    'fakeOrder',
    'criminal',
    'impersonation',
  ],
  /** What people offer who sell help with debts. */
  agents: ['policy', 'agent', 'agentFee', 'creditRepair', 'newLoan', 'fakePapers', 'phoneCard'],
  /** What collectors say, lawfully or not. */
  collecting: [
    'thirdPersons',
    'visit',
    'children',
    'takesDebt',
    'acknowledgement',
    'blacklist',
    'penaltyDoubled',
    'insult',
    'deadline',
    'legalDepartment',
    'suit',
    'creditReport',
    'lawyerLetter',
    'discount',
  ],
  /** A sold debt. */
  sale: ['debtTransfer', 'thirdHand'],
  /** What genuine messages of courts and lenders carry, and what imitations copy. */
  genuine: [
    'courtName',
    'caseNumber',
    'parties',
    'courtPlatform',
    'courtPaper',
    'mediation',
    'officialNumber',
    'payInApp',
    'warnsItself',
  ],
  /** What proves nothing either way. */
  either: ['link', 'otherNumber', 'signature'],
} as const satisfies Readonly<Record<string, readonly SignId[]>>;

export type SignGroup = keyof typeof signGroups;

/** All signs, in the order in which they are listed. */
export const signIds: readonly SignId[] = Object.values(signGroups).flat();
