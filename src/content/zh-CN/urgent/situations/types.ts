import type { OptionOf } from '#model/screens.ts';
import type { Instead } from '../../../types.ts';

/** What is said on the screen of one special situation. */
export type SituationWords = Instead<OptionOf<'situationTodo'>>;
