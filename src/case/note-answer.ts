import type { PastAnswer } from '#model/answers.ts';

/**
 * The answer that something kept by the name of an answer belongs to; undefined while it is still being written.
 * A name without a number is the screen's alone. Earlier releases kept notes so: it is the newest answer there, unless
 * that one has a note under its own number, and the other is being written for the next one.
 * @param events Every answer on the path and every answer that was replaced, of the negotiation it was noted in: a
 * screen's name says nothing of the answers of another one, which may stand in the same case after a merger.
 * @param noted All that is kept so, by name.
 */
export function answerNamed(
  name: string,
  events: readonly PastAnswer[],
  noted: Readonly<Partial<Record<string, unknown>>>,
): PastAnswer | undefined {
  const numbered = ({ key, answer }: PastAnswer): string => `${key}#${answer.nth}`;
  if (name.includes('#')) return events.find((event) => numbered(event) === name);
  const newest = events.filter(({ key }) => key === name).pop();
  return newest === undefined || noted[numbered(newest)] !== undefined ? undefined : newest;
}
