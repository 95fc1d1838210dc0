/** What differs between two versions of a document made from the answers. */
export interface EditDifference {
  /** Lines only in the current version. */
  readonly added: readonly string[];
  /** Lines only in the version the person rewrote. */
  readonly removed: readonly string[];
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

/** What changed in the document made from the answers since it was rewritten, by lines; null where nothing did. */
export function editDifference(from: string, now: string): EditDifference | null {
  const before = linesOf(from);
  const after = linesOf(now);
  const added = after.filter((line) => !before.includes(line));
  const removed = before.filter((line) => !after.includes(line));
  return added.length + removed.length === 0 ? null : { added, removed };
}
