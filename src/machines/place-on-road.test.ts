import { describe, expect, it } from 'vitest';
import { allStories } from '../../tests/stories/all.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { walksOf } from '../../tests/support/story.ts';
import { type PlaceOnRoad, placeOnRoad } from './place-on-road.ts';
import { createReplay } from './replay.ts';
import { roadOf } from './road-view.ts';

const placesOf = (story: (typeof allStories)[number]) =>
  walksOf(story).map(({ walk: { position, journey } }) => ({
    position,
    place: placeOnRoad(position, roadOf(journey)),
  }));

const placesWhere = (is: (place: PlaceOnRoad) => boolean) =>
  allStories.flatMap((story) => placesOf(story).filter(({ place }) => is(place)));

describe('the place on the road', () => {
  it('leads through the stations in order as long as nobody refuses', () => {
    const openings = placesOf(lateTwelveDaysJobLoss)
      .filter(({ place }) => place.isOpening)
      .map(({ place }) => place.station);
    expect([...new Set(openings)].slice(0, 3)).toEqual(['contact', 'evidence', 'plan']);
  });

  it('after a refusal is a side road that left where an answer was waited for', () => {
    const places = placesWhere(({ sideRoad }) => sideRoad === 'refused');
    expect(places.length).toBeGreaterThan(20);
    expect(new Set(places.map(({ place }) => place.station))).toContain('plan');
  });

  it('in an urgent matter in the middle remembers the station of the case', () => {
    const stations = placesWhere(({ sideRoad }) => sideRoad === 'urgent').map(({ place }) => place.station);
    expect(stations).toContain('assess');
    expect(new Set(stations).size).toBeGreaterThan(1);
  });

  it('opens nothing on the first question', () => {
    const first = createReplay()({});
    expect(placeOnRoad(first, first)).toEqual({ station: 'assess', sideRoad: null, isOpening: false });
  });
});
