import { errorSummaryId } from '#components/error-summary.tsx';
import { TickList } from '#components/tick-list.tsx';
import { screens } from '#model/screens.ts';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { problems } from '#words/engine/problems.ts';
import { common } from '#words/shell/common.ts';
import { headingId } from '../shell/heading.tsx';
import { FormShell, type Reading, useReading } from './form-shell.tsx';
import type { ScreenProps } from './screen-props.ts';
import { useDraft } from './use-draft.ts';
import { textOf } from './words/sentence.tsx';

const idOf = (tick: string): string => `tick-${tick}`;

const ticksIn = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as readonly string[]) : []);

interface SeveralFormProps extends ScreenProps {
  /** Ticks that do not apply to this case. */
  readonly hidden?: readonly string[];
}

/** The form for several ticks; an exclusive tick clears the others and is cleared by them. */
export function SeveralForm({ hidden = [], ...screen }: SeveralFormProps) {
  const { answerKey, position, words, given, suggestion, onAnswer } = screen;
  const definition = screens[position.screen];
  const ticks = 'ticks' in definition ? definition.ticks.filter((tick) => !hidden.includes(tick)) : [];
  const needsAll = definition.kind === 'confirmAll';
  const exclusive: readonly string[] = 'exclusive' in definition ? definition.exclusive : [];
  const emptyAllowed = 'emptyAllowed' in definition && definition.emptyAllowed;
  const initial = needsAll && given !== undefined ? ticks : ticksIn(given?.value ?? suggestion?.value);
  const { draft, setDraft } = useDraft(answerKey, { ticks: initial });
  const ticked = ticks.filter((tick) => draft.ticks?.includes(tick));

  const change = (tick: string, isTicked: boolean) => {
    const others = ticked.filter((other) => other !== tick);
    const kept = exclusive.includes(tick) ? [] : others.filter((other) => !exclusive.includes(other));
    setDraft({ ticks: isTicked ? [...kept, tick] : others });
  };

  const form = useReading((): Reading<readonly string[]> => {
    const [first = ''] = ticks;
    const missing = ticks.filter((tick) => !ticked.includes(tick));
    if (needsAll && missing.length > 0) {
      const names = listText(missing.map((tick) => textOf(words.ticks?.[tick] ?? '')));
      return {
        errors: [{ field: idOf(missing[0] ?? first), message: fill(problems.notAllTicked, { missing: names }) }],
      };
    }
    if (ticked.length === 0 && !emptyAllowed) return { errors: [{ field: idOf(first), message: problems.noTick }] };
    return { value: ticked };
  });

  const submit = () =>
    form.submit((value) => {
      if (needsAll) onAnswer(definition.options[0] as string);
      else onAnswer('given', value);
    });

  const [error] = form.errors;
  const only = definition.options.length === 1 ? definition.options[0] : undefined;
  const submitLabel =
    needsAll && only !== undefined ? textOf(words.options[only as string] ?? common.continue) : undefined;
  return (
    <FormShell
      screen={screen}
      attempt={form.attempt}
      errors={form.errors}
      onSubmit={submit}
      submitLabel={submitLabel}
      othersInReach
      isFilledIn={ticked.length > 0}
    >
      <TickList
        labelledBy={headingId}
        describedBy={error === undefined ? undefined : errorSummaryId}
        ticks={ticks.map((id) => ({ id, label: textOf(words.ticks?.[id] ?? '') }))}
        ticked={ticked}
        onChange={change}
        idOf={idOf}
      />
    </FormShell>
  );
}
