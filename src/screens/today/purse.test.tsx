import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AgreedTerms } from '#model/values.ts';
import { purseWords as words } from '#words/today/purse.ts';
import { acceptedAtOnce } from '../../../tests/stories/straight-road.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
import { answer, journeyOf, yuan } from '../../../tests/support/story.ts';

/** The figures of a person with 1,200 left a month, and with these terms agreed in negotiations of their own. */
async function purseWith(...agreed: readonly AgreedTerms[]) {
  const walk = roadTo('terms', acceptedAtOnce);
  const others = agreed.map((terms, at) => {
    const settled = journeyOf([...linesBefore('finalTerms', acceptedAtOnce), answer('finalTerms', 'given', terms)]);
    return { ...recordOf(settled, `other${at}`), household: 'mycase' };
  });
  const records = [recordOf(walk), ...others];
  await renderApp({ repository: memoryRepository({ records }), hash: '#/', today: '2026-11-30' });
  return screen.findByRole('region', { name: words.title });
}

describe('a single payment that was agreed', () => {
  const lumpSum = { monthly: yuan(9000), months: 1, first: '2026-12-20' } as const;
  const instalments = { monthly: yuan(600), months: 10, first: '2026-12-16' } as const;

  it('is told by its day with what is short for it, and is no part of a month', async () => {
    const purse = await purseWith(lumpSum, instalments);
    expect(purse).toHaveTextContent(/^每月剩余1,200 元已约定600 元还能再谈的0 元12 月 20 日/);
    expect(purse).toHaveTextContent(
      '12 月 20 日要一次还 9,000 元，还能再谈的先给它留着。只靠每月剩余，到那天还差 8,400 元。',
    );
  });

  it('is short of nothing where a month leaves enough by its day', async () => {
    const purse = await purseWith({ ...lumpSum, monthly: yuan(500) });
    expect(purse).toHaveTextContent(/已约定0 元还能再谈的700 元12 月 20 日要一次还 500 元，[^，]*留着。$/);
  });
});

it('is what was estimated last where that is later than a budget, and no amount where it was too little to count', async () => {
  const begun = journeyOf([...linesBefore('leftOver', acceptedAtOnce), answer('leftOver', 'short')]);
  const later = Object.entries(begun.journey.answers).map(([key, given]) => [
    key,
    given && { ...given, on: '2026-11-29' as const },
  ]);
  const other = recordOf({ journey: { ...begun.journey, answers: Object.fromEntries(later) } }, 'other');
  const records = [recordOf(roadTo('terms', acceptedAtOnce)), { ...other, household: 'mycase' }];
  await renderApp({ repository: memoryRepository({ records }), hash: '#/', today: '2026-11-30' });
  const purse = await screen.findByRole('region', { name: words.title });
  expect(purse).toHaveTextContent(/^每月剩余不够用已约定0 元还能再谈的0 元$/);
});
