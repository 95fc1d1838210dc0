import { describe, expect, it } from 'vitest';
import type { Brief } from '#brief/brief.ts';
import { linesAt } from '#machines/rehearsal/rehearsal.ts';
import { isIsoDate } from '#model/dates.ts';
import { replies as refusalReplies } from '#words/refused/replies.ts';
import { scenarioWords } from '#words/rehearsal/index.ts';
import callerStop from '#words/urgent/caller-stop.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { briefOfWalk } from '../../tests/support/case-file.ts';
import { scenarioGraphs } from '../../tests/support/rehearsal-graph.ts';
import { roadTo } from '../../tests/support/road-to.ts';
import { journeyOf, walkStory } from '../../tests/support/story.ts';
import { offeredScenarios, rehearsedFor } from './rehearsal.ts';
import { scriptOf } from './script.ts';

const told = briefOfWalk(roadTo('script'));
const untold = briefOfWalk(journeyOf([]));
const agreed = briefOfWalk(walkStory(lateTwelveDaysJobLoss));
const penniless: Brief = { ...told, left: { amount: 0, exact: true } };

const spoken = (brief: Brief): readonly string[] =>
  scenarioGraphs.flatMap(({ scenario, turns }) => {
    const words = rehearsedFor(scenario, brief);
    return turns.flatMap((turn) => [
      words.theySay(turn),
      ...linesAt(scenario, turn).map((line) => words.line(line).say),
    ]);
  });

describe('what is spoken in a rehearsal', () => {
  it.each([
    ['nothing told', untold],
    ['told until the first script', told],
    ['nothing left', penniless],
    ['a plan agreed', agreed],
  ])('has no gap and names no amount: %s', (_name, brief) => {
    expect(spoken(brief).filter((text) => text === '' || /[{}]|undefined|null/.test(text))).toEqual([]);
    expect(spoken(brief).filter((text) => /\d ?元|[一二三四五六七八九十百千万]元/.test(text))).toEqual([]);
  });

  it('speaks of what the person owes, or of bills', () => {
    expect(rehearsedFor('pressing', told).theySay('demand')).toBe('您的花呗、借呗今天必须一次结清，不然后果自负。');
    expect(rehearsedFor('pressing', untold).theySay('demand')).toBe('您的账单今天必须一次结清，不然后果自负。');
  });

  it('takes whole sentences from the first script', () => {
    const script = scriptOf(told);
    expect(rehearsedFor('friendly', told).line('greet.tellAll').say).toBe(script.phone[0]);
    expect(rehearsedFor('friendly', told).line('close.ticket').say).toBe(script.phone[script.phone.length - 1]);
    const { pressed, threat, secrets } = script.answers;
    expect(rehearsedFor('hurried', told).line('cutOff.later').say).toBe(pressed.youSay);
    expect(rehearsedFor('pressing', told).line('threat.formally').say).toBe(threat.youSay);
    expect(rehearsedFor('legalClaim', told).line('codes.stop').say).toBe(secrets.youSay);
    expect(rehearsedFor('hurried', penniless).line('cutOff.later').say).toBe(
      scriptOf(penniless).answers.pressed.youSay,
    );
  });

  it('says after a refusal what the road says after it', () => {
    const quoted = (say: string) => `“${say}”`;
    expect(
      [
        rehearsedFor('friendly', told).line('papers.whichOnes').say,
        rehearsedFor('noPolicy', told).line('refusal.department').say,
        rehearsedFor('noPolicy', told).line('ours.reason').say,
        rehearsedFor('pressing', told).line('demand.record').say,
        rehearsedFor('pressing', told).line('howMuch.askInWriting').say,
      ].map(quoted),
    ).toEqual([
      refusalReplies.thinPapers.next,
      refusalReplies.noPolicy.next,
      refusalReplies.noReason.next,
      refusalReplies.payAll.next,
      refusalReplies.payFirst.next,
    ]);
    expect(callerStop.body).toContainEqual({
      say: quoted(rehearsedFor('legalClaim', told).line('deposit.stop').say),
    });
  });

  it('says so when there are no such words', () => {
    expect(() => rehearsedFor('hurried', told).theySay('greet')).toThrow('hurried.greet');
    expect(() => rehearsedFor('hurried', told).line('greet.tellAll')).toThrow('hurried.greet');
    expect(() => rehearsedFor('hurried', told).ending('safe')).toThrow('hurried.safe');
  });
});

it('was checked on days that exist', () => {
  expect(Object.values(scenarioWords).filter(({ reviewedOn }) => !isIsoDate(reviewedOn))).toEqual([]);
});

it('offers every call once', () => {
  expect([...offeredScenarios].sort()).toEqual(scenarioGraphs.map(({ scenario }) => scenario).sort());
});
