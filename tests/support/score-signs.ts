import { readMessage } from '#messages/read-message.ts';
import { type SignId, signIds } from '#messages/signs.ts';
import { type CorpusMessage, signsOf } from '../corpus/message.ts';

/** How often a sign was found where a reader found it (`right`), where none did (`wrong`), and not found (`missed`). */
export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** A sign of a message on which pattern and reader differ. */
export interface Difference {
  readonly text: string;
  readonly wrong: readonly SignId[];
  readonly missed: readonly SignId[];
}

/** The messages in which something was found that is not there, or not found that is. */
export const differencesIn = (messages: readonly CorpusMessage[]): readonly Difference[] =>
  messages.flatMap((message) => {
    const found = readMessage(message[1]).signs;
    const expected = signsOf(message);
    const wrong = found.filter((sign) => !expected.includes(sign));
    const missed = expected.filter((sign) => !found.includes(sign));
    return wrong.length + missed.length === 0 ? [] : [{ text: message[1], wrong, missed }];
  });

/** The score of each sign over a corpus. */
export function scoresOf(messages: readonly CorpusMessage[]): Readonly<Record<SignId, Score>> {
  const read = messages.map((message) => ({ found: readMessage(message[1]).signs, expected: signsOf(message) }));
  const count = (fits: (one: (typeof read)[number]) => boolean) => read.filter(fits).length;
  const scores = signIds.map((sign) => [
    sign,
    {
      right: count(({ found, expected }) => found.includes(sign) && expected.includes(sign)),
      wrong: count(({ found, expected }) => found.includes(sign) && !expected.includes(sign)),
      missed: count(({ found, expected }) => !found.includes(sign) && expected.includes(sign)),
    },
  ]);
  return Object.fromEntries(scores);
}

/** The sum of scores. */
export const sumOf = (scores: readonly Score[]): Score =>
  scores.reduce(
    (sum, { right, wrong, missed }) => ({
      right: sum.right + right,
      wrong: sum.wrong + wrong,
      missed: sum.missed + missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );

/** How much of what is there was found, and how much of what was found is there; 1 where there was nothing. */
export const ratesOf = ({ right, wrong, missed }: Score) => ({
  recall: right + missed === 0 ? 1 : right / (right + missed),
  precision: right + wrong === 0 ? 1 : right / (right + wrong),
});
