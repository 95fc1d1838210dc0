import { useState } from 'react';
import { TextField } from '#components/text-field.tsx';
import { passcode as words } from '#words/passcode/passcode.ts';

/** The most characters a passcode is typed with. */
const longest = 100;

interface PasscodeFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly isShown: boolean;
}

/** True where the browser veils the text of an ordinary field. */
const canVeil = (): boolean => typeof CSS !== 'undefined' && CSS.supports?.('-webkit-text-security', 'disc');

/**
 * A field for a passcode. A field of type `password` takes no Chinese on most phones, and offers to keep the passcode where
 * whoever has the phone finds it: it is used only where nothing else veils what is typed.
 */
export function PasscodeField({ isShown, ...field }: PasscodeFieldProps) {
  const isOrdinary = isShown || canVeil();
  return (
    <TextField
      {...field}
      type={isOrdinary ? 'text' : 'password'}
      isVeiled={!isShown && isOrdinary}
      autoComplete="off"
      spellCheck={false}
      maxLength={longest}
    />
  );
}

/** Whether passcodes are shown as they are typed, and the box that decides it. */
export function useShown(id: string) {
  const [isShown, setShown] = useState(false);
  const box = (
    <label htmlFor={id} className="flex min-h-12 items-center">
      <input
        id={id}
        type="checkbox"
        checked={isShown}
        onChange={(event) => setShown(event.target.checked)}
        className="mr-3 size-6 shrink-0 accent-jade"
      />
      {words.show}
    </label>
  );
  return { isShown, box };
}
