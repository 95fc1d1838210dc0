import type { Answer, AnswerKey, Answers, Journey, PastAnswer } from '#model/answers.ts';
import type { CaseRecord } from './record.ts';
import type { CaseFile, Drafts } from './schemas.ts';

/** Gives other numbers to answers, and to all that names one by its number. */
export function renumbering(nth: (before: number) => number) {
  const told = <K extends string>(key: K): K => key.replace(/#(\d+)$/, (_, before) => `#${nth(Number(before))}`) as K;
  const answer = (given: Answer): Answer => ({ ...given, nth: nth(given.nth) });
  const entries = <K extends string, V, W>(
    record: Readonly<Partial<Record<K, V>>>,
    key: (before: K) => K,
    value: (before: V) => W,
  ) =>
    Object.fromEntries(
      (Object.entries(record) as [K, V][]).map(([name, one]) => [key(name), value(one)] as const),
    ) as Record<K, W>;
  return {
    nth,
    told,
    answers: (given: Answers): Answers => entries<AnswerKey, Answer, Answer>(given, (key) => key, answer),
    past: (given: readonly PastAnswer[]) => given.map((one) => ({ ...one, answer: answer(one.answer) })),
    /** What is kept by the names of answers. */
    keyed: <K extends string, V>(record: Readonly<Partial<Record<K, V>>>, value: (before: V) => V = (same) => same) =>
      entries<K, V, V>(record, told, value),
    /** The name of a banner, in which the answer that told of its matter may be named. */
    banner: (id: string): string =>
      id.replace(/(courtPaper|frozenBy)#(\d+)/g, (_, screen, before) => `${screen}#${nth(Number(before))}`),
  };
}
export type Renumbering = ReturnType<typeof renumbering>;

/** A journey whose answers are numbered anew, with those that were merged into it. */
export const renumbered = (
  { answers, setAside, past, merged, highest, ...rest }: Journey,
  to: Renumbering,
): Journey => ({
  ...rest,
  answers: to.answers(answers),
  setAside: to.answers(setAside),
  past: to.past(past),
  ...(merged && {
    merged: merged.map((one) => ({ ...one, ...renumbered(one, to), from: to.nth(one.from), to: to.nth(one.to) })),
  }),
  ...(highest !== undefined && { highest: to.nth(highest) }),
});

/** What was noted of a journey whose answers are numbered anew. */
export function renumberedFile(file: CaseFile, to: Renumbering): CaseFile {
  const named = <T extends { readonly answer?: `${AnswerKey}` | `${AnswerKey}#${number}` }>(one: T): T =>
    one.answer === undefined ? one : { ...one, answer: to.told(one.answer) };
  return {
    ...file,
    notes: to.keyed(file.notes),
    court: to.keyed(file.court, (note) =>
      note.sameAs === undefined ? note : { ...note, sameAs: to.told(note.sameAs) },
    ),
    ...(file.sent && { sent: to.keyed(file.sent) }),
    dismissed: file.dismissed.map(to.banner),
    ...(file.call && {
      call: { ...file.call, ...(file.call.reopens !== undefined && { reopens: to.told(file.call.reopens) }) },
    }),
    calls: file.calls.map((call) => ({
      ...named(call),
      ...(call.side !== undefined && { side: to.nth(call.side) }),
    })),
    payments: file.payments.map((payment) => ({ ...named(payment), after: to.nth(payment.after) })),
    postponements: file.postponements.map((one) => ({ ...one, after: to.nth(one.after) })),
  };
}

const renumberedRecord = (record: CaseRecord, to: Renumbering): CaseRecord => ({
  ...record,
  journey: renumbered(record.journey, to),
  file: renumberedFile(record.file, to),
  drafts: to.keyed(record.drafts) as Drafts,
});

/** No case comes to so many saves or answers; what is kept by the name of an answer has room for nine digits. */
const mostCounted = 100_000_000;

/** A number of saves as it is read: one that nobody comes to leaves none for the next, and is counted from one again. */
export const countedSaves = (revision: number): number => (revision > mostCounted ? 1 : revision);

/**
 * The record with numbers that leave room for the next ones: where one is larger than anybody comes to, all answers are
 * numbered anew, in their order and without gaps. The same record where none is.
 */
export function countedAnew(record: CaseRecord): CaseRecord {
  const numbers = new Set([0]);
  const counted = renumberedRecord(
    record,
    renumbering((nth) => {
      numbers.add(nth);
      return nth;
    }),
  );
  const revision = countedSaves(record.revision);
  const ordered = [...numbers].sort((one, other) => one - other);
  const isCountable = (ordered[ordered.length - 1] ?? 0) <= mostCounted;
  if (isCountable) return revision === record.revision ? record : { ...record, revision };
  const places = new Map(ordered.map((nth, at) => [nth, at]));
  return {
    ...renumberedRecord(
      counted,
      renumbering((nth) => places.get(nth) ?? nth),
    ),
    revision,
  };
}
