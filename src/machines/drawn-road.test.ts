import { describe, expect, it } from 'vitest';
import { screenIds } from '#model/screens.ts';
import { stations } from '#model/stages.ts';
import { bendOf, placeOfScreen } from './drawn-road.ts';

describe('the place of a screen by itself', () => {
  it('is not known where one only rests', () => {
    expect(screenIds.filter((screen) => placeOfScreen(screen) === null)).toEqual(['handled', 'comeBack']);
  });

  it('is its station, or its side road', () => {
    expect(placeOfScreen('terms')).toEqual({ station: 'plan', sideRoad: null });
    expect(placeOfScreen('onTrack')).toEqual({ station: 'keeping', sideRoad: null });
    expect(placeOfScreen('decoded')).toEqual({ station: 'plan', sideRoad: 'refused' });
    expect(placeOfScreen('callerStop')).toEqual({ station: 'assess', sideRoad: 'urgent' });
  });
});

describe('the bend of a side road', () => {
  const bendsOf = (sideRoad: 'urgent' | 'refused' | null) => stations.map((station) => bendOf({ station, sideRoad }));

  it('of something urgent goes on where it was', () => {
    expect(bendsOf('urgent')).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [4, 5],
    ]);
    expect(bendsOf(null)).toEqual([null, null, null, null, null, null]);
  });

  it('of a refusal leads from the plan to the next contact, and never past what was walked', () => {
    expect(bendsOf('refused')).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [1, 3],
      [1, 3],
      [1, 3],
    ]);
  });
});
