import { useLayoutEffect, useRef, useState } from 'react';
import { Button } from '#components/button.tsx';
import { deleteAll as words } from '#words/shell/delete-all.ts';
import { FocusedPlace } from './focused-place.tsx';
import { forgetKept } from './offline.ts';

interface ConfirmProps {
  readonly onRemoveAll: () => Promise<void>;
  /** Leaves it; missing where the question closes otherwise. */
  readonly onKeep?: () => void;
}

/**
 * The second tap of two: says what goes, and removes everything that is stored and the files kept for use offline. What
 * keeps it comes first, where the finger of the first tap is.
 */
export function ConfirmDeleteAll({ onRemoveAll, onKeep }: ConfirmProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (onKeep === undefined) return;
    box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [onKeep]);
  return (
    <div ref={box}>
      <p className="mb-3">{words.lead}</p>
      {onKeep !== undefined && (
        <div className="mb-3">
          <Button look="primary" onClick={onKeep}>
            {words.keep}
          </Button>
        </div>
      )}
      <Button onClick={() => forgetKept().then(onRemoveAll)}>{words.confirm}</Button>
    </div>
  );
}

interface DeleteAllProps extends Pick<ConfirmProps, 'onRemoveAll'> {
  /** The class of the button that asks; it looks like others where there is none. */
  readonly look?: string;
}

/** Removes everything in two taps. */
export function DeleteAll({ onRemoveAll, look }: DeleteAllProps) {
  const [isAsked, setAsked] = useState(false);
  const ask = () => setAsked(true);
  const [keep] = useState(() => () => setAsked(false));
  return (
    <FocusedPlace shows={isAsked} className={look === undefined ? '' : 'inline'}>
      {isAsked ? (
        <ConfirmDeleteAll onRemoveAll={onRemoveAll} onKeep={keep} />
      ) : look === undefined ? (
        <Button onClick={ask}>{words.ask}</Button>
      ) : (
        <button type="button" onClick={ask} className={look}>
          {words.title}
        </button>
      )}
    </FocusedPlace>
  );
}
