import { useEffect, useState } from 'react';
import { passcode as words } from '#words/passcode/passcode.ts';
import { type Deed, deedDone, forgetDeed } from './just-done.ts';

/** Says once, of the deeds given, what was done to the passcode right before; else nothing. */
export function DoneLine({ of: told }: { readonly of: readonly Deed[] }) {
  const [deed] = useState(deedDone);
  const isTold = deed !== null && told.includes(deed);
  useEffect(() => {
    if (isTold) forgetDeed();
  }, [isTold]);
  return isTold ? <p className="my-4 border-l-4 border-jade bg-jade-wash px-4 py-3">{words.done[deed]}</p> : null;
}
