import { courtRuleSources } from './sources/court-rules.ts';
import { laws } from './sources/laws.ts';
import { lenderSources } from './sources/lenders.ts';
import { messageSources } from './sources/messages.ts';
import { rareSituations } from './sources/rare-situations.ts';
import { reports } from './sources/reports.ts';
import { situationSources } from './sources/situations.ts';

/** What the words rest on. A claim without an entry here is not printed. */
export const sourceList = {
  ...laws,
  ...courtRuleSources,
  ...reports,
  ...messageSources,
  ...situationSources,
  ...rareSituations,
  ...lenderSources,
};

export type SourceId = keyof typeof sourceList;
