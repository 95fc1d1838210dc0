import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { screens } from '#model/screens.ts';
import { fieldText, unasked } from './field-text.ts';
import type { Line } from './story.ts';
import { optionOf } from './words-of.ts';

type Given = Extract<Line, { option: string }>;
type Person = Pick<UserEvent, 'click'>;

const control = <E extends HTMLElement>(id: string): E | null => document.querySelector<E>(`#${id}`);

/** Puts something into a field that bears a name. */
function write(name: string, text: string): void {
  const field = control(name);
  if (field === null) throw new Error(`There is no field ${name}`);
  fireEvent.change(field, { target: { value: text } });
}

function writeAll(value: object, idOf = (name: string) => name): void {
  for (const [name, part] of Object.entries(value).filter(([each]) => !unasked.includes(each)))
    write(idOf(name), fieldText(name, part));
}

async function tickAll(user: Person, wanted: readonly string[]): Promise<void> {
  for (const id of wanted) {
    const box = control<HTMLInputElement>(`tick-${id}`);
    if (box !== null && !box.checked) await user.click(box);
  }
}

async function fillIn(user: Person, { screen: id, value }: Given): Promise<void> {
  const { kind } = screens[id];
  if (kind === 'choice') return;
  if (kind === 'several') return tickAll(user, value as readonly string[]);
  if (kind === 'terms') {
    const { plan, first } = value as { readonly plan: string; readonly first: string };
    await user.click(control<HTMLInputElement>(`plan-${plan}`) as HTMLInputElement);
    return write('first', first);
  }
  if (Array.isArray(value)) return writeAll(value[0] as object, (name) => `row-0-${name}`);
  if (typeof value === 'object') return writeAll(value);
  write(kind === 'amount' ? 'amount' : 'date', fieldText(kind, value));
}

/** Fills in the screen that is shown, of a list the first row. */
export async function fillForm(user: Person, given: Given): Promise<void> {
  const definition = screens[given.screen];
  if (definition.kind === 'confirmAll') await tickAll(user, definition.ticks);
  if (given.value !== undefined) await fillIn(user, given);
}

/** The button that gives an answer; it may come a moment after its page. */
export function buttonOf({ screen: id, option }: Given): Promise<HTMLElement> {
  const { kind, carries } = screens[id];
  const isSubmit = kind === 'confirmAll' || (option === carries && kind !== 'task' && kind !== 'choice');
  return waitFor(() => {
    const button = isSubmit
      ? screen.getByRole('button', { name: optionOf(id, option) })
      : document.querySelector<HTMLElement>(`button[data-option="${option}"]`);
    if (button === null) throw new Error(`${id} has no button for ${option}`);
    return button;
  });
}
