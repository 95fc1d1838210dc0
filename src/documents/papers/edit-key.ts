import type { EditKey } from '#case/record.ts';
import type { Step } from '#machines/replay.ts';
import type { PaperId } from '#model/papers.ts';
import type { ComplaintBody } from '#model/values.ts';

/** Where a rewritten paper is kept: a letter with its round, a complaint with its body, every other by its name. */
export function editKeyOf(id: PaperId, path: readonly Step[], body: ComplaintBody): EditKey {
  if (id === 'letter') return path.filter(({ screen }) => screen === 'letter').pop()?.key ?? 'letter';
  return id === 'complaint' && body !== 'lender' ? `complaint-${body}` : id;
}
