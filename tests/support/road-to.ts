import type { ScreenId } from '#model/screens.ts';
import { lateTwelveDaysJobLoss } from '../stories/straight-road.ts';
import { type Line, type Story, type Walk, walkStory } from './story.ts';

/** How far a story has come when a screen is reached for the first time. */
export function roadTo(screen: ScreenId, story: Story = lateTwelveDaysJobLoss): Walk {
  const walks = [walkStory({ ...story, lines: [] })];
  walkStory(story, (walk) => walks.push(walk));
  const found = walks.find(({ position }) => position.screen === screen);
  if (found === undefined) throw new Error(`${story.name} never comes to ${screen}`);
  return found;
}

/** The lines of a story up to and without the nth answer to a screen. */
export function linesBefore(screen: ScreenId, story: Story, nth = 1): readonly Line[] {
  const ats = story.lines.flatMap((line, at) => ('option' in line && line.screen === screen ? [at] : []));
  return story.lines.slice(0, ats[nth - 1]);
}
