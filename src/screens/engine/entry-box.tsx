import type { ReactNode } from 'react';
import { Button } from '#components/button.tsx';
import { ErrorSummary, type FieldError } from '#components/error-summary.tsx';
import { common } from '#words/shell/common.ts';
import { goOnWithEnter } from './enter-key.ts';

interface EntryBoxProps {
  readonly title: string;
  readonly save: string;
  readonly cancel: string;
  readonly errors: readonly FieldError[];
  readonly attempt: number;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** The form of one thing that is noted: what is wrong, the fields, and the two ways to close it. */
export function EntryBox({ title, save, cancel, errors, attempt, onSubmit, onCancel, children }: EntryBoxProps) {
  return (
    <form
      noValidate
      onKeyDown={goOnWithEnter}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      className="my-4 rounded-field border border-line p-4"
    >
      <h2 className="mb-3 font-bold">{title}</h2>
      <ErrorSummary title={common.errorSummary} errors={errors} attempt={attempt} />
      {children}
      <EntryButtons save={save} cancel={cancel} onCancel={onCancel} />
    </form>
  );
}

/** The two ways to close the form of one thing that is noted, wherever that is. */
export function EntryButtons({ save, cancel, onCancel }: Pick<EntryBoxProps, 'save' | 'cancel' | 'onCancel'>) {
  return (
    <div className="-mr-3 -mb-2 flex flex-wrap">
      <div className="mr-3 mb-2 flex-1">
        <Button type="submit" look="primary">
          {save}
        </Button>
      </div>
      <div className="mr-3 mb-2">
        <Button look="quiet" onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </div>
  );
}
