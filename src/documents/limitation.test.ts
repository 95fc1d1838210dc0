import { describe, expect, it } from 'vitest';
import type { Brief } from '#brief/brief.ts';
import { longestMessage } from '#model/limits.ts';
import { screens } from '#model/screens.ts';
import { callLine, commonlyHeard, refusalsHeard, safeLine } from '#speech/call-lines.ts';
import { contactScript } from '#speech/contact-script.ts';
import { replyLine } from '#speech/reply-lines.ts';
import { courtLimitation } from '#words/documents/court-limitation.ts';
import { verificationWords } from '#words/documents/verification-letter.ts';
import { silentForYears } from '../../tests/stories/court.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { briefOfWalk } from '../../tests/support/case-file.ts';
import { linesBefore, roadTo } from '../../tests/support/road-to.ts';
import { answer, change, journeyOf } from '../../tests/support/story.ts';
import { textOf } from './blocks/document.ts';
import { documentOf, documentsFor } from './registry.ts';

/** What would count as consent to perform: a promise, a plan, a request for instalments, deferral or a waiver. */
const promise = /愿意还|我能(还|做到)|做得到的|每月还|分期|延后|减免|先还一|还款方案|我的方案|还不上|逾期/;

/** Everything a case would say to the lender or a court. */
function saidIn(brief: Brief): string {
  const { phone, chat, answers } = contactScript(brief);
  return [
    ...phone,
    ...chat,
    ...Object.values(answers).map(({ youSay }) => youSay),
    ...[...commonlyHeard, ...refusalsHeard].map((heard) => callLine(heard, brief)),
    ...screens.whatTheySaid.options.map((refusal) => replyLine(refusal, brief)),
    safeLine(brief),
    ...(['letter', 'chat', 'callSheet', 'courtAnswer', 'objection'] as const).map((id) =>
      textOf(documentOf(id, brief)),
    ),
  ].join('\n');
}

describe('while a claim may have expired', () => {
  const silent = briefOfWalk(roadTo('script', silentForYears));
  const withPlan = briefOfWalk(
    journeyOf([
      ...linesBefore('submit', lateTwelveDaysJobLoss),
      answer('submit', 'sent', '2026-11-22'),
      change('timing', 'late3Years'),
    ]),
  );

  it.each([
    ['at the first contact', silent],
    ['also after a plan was drawn up', withPlan],
    ['also where nothing is left', { ...silent, left: { amount: 0, exact: true } }],
    ['also in a court case', { ...silent, facts: { ...silent.facts, courtCase: 'order' as const } }],
  ] satisfies readonly (readonly [string, Brief])[])(
    'nothing is promised, in script, call lines, letter or court papers: %s',
    (_when, brief) => {
      expect(saidIn(brief).match(promise)).toBeNull();
    },
  );

  it('a plan drawn up all the same is told nowhere as handed in', () => {
    const walk = journeyOf([
      ...linesBefore('timing', lateTwelveDaysJobLoss),
      answer('timing', 'late3Years'),
      ...linesBefore('submit', lateTwelveDaysJobLoss).slice(linesBefore('timing', lateTwelveDaysJobLoss).length + 1),
      answer('submit', 'sent', '2026-11-22'),
    ]);
    const brief = briefOfWalk(walk);
    expect(brief.facts.plan).toBeNull();
    expect(textOf(documentOf('timeline', brief))).toContain('提交核对账目的申请');
    expect(textOf(documentOf('timeline', brief))).not.toMatch(/每月 [\d,]+ 元/);
  });

  it('the same case promises once it is known not to have expired', () => {
    const known = { ...silent, facts: { ...silent.facts, timing: { band: 'lateOver90', on: '2026-11-22' } as const } };
    expect(saidIn({ ...known, timing: 'lateOver90' })).toMatch(promise);
  });

  it('contract, payments, demands and the calculation are asked for', () => {
    expect(contactScript(silent).phone.join()).toMatch(/合同.*还款和扣款的记录.*最近一次催收/);
    expect(textOf(documentOf('letter', silent))).toContain(verificationWords.items[2]);
    expect(documentsFor(silent)).toContain('letter');
    expect(documentsFor(withPlan)).not.toContain('schedule');
    for (const message of contactScript(silent).chat) expect(message.length).toBeLessThanOrEqual(longestMessage);
  });

  it('both papers for a court hold the defence, with its days to fill in', () => {
    for (const id of ['courtAnswer', 'objection'] as const)
      expect(textOf(documentOf(id, silent))).toContain(courtLimitation.defence.text);
  });

  it('they leave room for it where nobody has ruled it out, and none where it cannot be', () => {
    const late = briefOfWalk(roadTo('submit', lateTwelveDaysJobLoss));
    const long = { ...late, facts: { ...late.facts, timing: { band: 'lateOver90', on: '2026-11-22' } as const } };
    for (const id of ['courtAnswer', 'objection'] as const) {
      expect(textOf(documentOf(id, long))).toContain(courtLimitation.hint.text);
      expect(textOf(documentOf(id, late))).not.toContain('时效');
    }
  });
});
