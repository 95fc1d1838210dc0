import { type ComponentProps, Fragment, useEffect, useRef, useState } from 'react';
import { TextField } from '#components/text-field.tsx';
import { readBack } from '#text/read-back.ts';
import { amountFormWords } from '#words/engine/amount-form.ts';
import { language } from '#words/language.ts';
import { type Choice, type FieldReading, rateForEditing, readAmount, readRate } from './read-fields.ts';

/** How long nothing has to be typed before it is asked what is meant, in milliseconds. */
const settlesAfter = 600;

function useIsSettled(value: string): boolean {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settlesAfter);
    return () => clearTimeout(timer);
  }, [value]);
  return settled === value;
}

type PlainProps = Omit<ComponentProps<typeof TextField>, 'below' | 'inputMode' | 'type' | 'unit'>;

interface TypedFieldProps extends PlainProps {
  readonly reading: FieldReading<unknown>;
  /** What was read, as figures that are never broken. */
  readonly figures: readonly string[];
  readonly unit: string;
}

const noChoices: readonly Choice[] = [];

/**
 * A field for a number that says under it what was read. Its line is always there, so that nothing moves. Where what was
 * typed can mean several things, each is a button that fills the field.
 */
function TypedField({ reading, figures, ...field }: TypedFieldProps) {
  const { id, label, value, error, onChange } = field;
  const isSettled = useIsSettled(value);
  const { problem = '', choices = noChoices } = 'problem' in reading ? reading : {};
  const isAsked = choices.length > 0 && (isSettled || error !== undefined);
  const lineId = `${id}-read`;
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (isAsked) group.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isAsked]);
  const take = (typed: string) => {
    onChange(typed);
    // The pressed button is gone; without this the focus would fall to the page.
    document.getElementById(lineId)?.focus();
  };
  return (
    <TextField
      {...field}
      inputMode="decimal"
      below={
        <>
          <p
            id={lineId}
            role="status"
            tabIndex={-1}
            className="mt-1 -mb-2 min-h-6 text-hint text-ink-soft tabular-nums"
          >
            {isAsked && error === undefined && <span className="text-amber">{problem}</span>}
            {figures.map((figure, at) => (
              <Fragment key={figure}>
                {at > 0 && <span>{language.separator}</span>}
                <span className="inline-block wrap-anywhere">{figure}</span>
              </Fragment>
            ))}
          </p>
          {isAsked && (
            <fieldset ref={group} aria-label={label} className="-mx-1 mt-3 flex flex-wrap">
              {choices.map((choice) => (
                <button
                  key={choice.typed}
                  type="button"
                  onClick={() => take(choice.typed)}
                  className="m-1 min-h-12 rounded-field border border-edge bg-surface px-4 whitespace-nowrap tabular-nums"
                >
                  {choice.label}
                </button>
              ))}
            </fieldset>
          )}
        </>
      }
    />
  );
}

/** A field for an amount in yuan. */
export function AmountField(field: PlainProps) {
  const reading = readAmount(field.value);
  const fen = 'value' in reading ? reading.value : undefined;
  return (
    <TypedField
      {...field}
      reading={reading}
      figures={fen === undefined ? [] : readBack(fen, field.value)}
      unit={amountFormWords.unit}
    />
  );
}

interface RateFieldProps extends PlainProps {
  readonly isYearly: boolean;
}

/** A field for a rate in per cent. */
export function RateField({ isYearly, ...field }: RateFieldProps) {
  const reading = readRate(field.value, isYearly);
  const rate = 'value' in reading ? reading.value : undefined;
  const figure = rate === undefined ? '' : rateForEditing(rate);
  return (
    <TypedField
      {...field}
      reading={reading}
      figures={figure === '' || figure === field.value ? [] : [`${figure}%`]}
      unit="%"
    />
  );
}
