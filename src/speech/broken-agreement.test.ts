import { describe, expect, it } from 'vitest';
import { textOf } from '#documents/blocks/document.ts';
import { documentOf } from '#documents/registry.ts';
import { screens } from '#model/screens.ts';
import { budget } from '../../tests/stories/beginnings.ts';
import { briefOfWalk } from '../../tests/support/case-file.ts';
import { again, answer, journeyOf, type Line, yuan } from '../../tests/support/story.ts';
import { callLine, safeLine } from './call-lines.ts';
import { replyLine } from './reply-lines.ts';

/** Two instalments are agreed, and the lender does not keep the agreement. */
const broken = (paidAlready: number): readonly Line[] => [
  answer('urgent', 'none'),
  answer('soFar', 'paying'),
  answer('products', 'given', ['huabei']),
  answer('finalTerms', 'given', { monthly: yuan(310), months: 3, first: '2026-09-05', paidAlready }),
  again('checkIn', 'lenderBroke'),
];
const briefAfter = (lines: readonly Line[]) => briefOfWalk(journeyOf(lines));
const revised: readonly Line[] = [
  answer('routes', 'revise'),
  again('revise', 'ready'),
  ...budget,
  answer('summary', 'negotiate'),
  answer('terms', 'given', { plan: 'own', monthly: yuan(100), months: 6, first: '2027-01-16' }),
  answer('asks', 'given', ['instalments']),
  answer('ceiling', 'given', yuan(150)),
];

describe.each([{ paid: 1 }, { paid: 3 }])('an agreement that the lender broke, $paid of three paid', ({ paid }) => {
  const brief = briefAfter(broken(paid));

  it('answers whatever is said, while nothing is proposed anew', () => {
    expect(brief.isPaidUp).toBe(false);
    for (const refusal of screens.whatTheySaid.options.filter((one) => one !== 'sold'))
      expect(replyLine(refusal, brief)).toContain('请先按约定执行');
    expect(callLine('offer', brief)).toContain('请先按约定执行');
    expect(safeLine(brief)).not.toMatch(/收支|前答复您/);
  });

  it('promises no figure to whom it is told', () => {
    const told = briefAfter([
      ...broken(paid),
      again('routes', 'spoke'),
      answer('howItWent', 'refused'),
      answer('whatTheySaid', 'noPolicy'),
      again('decoded', 'again'),
      answer('channel', 'phone'),
      answer('script', 'connected'),
    ]);
    expect(told.figurePromisedOn).toEqual([]);
  });

  it('is named as broken in a letter that proposes another', () => {
    const anew = briefAfter([...broken(paid), ...revised]);
    expect(anew.facts.plan?.monthly).toBe(yuan(100));
    const letter = textOf(documentOf('letter', anew));
    expect(letter).toContain(`现已还 ${paid} 期，贵司没有按约定执行。`);
    expect(letter).not.toContain('现在还不上');
    expect(replyLine('payAll', anew)).toContain('一次还清我做不到');
  });
});
