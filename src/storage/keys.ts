/** Every key of ours begins so: the origin's storage may be shared. */
export const prefix = 'youshangliang:';
/** One key a case, by its id. */
export const casePrefix = `${prefix}case:`;
/** Who signs the documents of a case, apart from it, by its id. */
export const personPrefix = `${prefix}person:`;
/** Texts of which a part could not be read, kept whole. */
export const quarantinePrefix = `${prefix}kept:`;

export const keysWith = (storage: Storage, start: string): readonly string[] =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter((key) => key.startsWith(start));
