import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { ActionBar } from '#components/action-bar.tsx';
import { Button } from '#components/button.tsx';
import { ErrorSummary, type FieldError } from '#components/error-summary.tsx';
import { OptionList } from '#components/option-list.tsx';
import { screens } from '#model/screens.ts';
import { fill } from '#text/fill.ts';
import { common } from '#words/shell/common.ts';
import { headingId } from '../shell/heading.tsx';
import { goOnWithEnter } from './enter-key.ts';
import type { ScreenProps } from './screen-props.ts';
import { textOf } from './words/sentence.tsx';

/** What was typed, as read: a value to answer with, or what has to be corrected. */
export type Reading<T> = { readonly value: T } | { readonly errors: readonly FieldError[] };

/**
 * Shows errors from the first attempt to submit on; from then on those of the fields that were wrong follow what is typed.
 * A field that was right or not there yet, such as that of a new row, is shown as wrong after the next attempt only.
 */
export function useReading<T>(read: () => Reading<T>) {
  const [attempt, setAttempt] = useState(0);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const reading = read();
  const errors = 'errors' in reading ? reading.errors.filter(({ field }) => wrong.includes(field)) : [];
  const hasErrors = errors.length > 0;
  useEffect(() => {
    document.title = hasErrors ? fill(common.titleWithErrors, { title: common.appName }) : common.appName;
  }, [hasErrors]);
  return {
    attempt,
    errors,
    errorOf: (field: string) => errors.find((error) => error.field === field)?.message,
    submit: (give: (value: T) => void) => {
      setAttempt(attempt + 1);
      setWrong('errors' in reading ? reading.errors.map(({ field }) => field) : []);
      if ('value' in reading) give(reading.value);
    },
  };
}

interface FormShellProps {
  readonly screen: ScreenProps;
  readonly attempt: number;
  readonly errors: readonly FieldError[];
  readonly onSubmit: () => void;
  /** The label of the button, where 继续 does not say enough. */
  readonly submitLabel?: string | undefined;
  /** True to show the other options beside the button, within reach without scrolling. */
  readonly othersInReach?: boolean;
  /** True while something is filled in that every other option would discard: none of them is offered. */
  readonly isFilledIn?: boolean;
  readonly children: ReactNode;
}

/** A form of the road: errors first, then the fields, the other options and one main action. */
export function FormShell({
  screen,
  attempt,
  errors,
  onSubmit,
  submitLabel,
  othersInReach = false,
  isFilledIn = false,
  children,
}: FormShellProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form noValidate onSubmit={submit} onKeyDown={goOnWithEnter}>
      <ErrorSummary title={common.errorSummary} errors={errors} attempt={attempt} />
      {children}
      {!othersInReach && !isFilledIn && <OtherOptions screen={screen} />}
      <ActionBar>
        <div className="-mr-3 -mb-2 flex flex-wrap">
          {othersInReach && !isFilledIn && <OthersInReach screen={screen} />}
          <div className="mr-3 mb-2 min-w-24 flex-1">
            <Button type="submit" look="primary">
              {submitLabel ?? textOf(screen.words.options.given ?? common.continue)}
            </Button>
          </div>
        </div>
      </ActionBar>
    </form>
  );
}

/** The options that carry no value and can be taken here. */
export function othersOf({ position }: ScreenProps): readonly string[] {
  const { options, carries } = screens[position.screen];
  return carries === null ? [] : options.filter((option) => option !== carries && position.can(option));
}

function OthersInReach({ screen }: { readonly screen: ScreenProps }) {
  const earlier = screen.given ?? screen.suggestion;
  return othersOf(screen).map((id) => (
    <div key={id} className="mr-3 mb-2 flex-auto">
      <Button data-option={id} onClick={() => screen.onAnswer(id)}>
        {textOf(screen.words.options[id] ?? '')}
        {earlier?.event === id && <span className="ml-3 text-small">{common.earlier}</span>}
      </Button>
    </div>
  ));
}

function OtherOptions({ screen }: { readonly screen: ScreenProps }) {
  const { words, given, suggestion, onAnswer } = screen;
  const others = othersOf(screen);
  if (others.length === 0) return null;
  const earlier = given ?? suggestion;
  return (
    <OptionList
      labelledBy={headingId}
      earlierMark={common.earlier}
      options={others.map((id) => ({ id, label: textOf(words.options[id] ?? ''), isEarlier: earlier?.event === id }))}
      onTake={onAnswer}
    />
  );
}
