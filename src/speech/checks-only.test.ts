import { describe, expect, it } from 'vitest';
import type { Brief } from '#brief/brief.ts';
import { screens } from '#model/screens.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { briefOfWalk } from '../../tests/support/case-file.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { answer, journeyOf, type Line } from '../../tests/support/story.ts';
import { callLine, commonlyHeard, refusalsHeard, safeLine } from './call-lines.ts';
import { contactScript } from './contact-script.ts';
import { replyLine } from './reply-lines.ts';

/** What would count as consent to perform, or promises a figure. */
const promise = /愿意还|每月能还|还得起|分期|延后|减免|核算后|前告诉您/;

function saidIn(brief: Brief): string {
  const { phone, chat, answers } = contactScript(brief);
  return [
    ...phone,
    ...chat,
    ...Object.values(answers).map(({ youSay }) => youSay),
    ...[...commonlyHeard, ...refusalsHeard].map((heard) => callLine(heard, brief)),
    ...screens.whatTheySaid.options.map((refusal) => replyLine(refusal, brief)),
    safeLine(brief),
  ].join('\n');
}

describe('before anything was asked about the debt', () => {
  it.each([
    ['a helper', [answer('urgent', 'given', ['special']), answer('situation', 'helper')]],
    ['a payment order', [answer('urgent', 'given', ['court']), answer('courtPaper', 'order')]],
    ['a fresh record', []],
    ['the question about the days', linesBefore('timing', lateTwelveDaysJobLoss)],
  ] satisfies readonly (readonly [string, readonly Line[]])[])(
    'nothing is promised to the lender: %s',
    (_who, lines) => {
      const said = saidIn(briefOfWalk(journeyOf(lines)));
      expect(said.match(promise)).toBeNull();
      expect(said).toContain('这次我只核对');
    },
  );

  it('it is once the debt is known to be younger', () => {
    const lines = [...linesBefore('timing', lateTwelveDaysJobLoss), answer('timing', 'late30')];
    expect(saidIn(briefOfWalk(journeyOf(lines)))).toMatch(promise);
  });

  it('it is where whoever comes says that something is agreed', () => {
    const agreed = briefOfWalk(journeyOf([answer('urgent', 'none'), answer('soFar', 'agreed')]));
    expect(saidIn(agreed)).not.toContain('这次我只核对');
  });
});
