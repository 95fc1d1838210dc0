import { traditional, writing } from '#words/messages/traditional.ts';

/** A text in the form patterns meet, with where each of its UTF-16 units begins and ends in the original. */
export interface NormalForm {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const from = Array.from(traditional.from.source);
const to = Array.from(traditional.to.source);
const simplified = new Map(from.map((sign, at) => [sign, to[at] ?? sign]));

/** Shows nothing, or is drawn over or beside letters: format characters, lone surrogates, combining marks, pictures. */
const isNothing = (sign: string): boolean => /^[\p{Cf}\p{Cs}\p{M}\p{So}\u115f\u1160\u2800\u3164\uffa0]$/u.test(sign);
const firstHan = 0x4e00;
const lastHan = 0x9fff;
const lastAscii = 0x7f;
const plus = '\u2795';

/** `joined`: one end of line inside a word is undone, as in wrapped text. `kept`: lines and commas of clauses stay, as in a list. */
export type Lines = 'joined' | 'kept';

/** A character as patterns know it: half-width, simplified, lower case; empty where it shows nothing. */
function normalOf(sign: string, lines: Lines): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= firstHan && code <= lastHan) return simplified.get(sign) ?? sign;
  if (code <= lastAscii) return sign === '\r' ? '' : sign.toLowerCase();
  if (sign === plus) return '+';
  if (lines === 'kept' && writing.clauseComma.test(sign)) return sign;
  if (isNothing(sign)) return '';
  return Array.from(sign.normalize('NFKC').toLowerCase(), (part) => simplified.get(part) ?? part)
    .filter((part) => !isNothing(part))
    .join('');
}

const isHan = (sign: string | undefined): boolean => sign !== undefined && writing.characters.test(sign);
/** Chinese marks beside which a space means nothing. */
const isChinese = (sign: string | undefined): boolean => sign !== undefined && writing.besideNoSpace.test(sign);
/** Put between the characters of a word to hide it. */
const isSeparator = (sign: string): boolean => /[.*_·•~^|-]/.test(sign);
const mostSeparators = 2;
/** An empty line is kept, many are one. */
const longestBreak = 2;

interface Unit {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
}

function unitsOf(original: string, lines: Lines): readonly Unit[] {
  const units: Unit[] = [];
  const known = new Map<string, string>();
  let start = 0;
  for (const sign of original) {
    const end = start + sign.length;
    const normal = known.get(sign) ?? normalOf(sign, lines);
    known.set(sign, normal);
    for (const part of normal.split('')) units.push({ sign: part, start, end });
    start = end;
  }
  return units;
}

/**
 * What is left of a run of spaces or separators between two characters: nothing inside a word, otherwise one space, one end
 * of line, or the signs themselves.
 */
function joint(
  run: readonly Unit[],
  before: string | undefined,
  after: string | undefined,
  kept: Lines,
): readonly Unit[] {
  const [first] = run;
  const isWord = isHan(before) && isHan(after);
  if (first === undefined) return [];
  if (run.some(({ sign }) => isSeparator(sign))) {
    const separators = run.filter(({ sign }) => isSeparator(sign));
    return isWord && separators.length <= mostSeparators && !run.some(({ sign }) => sign === '\n') ? [] : run;
  }
  const lines = run.filter(({ sign }) => sign === '\n').length;
  if (lines > 0 && kept === 'kept') return run.filter(({ sign }) => sign === '\n').slice(0, longestBreak);
  if (lines > 0) return isWord && lines === 1 ? [] : [{ ...first, sign: '\n' }];
  return isChinese(before) || isChinese(after) ? [] : [{ ...first, sign: ' ' }];
}

const isJoint = (sign: string): boolean => /\s/.test(sign) || isSeparator(sign);

/**
 * The form of a text in which what was done to hide its words is undone: full-width forms, signs that show nothing, spaces
 * and dots inside words, traditional characters. Each unit keeps its place in the original. Never throws; linear.
 */
export function normalForm(original: string, lines: Lines = 'joined'): NormalForm {
  const units = unitsOf(original, lines);
  const kept: Unit[] = [];
  for (let at = 0; at < units.length; ) {
    let next = at;
    while (next < units.length && isJoint((units[next] as Unit).sign)) next += 1;
    if (next > at) {
      for (const unit of joint(units.slice(at, next), units[at - 1]?.sign, units[next]?.sign, lines)) kept.push(unit);
      at = next;
    } else {
      kept.push(units[at] as Unit);
      at += 1;
    }
  }
  return {
    text: kept.map(({ sign }) => sign).join(''),
    starts: kept.map(({ start }) => start),
    ends: kept.map(({ end }) => end),
  };
}
