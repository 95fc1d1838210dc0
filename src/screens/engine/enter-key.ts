import type { KeyboardEvent } from 'react';

const isInClosedDetails = (control: Element): boolean => {
  const details = control.closest('details:not([open])');
  return details !== null;
};

/**
 * Enter in one of several fields of a form goes on to the next and never submits: on a phone it is the key that closes
 * the keyboard, and a half-filled list must not be an answer. A form with a single field is submitted as usual.
 */
export function goOnWithEnter(event: KeyboardEvent<HTMLFormElement>): void {
  const { key, target, currentTarget, nativeEvent } = event;
  if (key !== 'Enter' || nativeEvent.isComposing || !(target instanceof HTMLInputElement)) return;
  const fields = Array.from(
    currentTarget.querySelectorAll<HTMLElement>(
      'input:not([type=checkbox]):not([type=radio]):not([type=range]), select, textarea',
    ),
  ).filter((field) => !isInClosedDetails(field));
  const at = fields.indexOf(target);
  if (at < 0 || fields.length < 2) return;
  event.preventDefault();
  if (!event.repeat) fields[at + 1]?.focus();
}
