import { useCase } from '#case/case-context.tsx';
import type { NoteKey } from '#case/schemas.ts';
import { Disclosure } from '#components/disclosure.tsx';
import { complaint } from '#documents/complaint.ts';
import { filedDocument } from '#documents/filed-complaints.ts';
import type { ComplaintBody } from '#model/values.ts';
import { fill } from '#text/fill.ts';
import { documentsPage as words } from '#words/documents/documents-page.ts';
import { names } from '#words/names.ts';
import { DocumentHere } from './document-here.tsx';
import { SentText } from './sent-document.tsx';
import { usePerson } from './use-person.ts';

interface ComplaintHereProps {
  readonly to: ComplaintBody;
  /** The answer that reports it as filed; undefined before there is one. */
  readonly told: NoteKey | undefined;
}

/** The complaint to one body on the screen that asks for it: once it was filed there, what it said then. */
export function ComplaintHere({ to, told }: ComplaintHereProps) {
  const { person } = usePerson();
  const kept = useCase(({ file }) => (told === undefined ? undefined : file.sent?.[told]));
  const filed = kept === undefined ? null : filedDocument(kept);
  if (filed === null || filed.to !== to) return <DocumentHere id="complaint" to={to} />;
  const name = fill(words.filedName, { name: complaint.words.name, body: names.complaintBody[to] });
  return (
    <Disclosure title={name} isLazy>
      <SentText document={filed.document} isRewritten={filed.isRewritten} person={person} name={name} />
    </Disclosure>
  );
}
