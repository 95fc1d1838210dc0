export interface EditDifference {
  /** Lines that the document made anew has, and the one that was rewritten had not. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

/** What the answers say otherwise since a document was rewritten, line by line; null where it is nothing. */
export function editDifference(from: string, now: string): EditDifference | null {
  const before = linesOf(from);
  const after = linesOf(now);
  const added = after.filter((line) => !before.includes(line));
  const removed = before.filter((line) => !after.includes(line));
  return added.length + removed.length === 0 ? null : { added, removed };
}
