import type { Story } from '../support/story.ts';
import { bankBehindXinyonggou, refusedTwice } from './bank-and-refusal.ts';
import { paymentOrderNineDays } from './court.ts';
import { fawuCallerToday, illnessZeroIncome } from './hard-nights.ts';
import { oralThenLostJob } from './lost-job.ts';
import { sisterOnSharedLink } from './shared-link.ts';
import { lateTwelveDaysJobLoss, notDueSelfService } from './straight-road.ts';

/** The nine people the guide is made for; walked by clicking in a real browser. */
export const namedStories: readonly Story[] = [
  notDueSelfService,
  lateTwelveDaysJobLoss,
  illnessZeroIncome,
  bankBehindXinyonggou,
  refusedTwice,
  fawuCallerToday,
  paymentOrderNineDays,
  oralThenLostJob,
  sisterOnSharedLink,
];
