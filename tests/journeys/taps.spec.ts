import type { Browser, Page } from '@playwright/test';
import { channelsThatDoNotApply } from '#brief/channels.ts';
import { emptyFile } from '#case/record.ts';
import { journeyAfter } from '#machines/journey.ts';
import { createReplay } from '#machines/replay.ts';
import type { Journey } from '#model/answers.ts';
import { screens } from '#model/screens.ts';
import { hashOf, routeOfPosition } from '#screens/shell/address.ts';
import { allStories } from '../stories/all.ts';
import { type Scene, sceneOf } from '../support/scenes.ts';
import { type Walk, walkStory } from '../support/story.ts';
import { isThorough } from '../support/thorough.ts';
import { buttonOf } from './support/drive.ts';
import { centreOf, seesAll, taps } from './support/fast-taps.ts';
import { fillIn, type Given, setTicks } from './support/fill-in.ts';
import { opens, storedCase } from './support/scenes.ts';
import { expect, startsReading, test } from './support/test.ts';

/** An option of a screen, with a case in which it is offered. */
interface Offered {
  readonly scene: Scene;
  readonly walk: Walk;
  readonly given: Given;
}

/** Every option of every screen: as the first story that takes it does, or where some story could have taken it. */
function everyOption(): readonly Offered[] {
  const taken = new Map<string, Offered>();
  const offered = new Map<string, Offered>();
  const add = (to: typeof taken, walk: Walk, given: Given) => {
    const id = `${given.screen}-${given.option}`;
    // A name of its own, so that each is loaded anew.
    if (!to.has(id)) to.set(id, { scene: { ...sceneOf(walk), name: id }, walk, given });
  };
  for (const story of allStories) {
    let before = walkStory({ ...story, lines: [] });
    walkStory(story, (walk, line) => {
      const { screen, can } = before.position;
      const hidden: readonly string[] =
        screen === 'channel' ? channelsThatDoNotApply(before.position, before.journey, emptyFile) : [];
      const isShown = (option: string) => !hidden.includes(option);
      if (line.does === 'answer' && line.screen === screen && isShown(line.option)) add(taken, before, line);
      for (const option of screens[screen].options.filter((one) => can(one) && isShown(one)))
        add(offered, before, { does: 'answer', screen, option } as Given);
      before = walk;
    });
  }
  return [...new Map([...offered, ...taken]).values()];
}

const eventsOf = ({ answers, past }: Journey) => ({
  answers: Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, answer?.event])),
  past: past.map(({ key, answer }) => `${key} ${answer.event}`),
});

/** Where the journey leads when this is answered once. */
function answeredOnce({ walk, given }: Offered) {
  const { journey, position, today } = walk;
  const { option, value } = given;
  if (position.key === null) throw new Error(`${position.screen} takes no answer`);
  const after = journeyAfter(journey, {
    type: 'answered',
    key: position.key,
    option,
    value,
    on: today,
    intent: 'road',
  });
  return { after, hash: hashOf(routeOfPosition(createReplay()(after.answers))) };
}

/** Taps an option and, as fast, another place that was shown beside it; only the first tap is answered. */
async function isAnsweredOnce(page: Page, offered: Offered): Promise<void> {
  const { scene, given } = offered;
  await opens(page, scene);
  const definition = screens[given.screen];
  if (definition.kind === 'confirmAll') await setTicks(page, given.screen, definition.ticks);
  if (given.value !== undefined) await fillIn(page, given);
  const place = await centreOf(buttonOf(page, given));
  const beside = { x: place.x, y: place.y > 320 ? place.y - 70 : place.y + 70 };
  await seesAll(page);
  await taps(page, [place, place, beside, place, beside], 110);
  const { after, hash } = answeredOnce(offered);
  const found = { name: scene.name, hash: new URL(page.url()).hash, ...eventsOf((await storedCase(page)).journey) };
  expect.soft(found).toEqual({ name: scene.name, hash, ...eventsOf(after) });
}

/** Screens of a kind share their forms and buttons: so many of each are tried, spread over the road. */
const ofEachKind = isThorough ? 3 : 2;

/**
 * One option of some screens of each kind. The mechanism lies below all buttons, so that each kind of screen proves it;
 * `npm run taps` tries every option of every screen.
 */
function tried(): readonly Offered[] {
  const all = everyOption();
  if (process.env.TAPS === 'all') return all;
  const onePerScreen = [...new Map(all.map((one) => [one.given.screen, one])).values()];
  const kinds = [...new Set(Object.values(screens).map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const ofKind = onePerScreen.filter(({ given }) => screens[given.screen].kind === kind);
    return ofKind.filter((_, at) => at % Math.ceil(ofKind.length / ofEachKind) === 0);
  });
}

/** Most of the time is waited: several windows wait at once. */
const windows = 3;

async function inWindows<T>(browser: Browser, all: readonly T[], look: (page: Page, one: T) => Promise<void>) {
  const left = [...all];
  const { baseURL, viewport, hasTouch, isMobile, locale, timezoneId } = test.info().project.use;
  const openOne = async () => {
    const context = await browser.newContext({ baseURL, viewport, hasTouch, isMobile, locale, timezoneId } as object);
    const page = await context.newPage();
    await startsReading(page);
    await page.goto('./');
    for (let one = left.pop(); one !== undefined; one = left.pop()) await look(page, one);
    await context.close();
  };
  await Promise.all(Array.from({ length: windows }, openOne));
}

const hands = [0, 1];
for (const hand of hands)
  test(`taps in fast succession answer the screen that was seen, once, part ${hand + 1} of ${hands.length}`, {
    tag: hand === 0 ? [] : '@thorough',
  }, async ({ browser }) => {
    test.setTimeout(600_000);
    await inWindows(
      browser,
      tried().filter((_, at) => at % hands.length === hand),
      isAnsweredOnce,
    );
  });
