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

  it('names what is kept of the collecting, of complaints and of an agent only where these were told', () => {
    expect(textWith([], [])).not.toMatch(/催收|投诉|代办/);
    const told = {
      ...brief,
      incidents: [{ kind: 'threat' }],
      complaints: [{ to: 'police', on: '2026-11-20', nth: 9, number: null, noResultOn: null }],
      situations: ['agentPaid'],
    } as const;
    const text = textOf(evidenceIndex.make(told, 'lender'));
    expect(text).toContain('催收的录音、短信和聊天截图、通话记录');
    expect(text).toMatch(/报警的回执、编号和答复（2026\s年\s11\s月\s20\s日）/);
    expect(text).toContain('删去这一行：】代办的合同、转账记录、聊天记录');
    const ofAgent = { ...brief, incidents: [{ kind: 'agent' }] } as const;
    expect(textOf(evidenceIndex.make(ofAgent, 'lender'))).not.toContain('催收的录音');
  });
});
