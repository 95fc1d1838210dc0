import type { Story } from '../support/story.ts';
import { counterOfferAccepted, counterOffersTwice } from './counter-offers.ts';
import { judgmentWhileTalking, objectionThenSummons, silentForYears, summonsWithEarlierDay } from './court.ts';
import { namedStories } from './named.ts';
import { afterTrial, brokenByLender, endedByLender, endedByPerson, missedAndRenegotiated } from './renegotiated.ts';
import { motherWithPaymentOrder, soldInTheMiddle } from './several-debts.ts';
import { sideRoads } from './side-roads.ts';
import { specialStories } from './special.ts';
import { acceptedAtOnce, notDueTooDear } from './straight-road.ts';

/** Every story there is. */
export const allStories: readonly Story[] = [
  ...namedStories,
  notDueTooDear,
  acceptedAtOnce,
  ...sideRoads,
  counterOfferAccepted,
  counterOffersTwice,
  summonsWithEarlierDay,
  judgmentWhileTalking,
  objectionThenSummons,
  silentForYears,
  missedAndRenegotiated,
  brokenByLender,
  endedByLender,
  endedByPerson,
  afterTrial,
  motherWithPaymentOrder,
  soldInTheMiddle,
  ...specialStories,
];
