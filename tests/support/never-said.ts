import { bankBehindXinyonggou } from '../stories/bank-and-refusal.ts';
import { illnessZeroIncome } from '../stories/hard-nights.ts';
import { oralThenLostJob } from '../stories/lost-job.ts';

/** What no page of a story may say, unless one unfolds it. */
export const neverSaid: Readonly<Record<string, RegExp>> = {
  // Any amount but those she typed herself and what they leave her short of: none is offered to her, and she offers none.
  [illnessZeroIncome.name]: /(?<![\d,.])(?!(?:15,000|1,800|3,000|4,800|0)\s元)\d[\d,.]*\s元/,
  // The bank is the lender, and no rule of credit cards is claimed.
  [bankBehindXinyonggou.name]: /重庆蚂蚁|信用卡/,
  // Borrowing to pay an instalment.
  [oralThenLostJob.name]: /(?<!不|别)(?:再|去|先|找人)借(?!呗)/,
};
