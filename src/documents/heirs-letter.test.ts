import { expect, it } from 'vitest';
import { letterWords } from '#words/documents/letter.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { answer, journeyOf } from '../../tests/support/story.ts';
import { textOf } from './blocks/document.ts';
import { documentOf } from './registry.ts';

const walk = journeyOf([
  answer('urgent', 'given', ['special']),
  answer('situation', 'died'),
  answer('heirs', 'goOn'),
  answer('estate', 'undecided'),
]);

it('the letter of a relative quotes the calls by which the lender finds what it promised', () => {
  const calls = [{ on: '2026-11-21', heard: [], agent: '8812', ticket: 'GD778' }] as const;
  const text = textOf(documentOf('heirsLetter', briefOfWalk(walk, fileWith({ calls: [...calls] }))));
  expect(text).toContain('2026 年 11 月 21 日，工号 8812，工单号 GD778。');
  const without = textOf(
    documentOf('heirsLetter', briefOfWalk(walk, fileWith({ calls: [{ on: '2026-11-21', heard: [] }] }))),
  );
  expect(without).not.toContain(letterWords.contacts);
});
