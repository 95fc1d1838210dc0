import { useState } from 'react';
import { Button } from '#components/button.tsx';
import { deleteAll as words } from '#words/shell/delete-all.ts';
import { forgetKept } from './offline.ts';

interface DeleteAllProps {
  readonly onRemoveAll: () => Promise<void>;
  /** True once everything was removed. */
  readonly isRemoved: boolean;
}

/** Removes everything that is stored, and the files kept for use offline, in two taps; what keeps it is the first button of the second. */
export function DeleteAll({ onRemoveAll, isRemoved }: DeleteAllProps) {
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <p className="mb-3">{words.lead}</p>
      <div role="status">{isRemoved && <p>{words.done}</p>}</div>
      {!isAsked && <Button onClick={() => setAsked(true)}>{words.ask}</Button>}
      {isAsked && (
        <>
          <div className="mb-3">
            <Button look="primary" onClick={() => setAsked(false)}>
              {words.keep}
            </Button>
          </div>
          <Button onClick={() => forgetKept().then(onRemoveAll)}>{words.confirm}</Button>
        </>
      )}
    </>
  );
}
