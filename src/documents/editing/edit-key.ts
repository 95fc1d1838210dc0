import { shaping } from '#brief/proposals.ts';
import type { EditKey } from '#case/schemas.ts';
import type { Step } from '#machines/replay.ts';
import { keyOf } from '#model/answers.ts';
import type { ComplaintBody } from '#model/values.ts';
import type { DocumentId } from '../registry.ts';

/** The key of a rewritten document: a letter by its round, a complaint by its body, every other document by its id. */
export function editKeyOf(id: DocumentId, path: readonly Step[], body: ComplaintBody): EditKey {
  // The round of the newest proposal counts even before its letter screen is answered.
  if (id === 'letter') return keyOf('letter', path.filter(({ screen }) => shaping.includes(screen)).pop()?.round ?? 1);
  return id === 'complaint' && body !== 'lender' ? `complaint-${body}` : id;
}
