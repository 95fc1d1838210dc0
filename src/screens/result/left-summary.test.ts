import { expect, it } from 'vitest';
import { sharePrefix } from '#screens/engine/share-prefix.ts';
import { amountText } from '#text/format.ts';
import { result as words } from '#words/result/result.ts';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { briefOfWalk } from '../../../tests/support/case-file.ts';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { answer, journeyOf, yuan } from '../../../tests/support/story.ts';
import { leftSummary } from './result-lines.ts';

const withElsewhere = (elsewhere: { agreed: number; open: number; owed: number } | undefined) =>
  briefOfWalk(
    journeyOf(
      linesBefore('terms', lateTwelveDaysJobLoss).map((line) =>
        'value' in line && line.screen === 'spending'
          ? answer('spending', 'given', {
              ...(line.value as { home: number; living: number; others: number }),
              ...(elsewhere && { elsewhere }),
            })
          : line,
      ),
    ),
  );

it('names a share of what a month leaves as one, as the rows below it do', () => {
  const whole = withElsewhere(undefined);
  expect(leftSummary(whole)).toBe(amountText(whole.left?.amount ?? 0));
  const part = withElsewhere({ agreed: yuan(100), open: 0, owed: 0 });
  expect(part.left?.amount).toBe((whole.left?.amount ?? 0) - yuan(100));
  expect(leftSummary(part)).toBe(`${sharePrefix(true)}${words.left} ${amountText(part.left?.amount ?? 0)}`);
});
