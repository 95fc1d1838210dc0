import { describe, expect, it } from 'vitest';
import type { Brief } from '#brief/brief.ts';
import { repliesAt } from '#machines/rehearsal/rehearsal.ts';
import { isIsoDate } from '#model/dates.ts';
import { replies } from '#words/refused/replies.ts';
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
      words.line(turn),
      ...repliesAt(scenario, turn).map((reply) => words.reply(reply).say),
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
    expect(rehearsedFor('pressing', told).line('demand')).toBe('您的花呗、借呗今天必须一次结清，不然后果自负。');
    expect(rehearsedFor('pressing', untold).line('demand')).toBe('您的账单今天必须一次结清，不然后果自负。');
  });

  it('takes whole sentences from the first script', () => {
    const script = scriptOf(told);
    expect(rehearsedFor('friendly', told).reply('greet.tellAll').say).toBe(script.phone[0]);
    expect(rehearsedFor('friendly', told).reply('close.ticket').say).toBe(script.phone[script.phone.length - 1]);
    const { pressed, threat, secrets } = script.answers;
    expect(rehearsedFor('hurried', told).reply('cutOff.later').say).toBe(pressed.youSay);
    expect(rehearsedFor('pressing', told).reply('threat.formally').say).toBe(threat.youSay);
    expect(rehearsedFor('legalClaim', told).reply('codes.stop').say).toBe(secrets.youSay);
    expect(rehearsedFor('hurried', penniless).reply('cutOff.later').say).toBe(
      scriptOf(penniless).answers.pressed.youSay,
    );
  });

  it('says after a refusal what the road says after it', () => {
    const quoted = (say: string) => `“${say}”`;
    expect(
      [
        rehearsedFor('friendly', told).reply('papers.whichOnes').say,
        rehearsedFor('noPolicy', told).reply('refusal.department').say,
        rehearsedFor('noPolicy', told).reply('ours.reason').say,
        rehearsedFor('pressing', told).reply('demand.record').say,
        rehearsedFor('pressing', told).reply('howMuch.askInWriting').say,
      ].map(quoted),
    ).toEqual([
      replies.thinPapers.next,
      replies.noPolicy.next,
      replies.noReason.next,
      replies.payAll.next,
      replies.payFirst.next,
    ]);
    expect(callerStop.body).toContainEqual({
      say: quoted(rehearsedFor('legalClaim', told).reply('deposit.stop').say),
    });
  });

  it('says so when there are no such words', () => {
    expect(() => rehearsedFor('hurried', told).line('greet')).toThrow('hurried.greet');
    expect(() => rehearsedFor('hurried', told).reply('greet.tellAll')).toThrow('hurried.greet');
    expect(() => rehearsedFor('hurried', told).ending('safe')).toThrow('hurried.safe');
  });
});

it('was checked on days that exist', () => {
  expect(Object.values(scenarioWords).filter(({ reviewedOn }) => !isIsoDate(reviewedOn))).toEqual([]);
});

it('offers every call once', () => {
  expect([...offeredScenarios].sort()).toEqual(scenarioGraphs.map(({ scenario }) => scenario).sort());
});
