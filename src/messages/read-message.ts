import { notAskedFor } from '#words/messages/acknowledgement-patterns.ts';
import { denials, sentenceEnd, signPatterns } from '#words/messages/patterns.ts';
import { receipt } from '#words/messages/payee-patterns.ts';
import { ownAccount } from '#words/messages/paying-patterns.ts';
import { type NormalForm, normalForm } from './normal-form.ts';
import { type SignId, signGroups, signIds } from './signs.ts';

/** A piece of the original text, `start` to before `end` in UTF-16 units, with the signs found in it. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly signs: readonly SignId[];
}

/** What was found in a message: pieces that do not overlap, in their order, and the signs they carry, as they are listed. */
export interface MessageReading {
  readonly marks: readonly Mark[];
  readonly signs: readonly SignId[];
}

/** A sign at a place of the normal form. */
interface Match {
  readonly sign: SignId;
  readonly from: number;
  readonly to: number;
}

/** Signs whose words can be denied: what a message warns of it does not ask for. */
const deniable: readonly SignId[] = [...signGroups.warned, ...signGroups.agents, 'thirdPersons', 'visit'];
/** They are themselves a denial. */
const saidAsDenial: readonly SignId[] = ['agent'];

const farthestDenial = 40;

/** What a match holds before the report itself. */
const beforeReport = (match: string): string => match.slice(0, Math.max(0, match.search(denials.report)));

/** True where a number is named as the reader's own, and no verb asks to pay to it. */
const isOwnAccount = (match: string, clause: string, rest: string): boolean =>
  !ownAccount.paying.test(match) && (ownAccount.before.test(clause) || ownAccount.after.test(rest));

function isDenied(sign: SignId, text: string, from: number, to: number): boolean {
  const [before = ''] = /[^\n]*$/.exec(text.slice(Math.max(0, from - farthestDenial), from)) ?? [];
  if (sign === 'secrecy') return denials.ofCode.test(before);
  if (sign === 'creditReport') return denials.ofReport.test(before + beforeReport(text.slice(from, to)));
  if (sign === 'acknowledgement') return notAskedFor.test(before.slice(before.lastIndexOf(',') + 1));
  if (!deniable.includes(sign) || saidAsDenial.includes(sign)) return false;
  const clause = before.slice(before.lastIndexOf(',') + 1);
  const [rest = ''] = /^.*/.exec(text.slice(to, to + farthestDenial)) ?? [];
  if (sign === 'privateAccount' && isOwnAccount(text.slice(from, to), clause, rest)) return true;
  if (receipt.payee.test(text.slice(from, to)) && (receipt.around.test(before) || receipt.around.test(rest)))
    return true;
  return denials.before.test(clause) || denials.after.test(rest);
}

/** The text with a line for each sentence: no pattern reaches over the end of a line. */
const inLines = (text: string): string => text.replace(new RegExp(sentenceEnd.source, 'g'), '\n');

const patterns = signIds.flatMap((sign) =>
  signPatterns[sign].map((pattern: RegExp) => [sign, new RegExp(pattern.source, 'gm')] as const),
);

function matchesIn(text: string): readonly Match[] {
  const matches: Match[] = [];
  for (const [sign, pattern] of patterns)
    for (const { 0: found, index: from } of text.matchAll(pattern)) {
      const to = from + found.length;
      if (!isDenied(sign, text, from, to)) matches.push({ sign, from, to });
    }
  return withoutCourtAddresses(matches.sort((a, b) => a.from - b.from || b.to - a.to));
}

/** An address of the courts is no link besides; of two matches at one place the longer one comes first. */
function withoutCourtAddresses(sorted: readonly Match[]): readonly Match[] {
  let coveredTo = 0;
  return sorted.filter(({ sign, to }) => {
    if (sign === 'courtPlatform') coveredTo = to;
    return sign !== 'link' || to > coveredTo;
  });
}

/** Matches that overlap become one piece, with the signs of all of them. */
function marksOf(matches: readonly Match[], { starts, ends }: NormalForm): readonly Mark[] {
  const marks: { start: number; end: number; signs: SignId[] }[] = [];
  for (const { sign, from, to } of matches) {
    const [start, end] = [starts[from] ?? 0, ends[to - 1] ?? 0];
    const last = marks[marks.length - 1];
    if (last === undefined || start >= last.end) marks.push({ start, end, signs: [sign] });
    else {
      last.end = Math.max(last.end, end);
      if (!last.signs.includes(sign)) last.signs.push(sign);
    }
  }
  return marks;
}

const inOrder = (signs: readonly SignId[]): readonly SignId[] => signIds.filter((sign) => signs.includes(sign));

/**
 * Looks for known signs in a message or in what a caller said. It judges nothing: a message without signs may be a fraud,
 * and one with many may be genuine. Never throws; time and memory are linear in the length.
 * @param original The text as it was pasted; places in the answer are places in it.
 */
export function readMessage(original: string): MessageReading {
  const normal = normalForm(original);
  const marks = marksOf(matchesIn(inLines(normal.text)), normal).map((mark) => ({
    ...mark,
    signs: inOrder(mark.signs),
  }));
  return { marks, signs: inOrder(marks.flatMap(({ signs }) => signs)) };
}
