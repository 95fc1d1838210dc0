import { addedNote } from '#brief/added-since.ts';
import type { Brief } from '#brief/brief.ts';
import { Note } from '#components/note.tsx';

/** What the agreement in force does not cover, because it came in by a merger since; nothing where it covers all. */
export function AddedNote({ brief }: { readonly brief: Brief }) {
  const text = addedNote(brief);
  return text === null ? null : <Note kind="attention">{text}</Note>;
}
