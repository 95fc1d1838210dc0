import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courtPaperKinds } from '#model/court.ts';
import { screens } from '#model/screens.ts';
import { type Facts, noFacts } from './case-facts.ts';
import { routesInOrder } from './routes.ts';

const orderFor = (facts: Partial<Facts>) => routesInOrder({ ...noFacts, ...facts }).map(({ route }) => route);
const firstFor = (facts: Partial<Facts>) => routesInOrder({ ...noFacts, ...facts })[0];

const everyRoute = screens.routes.options.filter((option) => option !== 'spoke');

describe('routes after a refusal', () => {
  it.each([
    [{ refusal: 'payAll' }, 'revise', 'reply'],
    [{ refusal: 'needApproval' }, 'wait', 'reply'],
    [{ refusal: 'outsourced' }, 'complain', 'reply'],
    [{ refusal: 'noReason' }, 'revise', 'usual'],
    [{ refusal: 'notOverdueYet' }, 'revise', 'reply'],
    [{ refusal: 'notOverdueYet', timing: { band: 'dueSoon', on: '2026-11-22' } }, 'revise', 'beforeDue'],
    [{ refusal: 'notOverdueYet', leftOver: 0, timing: { band: 'notDue', on: '2026-11-22' } }, 'revise', 'beforeDue'],
    [{ leftOver: 'short', refusal: 'payAll' }, 'help', 'nothingLeft'],
    [{ leftOver: 0 }, 'help', 'nothingLeft'],
    [{ offersNothing: true }, 'help', 'nothingLeft'],
    [{ lenderBrokeAgreement: true, leftOver: 'short' }, 'complain', 'brokenPromise'],
    [{ courtCase: 'summons', lenderBrokeAgreement: true }, 'legal', 'court'],
    [{ timing: { band: 'late3Years', on: '2026-11-22' }, refusal: 'payAll' }, 'help', 'timeBarred'],
    [{ timing: { band: 'late3Years', on: '2026-11-22' }, courtCase: 'summons' }, 'legal', 'court'],
    [{ courtPaper: 'letter', urgent: ['harassed'] }, 'complain', 'harassed'],
  ] as const)('begin for %o with %s (%s)', (facts, route, reason) => {
    expect(firstFor(facts as Partial<Facts>)).toEqual({ route, reason });
  });

  it('are none better than another once those that fit were tried', () => {
    const first = firstFor({ refusal: 'payAll', routesTaken: ['revise', 'help'] });
    expect(first).toEqual({ route: 'funds', reason: null });
  });

  it('put what was tried last, the longest ago first', () => {
    expect(orderFor({ refusal: 'payAll', routesTaken: ['revise', 'help', 'revise'] })).toEqual([
      'funds',
      'complain',
      'wait',
      'legal',
      'help',
      'revise',
    ]);
  });

  it.each([
    ['platform', 'nextRung'],
    ['police', 'threat'],
  ] as const)('begin with the next rung of a complaint, the %s, though one was made before', (rung, reason) => {
    const facts: Facts = { ...noFacts, refusal: 'noReason', routesTaken: ['complain'] };
    expect(routesInOrder(facts, rung)[0]).toEqual({ route: 'complain', reason });
    expect(routesInOrder({ ...facts, refusal: 'payAll' }, rung)[0]).toEqual({ route: 'complain', reason });
  });

  it('are all there, each once, whatever the case', () => {
    const facts = fc.record({
      refusal: fc.constantFrom(null, ...screens.whatTheySaid.options),
      leftOver: fc.constantFrom(null, 'short' as const, 'unsure' as const, 0, 100_000),
      urgent: fc.subarray([...screens.urgent.ticks]),
      courtCase: fc.constantFrom(null, ...courtPaperKinds),
      lenderBrokeAgreement: fc.boolean(),
      routesTaken: fc.array(fc.constantFrom(...screens.routes.options), { maxLength: 8 }),
    });
    fc.assert(
      fc.property(facts, (known) => {
        expect([...orderFor(known)].sort()).toEqual([...everyRoute].sort());
      }),
    );
  });
});
