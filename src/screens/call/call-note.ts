import { useState } from 'react';

import type { RunningCall } from '#case/schemas.ts';
import { filledNote, type TypedNote, typedNote } from '../engine/note-fields.tsx';
import { useKeepCall } from './use-keep-call.ts';

/** The note of a call, stored with it at every keystroke. A half-typed day is kept in this component only. */
export function useCallNote(call: RunningCall) {
  const keep = useKeepCall();
  const [typedDay, setTypedDay] = useState<string | null>(null);
  const { agent: _agent, ticket: _ticket, promisedOn: _day, said: _said, ...bare } = call;
  const kept = typedNote(call);
  return {
    typed: { ...kept, promisedOn: typedDay ?? kept.promisedOn },
    setNote: (part: Partial<TypedNote>) => {
      if (part.promisedOn !== undefined) setTypedDay(part.promisedOn);
      keep({ ...bare, ...filledNote({ ...kept, ...part }) });
    },
  };
}
