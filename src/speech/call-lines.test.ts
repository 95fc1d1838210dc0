import { describe, expect, it } from 'vitest';
import { screens } from '#model/screens.ts';
import { amountText } from '#text/format.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { briefOfWalk } from '../../tests/support/case-file.ts';
import { planIn } from '../../tests/support/plans.ts';
import { linesBefore, roadTo } from '../../tests/support/road-to.ts';
import { answer, journeyOf, walkStory } from '../../tests/support/story.ts';
import { callLine, commonlyHeard, type Heard, heardOf, isDanger, refusalsHeard, safeLine } from './call-lines.ts';
import { replyLine } from './reply-lines.ts';

const everything: readonly Heard[] = [...commonlyHeard, ...refusalsHeard];
const first = briefOfWalk(roadTo('script'));
const proposing = journeyOf([...linesBefore('submit', lateTwelveDaysJobLoss), answer('submit', 'sent', '2026-11-22')]);
const proposed = briefOfWalk(proposing);

describe('what may be heard', () => {
  it('holds every refusal once', () => {
    expect(new Set(everything).size).toBe(everything.length);
    expect([...screens.whatTheySaid.options].filter((refusal) => !everything.includes(refusal))).toEqual([]);
  });

  it('is read from what was stored, and nothing else is', () => {
    expect(everything.map(heardOf)).toEqual(everything);
    expect([heardOf('safe'), heardOf('toString'), heardOf(undefined)]).toEqual([null, null, null]);
  });

  it('ends the call where only a swindler says it', () => {
    expect(everything.filter(isDanger)).toEqual(['privately', 'secrets']);
  });
});

describe('what to say then', () => {
  it.each(['first contact', 'after a proposal'])('is the sentence of the decoder for a refusal: %s', (when) => {
    const brief = when === 'first contact' ? first : proposed;
    const said = screens.whatTheySaid.options.map((refusal) => callLine(refusal, brief));
    expect(said).toEqual(screens.whatTheySaid.options.map((refusal) => replyLine(refusal, brief)));
  });

  it('names no sum of the case before a plan was proposed', () => {
    expect(everything.map((heard) => callLine(heard, first)).join()).not.toMatch(/\d\s?元/);
    expect(callLine('pressed', first)).toBe('收支我还在算，11 月 29 日前告诉您每月能还多少。');
  });

  it('names the plan proposed to one who presses', () => {
    const monthly = amountText(planIn(proposing).monthly);
    expect(callLine('pressed', proposed)).toBe(
      `我还得起的是先试行 6 个月，每月 ${monthly}，再多我付不起。请记录下来，书面答复我。`,
    );
  });

  it('says so where nothing is left', () => {
    const broke = { ...briefOfWalk(walkStory(acceptedAtOnce)), left: { amount: 0, exact: true } };
    expect(callLine('pressed', broke)).toContain('我现在没有能还的钱');
  });

  it('is something for everything, without a gap', () => {
    for (const brief of [first, proposed])
      for (const line of [...everything.map((heard) => callLine(heard, brief)), safeLine(brief)])
        expect(line).toMatch(/^[^{}]{8,}$/);
  });

  it('is, where one knows nothing to say, a day and no sum', () => {
    expect(safeLine(first)).toBe('我要先算一下收支，现在定不了。我记下来，11 月 29 日前答复您。');
    // The day that was promised before is the day, whatever is heard today.
    const again = briefOfWalk(roadTo('howItWent'), undefined, '2026-11-28');
    expect([again.figureBy, safeLine(again)]).toEqual(['2026-11-29', expect.stringContaining('11 月 29 日前')]);
  });
});
