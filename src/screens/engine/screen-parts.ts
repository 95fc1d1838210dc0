import type { FunctionComponent } from 'react';
import type { CaseFile } from '#case/schemas.ts';
import type { NavigationIntent } from '#machines/journey.ts';
import type { Position } from '#machines/replay.ts';
import type { Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { ScreenId } from '#model/screens.ts';
import type { ScreenProps } from './screen-props.ts';
import type { AnyWords } from './words/use-words.ts';

/** What is known of a case beside the position that is shown. */
interface Beside {
  readonly journey: Journey;
  readonly file: CaseFile;
  readonly today: IsoDate;
}

/** What a stage gives to one of its screens besides words; a screen that needs none of it is not listed. */
export interface ScreenParts {
  /** The form of the screen, where its kind alone does not determine it. */
  readonly Form?: FunctionComponent<ScreenProps>;
  /** The result, number, day or sentence that the screen is for, shown under the heading before any guidance. */
  readonly Headline?: FunctionComponent<Pick<ScreenProps, 'position'>>;
  /** Shown between guidance and form: what has to be known before answering, such as calculated figures. */
  readonly Panel?: FunctionComponent<ScreenProps>;
  /** Shown below the form, so that it stands in nobody's way to the answers: how something comes about, what can be looked up. */
  readonly Details?: FunctionComponent<ScreenProps>;
  /** What an outcome shows besides its words. */
  readonly Outcome?: FunctionComponent<{ readonly position: Position }>;
  /** Adapts the words to the road that was taken, and to what was noted beside it. */
  readonly adaptWords?: (words: AnyWords, position: Position, beside: Beside) => AnyWords;
  /** The option that is recommended, shown first and in the primary look; null where none is. */
  readonly recommends?: (position: Position) => string | null;
  /** The options that do not apply to this case; one that was chosen before is shown all the same. */
  readonly hides?: (position: Position, journey: Journey, file: CaseFile) => readonly string[];
  /** What is counted above the heading, from the second time on. */
  readonly counts?: 'contacts' | 'proposals';
  /** True for an option that is no answer when the screen was reached so: the person returns to where they were. */
  readonly changesNothing?: (option: string, intent: NavigationIntent) => boolean;
}

/** The parts of the screens of one stage, or of all screens. */
export type StageParts = { readonly [S in ScreenId]?: ScreenParts };
