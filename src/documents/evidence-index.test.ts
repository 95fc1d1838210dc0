import { describe, expect, it } from 'vitest';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { briefOfWalk } from '../../tests/support/case-file.ts';
import { roadTo } from '../../tests/support/road-to.ts';
import { textOf } from './blocks/document.ts';
import { evidenceIndex } from './evidence-index.ts';

describe('the index of evidence', () => {
  const brief = briefOfWalk(roadTo('accuracy', lateTwelveDaysJobLoss));
  const textWith = (gathered: readonly string[], unavailable: readonly string[]) =>
    textOf(evidenceIndex.make({ ...brief, gathered, unavailable }, 'lender'));

  it('has each document under what is true of it, by a number that stays', () => {
    const text = textWith(['bills'], ['identity']);
    expect(text).toContain('附上的\n号　材料　文件名\n02　每一笔的账单　02_每一笔的账单\n');
    expect(text).toContain('提供不了的，另附说明\n01 身份证明\n');
    expect(text).toContain('待补的\n号　材料　文件名\n03　');
    expect(text).toContain('原件在我处');
  });

  it('vouches for nothing while nothing is handed in', () => {
    expect(textWith([], [])).not.toMatch(/原件在我处|真实/);
    expect(textWith([], [])).not.toMatch(/附上|有了/);
    expect(textWith([], [])).toContain('待补的\n号　材料　文件名\n01　');
  });
});
