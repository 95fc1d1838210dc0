import type { TickOf } from '#model/screens.ts';
import type { ProductId } from '#model/values.ts';

/** Evidence that may support a request. */
export const evidenceIds = [
  'identity',
  'bills',
  'contract',
  'incomeFlow',
  'budgetSheet',
  'debtList',
  'dismissal',
  'unemployment',
  'unpaidWages',
  'diagnosis',
  'medicalBills',
  'familyPapers',
  'businessPapers',
  'movingPapers',
  'policeReceipt',
  'spendingChange',
  'otherProof',
] as const;
export type EvidenceId = (typeof evidenceIds)[number];

const always: readonly EvidenceId[] = ['identity', 'bills', 'incomeFlow', 'budgetSheet'];

const byCause: Readonly<Record<TickOf<'cause'>, readonly EvidenceId[]>> = {
  jobLoss: ['dismissal', 'unemployment'],
  lessIncome: ['unpaidWages'],
  illness: ['diagnosis', 'medicalBills'],
  family: ['familyPapers'],
  business: ['businessPapers'],
  moving: ['movingPapers'],
  overspent: ['spendingChange'],
  scammed: ['policeReceipt'],
  other: ['otherProof'],
};

interface EvidenceFor {
  readonly causes: readonly TickOf<'cause'>[];
  readonly products: readonly ProductId[];
}

/** The checklist for these causes and products, in the order in which it is easiest to get. */
export function evidenceFor({ causes, products }: EvidenceFor): readonly EvidenceId[] {
  const bankNamed = products.some(
    (product) => product === 'xinyonggou' || product === 'xinyongdai' || product === 'unsure',
  );
  const wanted = new Set<EvidenceId>([
    ...always,
    ...causes.flatMap((cause) => byCause[cause]),
    ...(bankNamed ? (['contract'] as const) : []),
    ...(products.length > 1 || products.includes('others') ? (['debtList'] as const) : []),
  ]);
  return evidenceIds.filter((id) => wanted.has(id));
}

/** Where a piece of evidence stands: at hand, to be had, or not to be had. */
export type EvidenceState = 'have' | 'canGet' | 'cannot';
export const evidenceStates: readonly EvidenceState[] = ['have', 'canGet', 'cannot'];

/** What was noted of the evidence, by its ids. */
export interface EvidenceNotes {
  readonly gathered: readonly string[];
  readonly unavailable: readonly string[];
}

/** The state of one piece. What is at hand is at hand, whatever was noted before; what nothing was noted of can be had. */
export function evidenceStateOf(id: EvidenceId, { gathered, unavailable }: EvidenceNotes): EvidenceState {
  if (gathered.includes(id)) return 'have';
  return unavailable.includes(id) ? 'cannot' : 'canGet';
}

/** The checklist of a case, each piece with its state. */
export const evidenceIn = (wanted: EvidenceFor, notes: EvidenceNotes) =>
  evidenceFor(wanted).map((id) => ({ id, state: evidenceStateOf(id, notes) }));
