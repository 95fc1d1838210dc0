import { expect, it } from 'vitest';
import type { Fund } from '#model/values.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { briefOfWalk } from '../../tests/support/case-file.ts';
import { walkStory, yuan } from '../../tests/support/story.ts';
import { textOf } from './blocks/document.ts';
import { documentOf } from './registry.ts';

const noteOf = (what?: string): string => {
  const fund: Fund = { source: 'family', amount: yuan(3000), every: 'once', ...(what !== undefined && { what }) };
  return textOf(documentOf('familyNote', { ...briefOfWalk(walkStory(lateTwelveDaysJobLoss)), familyFunds: [fund] }));
};

it.each(['妈妈给的，不用还', '不要我还', '爸爸送我的'])(
  'is signed as a gift, not as a loan, where it is one: %s',
  (what) => {
    const text = noteOf(what);
    expect(text).toContain('这笔钱是送的，不用还。');
    expect(text).not.toMatch(/借|利息|还清|顺延/);
  },
);

it.each([undefined, '先把逾期的补上'])('leaves to both sides what is not known: %s', (what) => {
  expect(noteOf(what)).toContain('【送的，不用还；或借的。');
  expect(noteOf(what)).toContain('怎么还：从');
});
