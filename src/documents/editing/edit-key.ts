import { shaping } from '#brief/proposals.ts';
import type { EditKey } from '#case/schemas.ts';
import type { Step } from '#machines/replay.ts';
import { keyOf } from '#model/answers.ts';
import type { DocumentId } from '#model/documents.ts';
import type { ComplaintBody } from '#model/values.ts';

/** Where a rewritten document is kept: a letter with its round, a complaint with its body, every other by its name. */
export function editKeyOf(id: DocumentId, path: readonly Step[], body: ComplaintBody): EditKey {
  // The letter of the newest proposal, though its screen may not be answered yet.
  if (id === 'letter') return keyOf('letter', path.filter(({ screen }) => shaping.includes(screen)).pop()?.round ?? 1);
  return id === 'complaint' && body !== 'lender' ? `complaint-${body}` : id;
}
