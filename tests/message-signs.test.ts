import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMessage } from '#messages/read-message.ts';
import { signIds } from '#messages/signs.ts';
import { traditional } from '#words/messages/traditional.ts';
import { signsOf } from './corpus/message.ts';
import { heldOut } from './corpus/messages-held-out.ts';
import { openMessages } from './corpus/messages-open.ts';
import { ratesOf, scoresOf, sumOf } from './support/score-signs.ts';
import { signReport } from './support/sign-report.ts';

const all = [...openMessages, ...heldOut];
const ratesOver = (messages: typeof all) => ratesOf(sumOf(Object.values(scoresOf(messages))));

describe('the corpus of messages', () => {
  it('holds at least 120, a third of them held out, and names signs that exist', () => {
    expect(all.length).toBeGreaterThanOrEqual(120);
    expect(heldOut.length * 3).toBeGreaterThanOrEqual(all.length - 5);
    expect(new Set(all.map(([, text]) => text)).size).toBe(all.length);
    expect(all.flatMap(signsOf).filter((sign) => !signIds.includes(sign))).toEqual([]);
  });

  it('knows each sign in at least two messages', () => {
    const count = (sign: string) => all.filter((message) => signsOf(message).some((one) => one === sign)).length;
    expect(signIds.filter((sign) => count(sign) < 2)).toEqual([]);
  });

  it('holds the same held-out third as before there was a pattern', () => {
    const checksum = createHash('sha256').update(JSON.stringify(heldOut)).digest('hex');
    expect(checksum).toBe('42fb0d869fa4a53b7c84f3b1ca22dff1b00ab93c9984461443a3831220c07801');
  });
});

describe('the signs of messages', () => {
  it('are found in the open messages', () => {
    const { recall, precision } = ratesOver([...openMessages]);
    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(precision).toBeGreaterThanOrEqual(0.98);
  });

  it('are found in the held-out ones', () => {
    const { recall, precision } = ratesOver([...heldOut]);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(precision).toBeGreaterThanOrEqual(0.92);
  });

  it.each(Object.entries(scoresOf(all)))('are found one by one: %s', (_sign, score) => {
    const { recall, precision } = ratesOf(score);
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(precision).toBeGreaterThanOrEqual(0.75);
  });

  it('of a fraud are found in none of the ordinary messages', () => {
    const ordinary = all.filter(([kind]) => kind === 'ordinary');
    const harmless = ['signature', 'deadline'];
    expect(ordinary.flatMap(([, text]) => readMessage(text).signs.filter((sign) => !harmless.includes(sign)))).toEqual(
      [],
    );
  });

  it('are reported as `npm run signs` writes it', () => {
    expect(readFileSync(resolve(import.meta.dirname, '../docs/message-signs.md'), 'utf8')).toBe(signReport());
  });
});

const inTraditional = new Map(
  Array.from(traditional.to.source, (sign, at) => [sign, Array.from(traditional.from.source)[at] ?? sign]),
);
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const betweenHan = (text: string, put: string): string => text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, put);

/** What is done to a message so that its words are not found. */
const disguises: readonly (readonly [string, (text: string) => string])[] = [
  ['full-width forms', fullWidth],
  ['signs that show nothing', (text) => Array.from(text).join('\u200b')],
  ['bidi marks', (text) => `\u202e${Array.from(text).join('\u2066')}\u202c`],
  ['spaces between characters', (text) => betweenHan(text, ' ')],
  ['wide spaces', (text) => betweenHan(text, '\u3000')],
  ['dots between characters', (text) => betweenHan(text, '.')],
  ['a variation selector after each character', (text) => Array.from(text).join('\ufe0f')],
  ['traditional characters', (text) => Array.from(text, (sign) => inTraditional.get(sign) ?? sign).join('')],
];

describe('a message in disguise', () => {
  it.each(disguises)('carries the same signs: %s', (_name, disguise) => {
    for (const [, text] of openMessages)
      expect([text, readMessage(disguise(text)).signs]).toEqual([text, readMessage(text).signs]);
  });

  it.each(disguises)('is marked at the same words: %s', (_name, disguise) => {
    const plain = (text: string) => text.normalize('NFKC').replace(/[\p{Cf}\p{M}\s.]/gu, '');
    const simplified = (text: string) =>
      Array.from(text, (sign) => traditional.to.source[traditional.from.source.indexOf(sign)] ?? sign).join('');
    const marked = (text: string) =>
      readMessage(text).marks.map(({ start, end }) => simplified(plain(text.slice(start, end))));
    for (const [, text] of openMessages) expect(marked(disguise(text))).toEqual(marked(text));
  });
});
