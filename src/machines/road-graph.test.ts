import { describe, expect, it } from 'vitest';
import { type ScreenId, screenIds } from '#model/screens.ts';
import { arrowKey, arrowsOf, edges } from './road-graph.ts';

const edge = (from: ScreenId, to: ScreenId, event: string, opensRound = false) => ({ from, to, event, opensRound });

describe('arrowsOf', () => {
  it('draws one arrow for all options that join two screens', () => {
    const all = [
      edge('debts', 'income', 'debts.given'),
      edge('income', 'spending', 'income.given'),
      edge('income', 'spending', 'income.none'),
    ];
    expect(arrowsOf(all)).toEqual([
      { from: 'debts', to: 'income', opensRound: false },
      { from: 'income', to: 'spending', opensRound: false },
    ]);
  });

  it('calls an arrow a way back only where no option on it stays in the round', () => {
    const back = edge('counterCheck', 'terms', 'counterCheck.answerBack', true);
    const other = edge('counterCheck', 'terms', 'counterCheck.take');
    expect(arrowsOf([back])).toEqual([{ from: 'counterCheck', to: 'terms', opensRound: true }]);
    expect(arrowsOf([back, other])).toEqual([{ from: 'counterCheck', to: 'terms', opensRound: false }]);
  });

  it('keeps every pair of the chart, and between screens that exist', () => {
    const drawn = arrowsOf(edges);
    const pairs = new Set(edges.map(({ from, to }) => arrowKey(from, to)));
    expect(drawn.map(({ from, to }) => arrowKey(from, to))).toEqual([...pairs]);
    const strangers = drawn.filter(({ from, to }) => !screenIds.includes(from) || !screenIds.includes(to));
    expect(strangers).toEqual([]);
  });

  it('never mixes both kinds in one pair, so that a dashed line always opens a round', () => {
    const mixed = arrowsOf(edges).filter(({ from, to, opensRound }) =>
      edges.some((one) => one.from === from && one.to === to && one.opensRound !== opensRound),
    );
    expect(mixed).toEqual([]);
  });
});
