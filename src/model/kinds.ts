import * as v from 'valibot';
import type { Stage } from './stages.ts';

/** Where a screen stands. `code` is what a link calls it: never reused, never renumbered. */
interface Registration {
  readonly stage: Stage;
  readonly code: number;
  /** True where an earlier answer may not be offered again: an event in the world is told afresh. */
  readonly startsBlank?: true;
}

const none = v.undefined();

/** One tap; carries no value. */
export const choice = <const O extends string>(registration: Registration, ...options: readonly O[]) =>
  ({ ...registration, tag: 'question', kind: 'choice', options, carries: null, value: none }) as const;

interface SeveralRules<T extends string> {
  /** Ticks that clear all others. */
  readonly exclusive?: readonly T[];
  /** True where nothing ticked is an answer too. */
  readonly emptyAllowed?: true;
}

/** Several ticks and one button; the ticked ids travel with `given`. An extra option submits at once. */
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

/** Something to do in the world; ends when the person says how it went. */
export const task = <const O extends string>(registration: Registration, ...options: readonly O[]) =>
  ({ ...registration, startsBlank: true, tag: 'task', kind: 'task', options, carries: null, value: none }) as const;

/** A task of which one ending carries a day. */
export const datedTask = <const O extends string, const C extends O, S extends v.GenericSchema>(
  registration: Registration,
  carries: C,
  value: S,
  ...options: readonly O[]
) => ({ ...registration, startsBlank: true, tag: 'task', kind: 'task', options, carries, value }) as const;

/** The road rests here. */
export const outcome = (registration: Registration) =>
  ({
    ...registration,
    tag: 'outcome',
    kind: 'outcome',
    options: [] as readonly never[],
    carries: null,
    value: none,
  }) as const;
