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

/** The checklist for these causes and products, easiest to get first. */
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

/** Whether an item of evidence is at hand, can be had, or cannot be had. */
export type EvidenceState = 'have' | 'canGet' | 'cannot';
export const evidenceStates: readonly EvidenceState[] = ['have', 'canGet', 'cannot'];

/** Ids of the evidence noted as at hand, and as impossible to get. */
export interface EvidenceNotes {
  readonly gathered: readonly string[];
  readonly unavailable: readonly string[];
}

/** The state of one item: `gathered` overrides `unavailable`, and an item in neither can be had. */
export function evidenceStateOf(id: EvidenceId, { gathered, unavailable }: EvidenceNotes): EvidenceState {
  if (gathered.includes(id)) return 'have';
  return unavailable.includes(id) ? 'cannot' : 'canGet';
}

/** The checklist of a case, each item with its state. */
export const evidenceIn = (wanted: EvidenceFor, notes: EvidenceNotes) =>
  evidenceFor(wanted).map((id) => ({ id, state: evidenceStateOf(id, notes) }));
