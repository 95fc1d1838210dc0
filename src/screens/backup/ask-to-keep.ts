/**
 * Asks the browser not to clear what is stored here when it needs room. Asked where the person has just shown that they
 * want to keep it: some browsers ask them in turn. Whatever comes of it, the backup is made.
 */
export function askToKeep(): void {
  try {
    navigator.storage.persist().catch(() => undefined);
  } catch {
    // This browser cannot be asked.
  }
}
