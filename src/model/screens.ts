import * as v from 'valibot';
import { agreement } from './screens/agreement.ts';
import { assess } from './screens/assess.ts';
import { budget } from './screens/budget.ts';
import { contact } from './screens/contact.ts';
import { evidence } from './screens/evidence.ts';
import { keep } from './screens/keep.ts';
import { propose } from './screens/propose.ts';
import { recover } from './screens/recover.ts';
import { refused } from './screens/refused.ts';
import { urgent } from './screens/urgent.ts';

/** Every screen of the road: what it asks and how it may be answered. No words. */
export const screens = {
  ...assess,
  ...urgent,
  ...contact,
  ...evidence,
  ...budget,
  ...propose,
  ...agreement,
  ...keep,
  ...recover,
  ...refused,
} as const;

export type ScreenId = keyof typeof screens;
export const screenIds = Object.keys(screens) as readonly ScreenId[];
/** True for the id of a screen of this release. */
export const isScreenId = (text: string): text is ScreenId => Object.hasOwnProperty.call(screens, text);

export type OptionOf<S extends ScreenId> = (typeof screens)[S]['options'][number];
export type TickOf<S extends ScreenId> = (typeof screens)[S] extends {
  readonly ticks: readonly (infer T extends string)[];
}
  ? T
  : never;
export type ValueOf<S extends ScreenId> = v.InferOutput<(typeof screens)[S]['value']>;

/** `screen.option`: the events of the chart. */
export type RoadEventType = { [S in ScreenId]: OptionOf<S> extends never ? never : `${S}.${OptionOf<S>}` }[ScreenId];

/** Screens on which the road rests; they take no answer. */
export type OutcomeId = { [S in ScreenId]: (typeof screens)[S]['tag'] extends 'outcome' ? S : never }[ScreenId];
export type AnsweredId = Exclude<ScreenId, OutcomeId>;
/** True where the road rests, so that nothing is answered. */
export const isOutcome = (screen: ScreenId): screen is OutcomeId => screens[screen].tag === 'outcome';

/** True for the urgent question and its side road, whose events are ordered only among themselves. */
export const isUrgent = (screen: ScreenId): boolean => screen === 'urgent' || screens[screen].stage === 'urgent';

/** True where an answer reports an event, so that it may not be older than the answers that led to it. */
export const startsBlank = (screen: ScreenId): boolean => {
  const definition: { readonly startsBlank?: true } = screens[screen];
  return definition.startsBlank === true;
};

/**
 * The value an option carries, without anything its schema does not know; `{ value: undefined }` where the option
 * carries none. Null where the screen has no such option or the value does not fit.
 */
export function readValue(screen: ScreenId, event: string, value: unknown): { readonly value: unknown } | null {
  const { options, carries, value: schema } = screens[screen];
  if (!(options as readonly string[]).includes(event)) return null;
  if (event !== carries) return value === undefined ? { value } : null;
  const parsed = v.safeParse(schema as v.GenericSchema, value);
  return parsed.success ? { value: parsed.output } : null;
}

/** True where `event` is an option of the screen and `value` is what it carries, undefined where it carries none. */
export const isAnswerTo = (screen: ScreenId, event: string, value: unknown): boolean =>
  readValue(screen, event, value) !== null;
