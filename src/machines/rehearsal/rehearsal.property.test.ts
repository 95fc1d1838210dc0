import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { ScenarioId } from '#model/rehearsal.ts';
import { scenarioGraphs } from '../../../tests/support/rehearsal-graph.ts';
import { lookBackOn, marksOf, measures } from './look-back.ts';
import { type Call, callOf, linesAt, rehearsalMachine } from './rehearsal.ts';
import type { RehearsalEvent } from './setup.ts';

const scenarios = scenarioGraphs.map(({ scenario }) => scenario);
const everyLine = scenarioGraphs.flatMap(({ edges }) => edges.map(({ line }) => line));

const start = () => {
  const actor = createActor(rehearsalMachine).start();
  return {
    call: (): Call => callOf(actor.getSnapshot()),
    send: (type: RehearsalEvent['type']) => actor.send({ type }),
  };
};

/** Lines and feedback by turns, as picks say, to the end of a call. */
function walk(scenario: ScenarioId, picks: readonly number[]) {
  const { call, send } = start();
  send(scenario);
  const seen: Call[] = [call()];
  for (const pick of picks) {
    const now = call();
    if (now.at === 'ending') break;
    if (now.at === 'turn') send(now.lines[pick % now.lines.length] ?? 'other');
    else send('goOn');
    seen.push(call());
  }
  return seen;
}

const call = fc.constantFrom(...scenarios);
const picks = fc.array(fc.nat(11), { minLength: 20, maxLength: 20 });

describe('any call', () => {
  it('is a turn, then a look back on the line given, and so on until it ends', () => {
    fc.assert(
      fc.property(call, picks, (scenario, chosen) => {
        const seen = walk(scenario, chosen);
        const last = seen[seen.length - 1];
        expect(last?.at).toBe('ending');
        const before = seen.slice(0, -1);
        expect(before.map(({ at }) => at)).toEqual(before.map((_, at) => (at % 2 === 0 ? 'turn' : 'feedback')));
        expect(before.map((each) => ('nth' in each ? each.nth : 0))).toEqual(
          before.map((_, at) => Math.floor(at / 2) + 1),
        );
        const given = before.flatMap((each) => (each.at === 'feedback' ? [each.line] : []));
        expect(last).toMatchObject({ scenario, said: given });
      }),
    );
  });

  it('counts in the end what every line was marked with', () => {
    fc.assert(
      fc.property(call, picks, (scenario, chosen) => {
        const seen = walk(scenario, chosen);
        const last = seen[seen.length - 1];
        const said = last?.at === 'ending' ? last.said : [];
        const { tally, tryAgain } = lookBackOn(scenario, said);
        const all = said.flatMap((line) => Object.values(marksOf(scenario, line)));
        expect(tally.map(({ measure }) => measure)).toEqual(measures);
        expect(tally.reduce((sum, { good }) => sum + good, 0)).toBe(all.filter((mark) => mark === 'good').length);
        expect(tally.reduce((sum, { better }) => sum + better, 0)).toBe(all.filter((mark) => mark === 'better').length);
        for (const { said: once, instead } of tryAgain) {
          expect(instead.split('.')[0]).toBe(once.split('.')[0]);
          expect(Object.values(marksOf(scenario, instead))).not.toContain('better');
        }
      }),
    );
  });

  it('hears no line to a turn it is not at', () => {
    fc.assert(
      fc.property(call, fc.constantFrom(...everyLine), (scenario, line) => {
        const { call: now, send } = start();
        send(line);
        expect(now()).toEqual({ at: 'choosing' });
        send(scenario);
        const first = now();
        const isOffered = first.at === 'turn' && first.lines.includes(line);
        send(line);
        if (isOffered) expect(now()).toMatchObject({ at: 'feedback', line });
        else expect(now()).toEqual(first);
      }),
    );
  });

  it('begins anew, or gives way to the choice, from wherever it is', () => {
    fc.assert(
      fc.property(call, fc.array(fc.nat(11), { maxLength: 12 }), call, (scenario, chosen, then) => {
        const { call: now, send } = start();
        send(scenario);
        const first = now();
        for (const pick of chosen) {
          const at = now();
          send(at.at === 'turn' ? (at.lines[pick % at.lines.length] ?? 'goOn') : 'goOn');
        }
        send('again');
        expect(now()).toEqual(first);
        send('other');
        expect(now()).toEqual({ at: 'choosing' });
        send(then);
        const begun = scenarioGraphs.find((graph) => graph.scenario === then)?.first ?? '';
        expect(now()).toEqual({ at: 'turn', scenario: then, turn: begun, nth: 1, lines: linesAt(then, begun) });
      }),
    );
  });
});
