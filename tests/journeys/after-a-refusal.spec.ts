import { complaintAnswered, placesThatHelp } from '../stories/help-roads.ts';
import { moneyFoundFirst } from '../stories/refusal-roads.ts';
import { linesBefore } from '../support/road-to.ts';
import { sceneOf } from '../support/scenes.ts';
import { journeyOf, type Story, walksOf } from '../support/story.ts';
import { takesLine } from './support/drive.ts';
import { opens } from './support/scenes.ts';
import { test } from './support/test.ts';

const onePlace: Story = { ...placesThatHelp, lines: linesBefore('routes', placesThatHelp, 2) };

/** The longest way; each screen of all of them is shown in src/screens/road.test.tsx. */
const always = complaintAnswered.name;

for (const story of [moneyFoundFirst, complaintAnswered, onePlace])
  test(`from the routes on, by clicking: ${story.name}`, {
    tag: story.name === always ? [] : '@thorough',
  }, async ({ page }) => {
    const before = linesBefore('routes', story);
    await page.goto('./');
    await opens(page, sceneOf(journeyOf(before)));
    for (const { line, walk } of walksOf(story).slice(before.length)) await takesLine(page, line, walk);
  });
