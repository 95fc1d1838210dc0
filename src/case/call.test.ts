import { describe, expect, it } from 'vitest';
import { mostCalls } from '#model/limits.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { fileWith } from '../../tests/support/case-file.ts';
import { linesBefore, roadTo } from '../../tests/support/road-to.ts';
import { answer, journeyOf, type Line } from '../../tests/support/story.ts';
import { answeredBy, answersOf, isLeftOpen, minutesOf, reopenedBy, withCall, withoutHeard } from './call.ts';
import type { RunningCall } from './schemas.ts';

const toScript = linesBefore('script', lateTwelveDaysJobLoss);
const walkOn = (...lines: readonly Line[]) => journeyOf([...toScript, ...lines]);
const running: RunningCall = { on: '2026-11-22', startedAt: 1_000_000, line: 0, heard: ['payAll'] };

const answered = ({ position, journey }: ReturnType<typeof journeyOf>, call: Pick<RunningCall, 'reopens'> = {}) =>
  answeredBy(call, position, journey);

describe('what a call answers', () => {
  it('is the script, or how it went, where the road asks that', () => {
    expect(answered(walkOn())).toEqual({ key: 'script', intent: 'road' });
    expect(answered(walkOn(answer('script', 'connected')))).toEqual({ key: 'howItWent', intent: 'road' });
  });

  it('is nothing elsewhere', () => {
    expect(answered(roadTo('timing'))).toBeNull();
    expect(answered(walkOn(answer('script', 'rest')))).toBeNull();
  });

  it('is the script again for one who rested and goes on', () => {
    const rested = walkOn(answer('script', 'rest'));
    const reopens = reopenedBy('goOn', rested.position);
    expect(reopens).toBe(`script#${rested.journey.answers.script?.nth}`);
    expect(answered(rested, reopens === undefined ? {} : { reopens })).toEqual({ key: 'script', intent: 'goOn' });
  });

  it('is nothing once that script was answered over', () => {
    expect(answered(walkOn(answer('script', 'rest')), { reopens: 'script#99' })).toBeNull();
  });

  it('is nothing but a script, whatever was stored', () => {
    const rested = walkOn(answer('script', 'rest'));
    expect(answered(rested, { reopens: `channel#${rested.journey.answers.channel?.nth ?? 0}` })).toBeNull();
  });

  it('opens nothing again for one who only looks back, or stands at the question', () => {
    expect(reopenedBy('road', walkOn(answer('script', 'rest')).position)).toBeUndefined();
    expect(reopenedBy('goOn', walkOn().position)).toBeUndefined();
    expect(reopenedBy('goOn', roadTo('timing').position)).toBeUndefined();
  });
});

describe('the answers a call gives', () => {
  it('tell that it was connected before they tell how it went', () => {
    expect(answersOf({ key: 'script@2', intent: 'road' }, 'refused', [])).toEqual([
      { key: 'script@2', option: 'connected' },
      { key: 'howItWent@2', option: 'refused' },
    ]);
  });

  it.each(['notReached', 'connected'])('are one where that is all: %s', (option) => {
    expect(answersOf({ key: 'script', intent: 'goOn' }, option, ['noPolicy'])).toEqual([{ key: 'script', option }]);
  });

  it('are one where the road knows of the call', () => {
    expect(answersOf({ key: 'howItWent', intent: 'road' }, 'offer', ['noPolicy'])).toEqual([
      { key: 'howItWent', option: 'offer' },
    ]);
  });

  it('tell the refusal that was heard, where it was the only one', () => {
    const howItWent = { key: 'howItWent@2', intent: 'road' } as const;
    const refused = { key: 'howItWent@2', option: 'refused' };
    expect(answersOf(howItWent, 'refused', ['pressed', 'noPolicy'])).toEqual([
      refused,
      { key: 'whatTheySaid@2', option: 'noPolicy' },
    ]);
    expect(answersOf(howItWent, 'refused', ['payAll', 'noPolicy'])).toEqual([refused]);
    expect(answersOf(howItWent, 'refused', ['toString'])).toEqual([refused]);
  });
});

describe('a remark tapped by mistake', () => {
  const call = { ...running, heard: ['payAll', 'pressed'], saying: 'pressed', line: 2 };

  it('was not heard, and the script goes on where it was', () => {
    expect(withoutHeard(call, 'pressed')).toEqual({ ...running, heard: ['payAll'], line: 2 });
  });

  it('leaves what is being said to something else', () => {
    expect(withoutHeard(call, 'payAll')).toEqual({ ...call, heard: ['pressed'] });
  });
});

describe('a call whose end nobody told', () => {
  const { startedAt } = running;
  const aNight = 600 * 60_000;

  it('was left open', () => {
    expect(isLeftOpen(running, startedAt + aNight)).toBe(true);
    expect(isLeftOpen(running, startedAt + 60_000)).toBe(false);
    expect(isLeftOpen({ startedAt, endedAt: startedAt + 60_000 }, startedAt + aNight)).toBe(false);
  });
});

describe('how long a call took', () => {
  it.each([
    ['a moment', 20_000, undefined],
    ['half a minute and more', 31_000, 1],
    ['six minutes', 370_000, 6],
    ['five hours', 300 * 60_000, 300],
    ['a night left open', 600 * 60_000, undefined],
    ['less than nothing', -60_000, undefined],
  ])('%s', (_what, gone, minutes) => {
    expect(minutesOf({ startedAt: 1_000_000, endedAt: 1_000_000 + gone })).toBe(minutes);
  });

  it('is not known while it runs', () => {
    expect(minutesOf(running)).toBeUndefined();
  });
});

describe('the log', () => {
  it('holds a call with its note and what was heard, the newest last', () => {
    const earlier = { on: '2026-11-01', heard: [] } as const;
    const call = { ...running, endedAt: running.startedAt + 120_000, saying: 'payAll', line: 3 };
    expect(withCall(fileWith({ calls: [earlier] }), call, { ticket: 'A-1' })).toEqual([
      earlier,
      { on: '2026-11-22', minutes: 2, heard: ['payAll'], ticket: 'A-1' },
    ]);
  });

  it('names the answer that carries the note', () => {
    expect(withCall(fileWith(), { ...running, ticket: 'A-1' }, { answer: 'script#7' })).toEqual([
      { on: '2026-11-22', heard: ['payAll'], answer: 'script#7' },
    ]);
  });

  it('keeps the newest, as many as storage takes', () => {
    const calls = Array.from({ length: mostCalls }, (_, at) => ({ on: '2026-11-01' as const, heard: [], minutes: at }));
    const kept = withCall(fileWith({ calls }), running, {});
    expect(kept.map(({ minutes }) => minutes)).toEqual([...calls.slice(1).map(({ minutes }) => minutes), undefined]);
  });
});
