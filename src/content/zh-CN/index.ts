import type { Stage } from '#model/stages.ts';

/** The words of the road, a chunk for each stage. */
export const stageWords = {
  assess: () => import('./assess/index.ts').then((words) => words.assess),
  urgent: () => import('./urgent/index.ts').then((words) => words.urgent),
  contact: () => import('./contact/index.ts').then((words) => words.contact),
  evidence: () => import('./evidence/index.ts').then((words) => words.evidence),
  budget: () => import('./budget/index.ts').then((words) => words.budget),
  propose: () => import('./propose/index.ts').then((words) => words.propose),
  agreement: () => import('./agreement/index.ts').then((words) => words.agreement),
  keep: () => import('./keep/index.ts').then((words) => words.keep),
  refused: () => import('./refused/index.ts').then((words) => words.refused),
  recover: () => import('./recover/index.ts').then((words) => words.recover),
} as const satisfies Record<Stage, () => unknown>;
