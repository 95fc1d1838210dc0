import * as v from 'valibot';
import type { Stage } from './stages.ts';

/** The stage of a screen and its code number in links, which is never reused or changed. */
interface Registration {
  readonly stage: Stage;
  readonly code: number;
  /** True where the answer reports an event, so that an earlier answer is not offered again. */
  readonly startsBlank?: true;
}

const none = v.undefined();

/** A question answered with one tap; carries no value. */
export const choice = <const O extends string>(registration: Registration, ...options: readonly O[]) =>
  ({ ...registration, tag: 'question', kind: 'choice', options, carries: null, value: none }) as const;

/** A question answered with one tap, where one option carries a value that the screen has calculated. */
export const choiceCarrying = <const O extends string, const C extends O, S extends v.GenericSchema>(
  registration: Registration,
  carries: C,
  value: S,
  ...options: readonly O[]
) => ({ ...registration, tag: 'question', kind: 'choice', options, carries, value }) as const;

interface SeveralRules<T extends string> {
  /** Ticks that exclude all others. */
  readonly exclusive?: readonly T[];
  /** True where ticking nothing is also an answer. */
  readonly emptyAllowed?: true;
}

/** Several ticks and one button; `given` carries the ticked ids. An extra option submits at once. */
export const several = <const T extends string, const O extends string = never>(
  registration: Registration,
  ticks: readonly T[],
  rules: SeveralRules<T> = {},
  ...options: readonly O[]
) => {
  const { exclusive = [], emptyAllowed = false } = rules;
  const aloneWhenExclusive = (given: T[]) => given.length === 1 || !given.some((tick) => exclusive.includes(tick));
  return {
    ...registration,
    tag: 'question',
    kind: 'several',
    ticks,
    exclusive,
    emptyAllowed,
    options: ['given', ...options] as readonly ('given' | O)[],
    carries: 'given',
    value: v.pipe(
      v.array(v.picklist(ticks)),
      v.minLength(emptyAllowed ? 0 : 1),
      v.check((given) => new Set(given).size === given.length),
      v.check(aloneWhenExclusive),
    ),
  } as const;
};

/** A list of ticks that all have to be set before the one button works; carries no value. */
export const confirmAll = <const T extends string, const O extends string>(
  registration: Registration,
  ticks: readonly T[],
  option: O,
) =>
  ({
    ...registration,
    tag: 'question',
    kind: 'confirmAll',
    ticks,
    options: [option],
    carries: null,
    value: none,
  }) as const;

/** A question whose `given` carries a value of its own shape, beside options that carry none. */
export const valued = <const K extends string, S extends v.GenericSchema, const O extends string = never>(
  registration: Registration,
  kind: K,
  value: S,
  ...options: readonly O[]
) =>
  ({
    ...registration,
    tag: 'question',
    kind,
    options: ['given', ...options] as readonly ('given' | O)[],
    carries: 'given',
    value,
  }) as const;

/** Something to do outside the app; it ends when the person says how it went. */
export const task = <const O extends string>(registration: Registration, ...options: readonly O[]) =>
  ({ ...registration, startsBlank: true, tag: 'task', kind: 'task', options, carries: null, value: none }) as const;

/** A task with one option that carries a value, such as the day it was done. */
export const datedTask = <const O extends string, const C extends O, S extends v.GenericSchema>(
  registration: Registration,
  carries: C,
  value: S,
  ...options: readonly O[]
) => ({ ...registration, startsBlank: true, tag: 'task', kind: 'task', options, carries, value }) as const;

/** A screen on which the road rests; it takes no answer. */
export const outcome = (registration: Registration) =>
  ({
    ...registration,
    tag: 'outcome',
    kind: 'outcome',
    options: [] as readonly never[],
    carries: null,
    value: none,
  }) as const;
