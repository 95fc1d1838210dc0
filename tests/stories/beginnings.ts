import type { OptionOf } from '#model/screens.ts';
import { means, planOf } from '../support/plans.ts';
import { answer, type Line, yuan } from '../support/story.ts';

type FirstContact = Exclude<OptionOf<'soFar'>, 'agreed' | 'paying' | 'cleared'>;

/** The six first answers of somebody who is late; where they lead depends on how far it has come. */
export const quickTrack = (soFar: FirstContact, timing: OptionOf<'timing'> = 'late30'): readonly Line[] => [
  answer('urgent', 'none'),
  answer('soFar', soFar),
  answer('products', 'given', ['huabei']),
  answer('timing', timing),
  answer('cause', 'given', ['other']),
  answer('leftOver', 'unsure'),
];

/** A budget that leaves 1,200 a month. */
export const budget: readonly Line[] = [
  answer('debts', 'given', [{ product: 'huabei', total: yuan(12_000) }]),
  answer('income', 'given', [{ amount: yuan(6200), every: 'month' }]),
  answer('spending', 'given', { home: yuan(2000), living: yuan(3000), others: 0 }),
  answer('oneOffs', 'none'),
];

/** A proposal within the safe line, up to the day it is sent. */
export const proposal: readonly Line[] = [
  answer('terms', 'given', planOf('steady', means(yuan(1200), yuan(12_000)), '2026-12-20')),
  answer('asks', 'given', ['instalments']),
  answer('ceiling', 'given', yuan(700)),
  answer('letter', 'ready'),
  answer('accuracy', 'checked'),
];
