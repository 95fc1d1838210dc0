import { describe, expect, it } from 'vitest';
import { textOf } from '#documents/blocks/document.ts';
import { documentOf } from '#documents/registry.ts';
import type { OptionOf } from '#model/screens.ts';
import type { ProductId } from '#model/values.ts';
import { scriptOf } from '#speech/script.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { answer, journeyOf, yuan } from '../../tests/support/story.ts';

/** All that is said and written to a lender of what was ticked, where the first of all to fall due is so late. */
function saidOf(products: readonly ProductId[], band: OptionOf<'timing'>): string {
  const walk = journeyOf([
    answer('urgent', 'none'),
    answer('soFar', 'notYet'),
    answer('products', 'given', [...products]),
    answer('timing', band),
    answer('cause', 'given', ['jobLoss']),
    answer('leftOver', 'given', yuan(900)),
  ]);
  const brief = briefOfWalk(
    { ...walk, journey: { ...walk.journey, counterparty: { kind: 'platform' } } },
    fileWith({}),
    '2026-11-22',
  );
  return [...scriptOf(brief).phone, scriptOf(brief).chat, textOf(documentOf('letter', brief))].join('\n');
}

describe('how late the first debt of all is', () => {
  it.each(['late30', 'late90', 'lateOver90'] as const)(
    'is confessed to no lender while another one lent too, whose it may be: %s',
    (band) => {
      expect(saidOf(['jiebei'], band)).toMatch(/逾期/);
      for (const other of ['others', 'xinyonggou'] as const)
        expect(saidOf(['jiebei', other], band)).not.toMatch(/逾期(?:还不到|一到|超过)|目前逾期/);
    },
  );

  it('holds for each where nothing is late yet', () => {
    expect(saidOf(['jiebei', 'others'], 'notDue')).toContain('还没到期');
  });
});
