import { expect, it } from 'vitest';
import { textOf } from '#documents/blocks/document.ts';
import { documentOf } from '#documents/registry.ts';
import { becauseOf, proposed, toldAsMissed } from '../../tests/stories/paid-up.ts';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { answer, journeyOf, yuan } from '../../tests/support/story.ts';
import { scriptOf } from './script.ts';

/** Two instalments of 600, the first on 20 November; two days later it is told as missed. */
const lines = toldAsMissed(acceptedAtOnce, { first: '2026-11-20' });
const called = journeyOf([...lines, ...becauseOf, answer('firstStep', 'contactNow'), answer('channel', 'phone')]);
const written = journeyOf([...lines, ...proposed]);
const paid = (amount: number) => fileWith({ payments: [{ on: '2026-11-22', amount: yuan(amount), after: 1_000 }] });
const plain = (text: string) => text.replace(/\s/g, '');

it('names what was paid of an instalment in part, to the ear of the lender and in the letter', () => {
  const said = plain(scriptOf(briefOfWalk(called, paid(300))).phone.join('\n'));
  expect(said).toContain('已经还了11月20日那一期的300元');
  expect(said).toContain('11月20日那一期还差300元，没能还上');
  const text = plain(textOf(documentOf('letter', briefOfWalk(written, paid(300)))));
  expect(text).toContain('现已还2026年11月20日那一期的300元。');
});

it('names a whole instalment and a part of the next one together', () => {
  const text = plain(textOf(documentOf('letter', briefOfWalk(written, paid(700)))));
  expect(text).toMatch(/现已还1期，2026年12月20日那一期也还了100元。/);
});

it('says of nothing paid what it said before', () => {
  const said = plain(scriptOf(briefOfWalk(called, fileWith({}))).phone.join('\n'));
  expect(said).toContain('11月20日那一期没能还上');
  expect(said).not.toContain('已经还了');
  expect(plain(textOf(documentOf('letter', briefOfWalk(written, fileWith({})))))).toContain('现已还0期。');
});
