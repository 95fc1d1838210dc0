import { describe, expect, it } from 'vitest';
import type { OptionOf } from '#model/screens.ts';
import { heirsAnswerWords as words } from '#words/documents/heirs-answer.ts';
import { briefOfWalk } from '../../tests/support/case-file.ts';
import { answer, journeyOf } from '../../tests/support/story.ts';
import { textOf } from './blocks/document.ts';
import { documentOf, documentsFor } from './registry.ts';

const briefOf = (estate: OptionOf<'estate'>, paper: 'summons' | 'order' | 'judgment') =>
  briefOfWalk(
    journeyOf([
      answer('urgent', 'given', ['special', 'court']),
      answer('situation', 'died'),
      answer('heirs', 'goOn'),
      answer('estate', estate),
      answer('courtPaper', paper),
      answer('serviceDate', 'given', '2026-11-20'),
      ...(paper === 'summons' ? [answer('namedDay', 'none')] : []),
      answer('courtTodo', 'noted'),
    ]),
  );

describe('a relative who is sued for a debt of the dead', () => {
  it.each(['renounce', 'inherit', 'undecided'] as const)('answers within the estate only: %s', (estate) => {
    const brief = briefOf(estate, 'summons');
    expect(documentsFor(brief)).toContain('courtAnswer');
    const text = textOf(documentOf('courtAnswer', brief));
    expect(text).toContain('2026 年 11 月 20 日收到起诉状副本');
    for (const said of [words.law.text, words.own[estate], words.only]) expect(text).toContain(said);
    expect(text.includes(words.declaration)).toBe(estate === 'renounce');
    expect(text).not.toMatch(/我打算怎么还|我认可的/);
  });

  it('objects to a payment order as one who did not borrow', () => {
    const brief = briefOf('undecided', 'order');
    expect(documentsFor(brief)).toEqual(expect.arrayContaining(['heirsLetter', 'objection']));
    expect(textOf(documentOf('objection', brief))).toContain(words.died);
  });

  it('is offered no paper of an earlier step after a judgment', () => {
    expect(documentsFor(briefOf('inherit', 'judgment'))).not.toContain('courtAnswer');
  });
});
