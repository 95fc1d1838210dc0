import { describe, expect, it } from 'vitest';
import { allTexts } from './support/words.ts';

const faults: readonly (readonly [string, RegExp])[] = [
  ['Latin punctuation beside Chinese', /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u],
  ['a letter or figure beside Chinese without a space', /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u],
  ['corner brackets', /[「」『』]/],
  ['straight quotation marks', /["']/],
  ['an ellipsis that is none', /\.\.\.|。。|(?<!…)…(?!…)/],
  ['a range with a hyphen, unless it is a date', /(?<![\d-])\d{1,3}\s?[-—–~]\s?\d/],
  ['a space beside full-width punctuation', /\s[，。；：？）”]|[（“]\s/],
  ['two spaces', / {2}/],
  ['an amount sign instead of 元', /[¥￥]/],
  ['a space between a day and Chinese', /\{(?:date|first|last|on)\} (?=\p{Script=Han})/u],
];

describe('typography', () => {
  it.each(faults)('has no %s', (_name, fault) => {
    const found = allTexts.filter(({ text }) => fault.test(text));
    expect(found.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
  });
});
