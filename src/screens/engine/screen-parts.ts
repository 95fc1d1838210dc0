import type { FunctionComponent } from 'react';
import type { NavigationIntent } from '#machines/journey.ts';
import type { Position } from '#machines/replay.ts';
import type { ScreenId } from '#model/screens.ts';
import type { ScreenProps } from './screen-props.ts';
import type { AnyWords } from './words/use-words.ts';

/** What a stage gives to one of its screens besides words. A screen that needs none of it is not listed. */
export interface ScreenParts {
  /** How the screen is answered, where its kind alone does not say. */
  readonly Form?: FunctionComponent<ScreenProps>;
  /** What is computed, between guidance and answers. */
  readonly Panel?: FunctionComponent<ScreenProps>;
  /** What an outcome shows besides its words. */
  readonly Outcome?: FunctionComponent<{ readonly position: Position }>;
  /** The words as this road makes them. */
  readonly adaptWords?: (words: AnyWords, position: Position) => AnyWords;
  /** What is counted above the heading from the second time on. */
  readonly counts?: 'contacts' | 'proposals';
  /** True for an option that gives no answer when the screen is reached with this intent: one goes back to where one was. */
  readonly changesNothing?: (option: string, intent: NavigationIntent) => boolean;
}

/** The parts of a stage's screens, or of all of them. */
export type StageParts = { readonly [S in ScreenId]?: ScreenParts };
