import { describe, expect, it } from 'vitest';
import type { Incident } from '#case/schemas.ts';
import { complaintWords as words } from '#words/documents/complaint.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { walkStory } from '../../tests/support/story.ts';
import { textOf } from './blocks/document.ts';
import { documentOf } from './registry.ts';

const on = '2026-11-20';
const complaintOf = (incident: Omit<Incident, 'on'>, body: 'lender' | 'platform' | 'police') =>
  textOf(
    documentOf(
      'complaint',
      briefOfWalk(walkStory(lateTwelveDaysJobLoss), fileWith({ incidents: [{ on, ...incident }] })),
      body,
    ),
  );
const asked = words.whoseDoing.slice(0, 12);

describe('what a complaint claims of the collecting', () => {
  it.each([
    { kind: 'pretence', caller: '自称公安', said: '你涉嫌诈骗，请加QQ办案' },
    { kind: 'threat', caller: '办案民警', said: '再不还就抓你，保证金转到安全账户' },
    { kind: 'often', said: '先交 2000 元服务费' },
    { kind: 'other', said: '再交 3000 可以把征信洗白' },
  ] as const)(
    'is asked first where the words are those of a fraud, whatever kind it was noted as: $kind',
    (incident) => {
      for (const body of ['lender', 'platform'] as const) {
        const text = complaintOf(incident, body);
        expect(text).toContain(asked);
        const { [incident.kind]: claim } = words.incidents;
        if (claim !== null) expect(text).not.toContain(claim);
      }
      expect(complaintOf(incident, 'police')).not.toContain(asked);
    },
  );

  it('is claimed where collectors did it', () => {
    const text = complaintOf({ kind: 'threat', said: '不还就让你全家不得安宁' }, 'lender');
    expect(text).toContain(words.incidents.threat);
    expect(text).not.toContain(asked);
  });
});
