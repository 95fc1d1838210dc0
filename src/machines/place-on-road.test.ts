import { describe, expect, it } from 'vitest';
import { allStories } from '../../tests/stories/all.ts';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { roadTo } from '../../tests/support/road-to.ts';
import { type Story, type Walk, walksOf } from '../../tests/support/story.ts';
import { placeOnRoad } from './place-on-road.ts';
import { createReplay } from './replay.ts';
import { roadOf } from './road-view.ts';

const storyOf = (name: string): Story => {
  const found = allStories.find((story) => story.name === name);
  if (found === undefined) throw new Error(`No story is called ${name}`);
  return found;
};

/** Where each screen of a story is drawn; `*` where something opens. */
const placesOf = (story: Story): readonly string[] => [
  ...new Set(
    walksOf(story).map(({ walk: { position, journey } }) => {
      const { station, sideRoad, isOpening } = placeOnRoad(position, roadOf(journey));
      return `${position.screen}: ${station}${sideRoad === null ? '' : `, ${sideRoad}`}${isOpening ? ' *' : ''}`;
    }),
  ),
];

describe('the place on the road', () => {
  it('leads through the stations in order as long as nobody refuses', () => {
    expect(placesOf(acceptedAtOnce)).toMatchInlineSnapshot(`
      [
        "soFar: assess",
        "products: assess",
        "timing: assess",
        "cause: assess",
        "leftOver: assess",
        "firstStep: assess",
        "channel: contact *",
        "script: contact",
        "howItWent: contact",
        "truth: evidence *",
        "checklist: evidence",
        "debts: plan *",
        "income: plan",
        "spending: plan",
        "oneOffs: plan",
        "summary: plan",
        "terms: plan",
        "asks: plan",
        "ceiling: plan",
        "letter: plan",
        "accuracy: plan",
        "submit: plan",
        "reply: plan",
        "comeBack: plan",
        "written: agreement *",
        "agreementCheck: agreement",
        "finalTerms: agreement",
        "checkIn: keeping *",
        "onTrack: keeping",
        "clearance: keeping",
        "creditReport: keeping",
        "lookBack: keeping",
        "settled: keeping",
      ]
    `);
  });

  it('after a refusal is a side road that left where an answer was waited for', () => {
    expect(placesOf(storyOf('refusedTwice'))).toMatchInlineSnapshot(`
      [
        "soFar: assess",
        "products: assess",
        "timing: assess",
        "cause: assess",
        "leftOver: assess",
        "whatTheySaid: assess, refused *",
        "decoded: assess, refused",
        "routes: assess, refused",
        "revise: assess, refused",
        "debts: plan *",
        "income: plan",
        "spending: plan",
        "oneOffs: plan",
        "summary: plan",
        "terms: plan",
        "overOffer: plan",
        "asks: plan",
        "ceiling: plan",
        "letter: plan",
        "accuracy: plan",
        "submit: plan",
        "reply: plan",
        "counter: plan",
        "counterCheck: plan",
        "written: agreement *",
        "closeGaps: agreement",
        "finalTerms: agreement",
        "checkIn: keeping *",
        "onTrack: keeping",
      ]
    `);
  });

  it('in an urgent matter remembers the station of the case', () => {
    expect(placesOf(storyOf('fawuCallerToday'))).toMatchInlineSnapshot(`
      [
        "callerStop: assess, urgent *",
        "harassment: assess, urgent",
        "soFar: assess",
        "products: assess",
        "timing: assess",
        "cause: assess",
        "leftOver: assess",
        "firstStep: assess",
        "comeBack: assess",
        "channel: contact *",
        "script: contact",
        "followUp: contact",
        "comeBack: contact",
      ]
    `);
    expect(placesOf(storyOf('paymentOrderNineDays'))).toMatchInlineSnapshot(`
      [
        "courtPaper: assess, urgent *",
        "serviceDate: assess, urgent",
        "orderDispute: assess, urgent",
        "courtTodo: assess, urgent",
        "soFar: assess",
        "products: assess",
        "timing: assess",
        "cause: assess",
        "leftOver: assess",
        "followUp: contact *",
        "reply: plan *",
        "counter: plan",
        "counterCheck: plan",
        "written: agreement *",
        "agreementCheck: agreement",
        "closeGaps: agreement",
        "finalTerms: agreement",
        "checkIn: keeping *",
        "onTrack: keeping",
      ]
    `);
  });

  it('tells the stations that the road led past from those where something was done', () => {
    const skippedOn = (walk: Walk) => placeOnRoad(walk.position, roadOf(walk.journey)).skipped;
    expect(skippedOn(roadTo('reply', acceptedAtOnce))).toEqual([]);
    // Whoever came with an offer has gathered no papers and contacted nobody.
    expect(skippedOn(roadTo('counterCheck', storyOf('an offer on the table that is above the safe line')))).toEqual([
      'contact',
      'evidence',
    ]);
  });

  it('opens nothing on the first question', () => {
    const first = createReplay()({});
    expect(placeOnRoad(first, first)).toEqual({ station: 'assess', sideRoad: null, skipped: [], isOpening: false });
  });
});
