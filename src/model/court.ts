/** The key of what was noted about a court paper: `courtPaper#nth` of the answer that told of it. */
export type CourtKey = `courtPaper#${number}`;

export const courtKeyOf = (nth: number): CourtKey => `courtPaper#${nth}`;

/** True for a key that an answer can have. */
export const isCourtKey = (key: string): key is CourtKey => /^courtPaper#\d{1,9}$/.test(key);

/**
 * The papers that come from a court, in the order in which a matter goes through it. Earlier releases asked for a
 * settlement and a notice of enforcement as one kind, `enforcement`: of it is said what is true of both.
 */
export const courtPaperKinds = [
  'order',
  'summons',
  'judgment',
  'enforcement',
  'settlement',
  'enforcementNotice',
] as const;
export type CourtPaperKind = (typeof courtPaperKinds)[number];

/**
 * What can be done about a court paper. The first three hand in an objection, an answer or an appeal: by post, at the
 * court, online. `receipt` proves that it arrived; `evidence` hands in evidence; `reported` tells the court what one
 * owns; `asked` asks the court.
 */
export const courtDeeds = [
  'sent',
  'delivered',
  'filed',
  'receipt',
  'evidence',
  'attended',
  'reported',
  'paid',
  'asked',
  'other',
] as const;
export type CourtDeedKind = (typeof courtDeeds)[number];
