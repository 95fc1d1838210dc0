import { describe, expect, it } from 'vitest';
import { isAnswerTo, isOutcome, type ScreenId, screenIds, screens } from '#model/screens.ts';
import { stages } from '#model/stages.ts';
import { reachableFrom, roadDiagram } from '../../tests/support/road-graph.ts';
import { samples } from '../../tests/support/samples.ts';
import { edges, leafStates } from './road-graph.ts';

const outcomes = screenIds.filter(isOutcome);

describe('contract 1: nothing is out of reach, nothing is a dead end', () => {
  it('reaches every screen from the start', () => {
    expect([...reachableFrom('urgent')].sort()).toEqual([...screenIds].sort());
  });

  it.each(screenIds)('reaches an outcome from %s', (screen) => {
    const reached = reachableFrom(screen);
    expect(outcomes.some((outcome) => reached.has(outcome))).toBe(true);
  });
});

describe('contract 2: a round has no cycle', () => {
  it('never leads back to a screen without opening a round', () => {
    const forward = edges.filter(({ opensRound }) => !opensRound);
    const cyclic = screenIds.filter((screen) =>
      forward.some(({ from, to }) => from === screen && reachableFrom(to, forward).has(screen)),
    );
    expect(cyclic).toEqual([]);
  });

  it('opens a round exactly where a negotiation starts over', () => {
    const opening = edges.filter(({ opensRound }) => opensRound).map(({ event, to }) => `${event} -> ${to}`);
    expect(opening.sort()).toEqual([
      'checkIn.ended -> cause',
      'checkIn.lenderBroke -> routes',
      'checkIn.trialOver -> cause',
      'closeGaps.refused -> channel',
      'counterCheck.answerBack -> debts',
      'counterCheck.answerBack -> terms',
      'counterCheck.counterOffer -> reply',
      'decoded.again -> channel',
      'endAgreement.ended -> cause',
      'funds.given -> debts',
      'funds.given -> terms',
      'funds.none -> routes',
      'howItWent.elsewhere -> channel',
      'missSoon.tell -> cause',
      'outsideResult.nothing -> routes',
      'outsideResult.reopened -> debts',
      'reply.moreMaterials -> truth',
      'revise.ready -> debts',
      'routes.spoke -> howItWent',
      'waitUntil.again -> cause',
    ]);
  });
});

describe('contract 3: registry and chart are one', () => {
  it('has one leaf for every screen, in its stage and with its tag', () => {
    const leaves = leafStates.map(({ name, stage, tags }) => `${stage}.${name}:${tags.join()}`);
    const registry = screenIds.map((screen) => `${screens[screen].stage}.${screen}:${screens[screen].tag}`);
    expect([...leaves].sort()).toEqual([...registry].sort());
    expect([...new Set(leafStates.map(({ stage }) => stage))].sort()).toEqual([...stages].sort());
  });

  it('routes every option of every screen, and nothing else', () => {
    const routed = [...new Set(edges.map(({ event }) => event))].sort();
    const options = screenIds.flatMap((screen) => screens[screen].options.map((option) => `${screen}.${option}`));
    expect(routed).toEqual(options.sort());
  });

  it('gives every screen its own link code', () => {
    const codes = screenIds.map((screen) => screens[screen].code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  const valued = screenIds.filter((screen) => screens[screen].carries !== null);
  it.each(valued)('accepts and rejects samples for %s', (screen: ScreenId) => {
    const { carries } = screens[screen];
    const given = samples[screen as keyof typeof samples];
    expect(given?.accepted.filter((value) => !isAnswerTo(screen, String(carries), value))).toEqual([]);
    expect(given?.rejected.filter((value) => isAnswerTo(screen, String(carries), value))).toEqual([]);
    expect(given?.accepted.length).toBeGreaterThan(0);
    expect(given?.rejected.length).toBeGreaterThan(0);
  });
});

describe('contract 6: the drawing is the chart', () => {
  it('matches the drawing in the repository', async () => {
    await expect(roadDiagram()).toMatchFileSnapshot('../../tests/charts/road.mmd');
  });
});
