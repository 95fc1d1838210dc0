/** The stages of the road in road order. `urgent` and `refused` are side roads. */
export const stages = [
  'assess',
  'urgent',
  'contact',
  'evidence',
  'budget',
  'propose',
  'agreement',
  'keep',
  'recover',
  'refused',
] as const;
export type Stage = (typeof stages)[number];

/** The six stations of the rail. */
export const stations = ['assess', 'contact', 'evidence', 'plan', 'agreement', 'keeping'] as const;
export type Station = (typeof stations)[number];

/** The station a stage belongs to; null for a side road. */
export const stationOf: Readonly<Record<Stage, Station | null>> = {
  assess: 'assess',
  urgent: null,
  contact: 'contact',
  evidence: 'evidence',
  budget: 'plan',
  propose: 'plan',
  agreement: 'agreement',
  keep: 'keeping',
  recover: 'keeping',
  refused: null,
};
