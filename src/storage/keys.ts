/** Begins every key of this app, as other pages of the origin may share the storage. */
export const prefix = 'youshangliang:';
/** The key that names the case on screen. */
export const currentKey = `${prefix}current`;
/** Begins the key of a case; the case id follows. */
export const casePrefix = `${prefix}case:`;
/** The key of a case. */
export const keyOfCase = (id: string): string => `${casePrefix}${id}`;
/** Begins the key of the last good copy of a case; the case id follows. */
export const goodPrefix = `${prefix}good:`;
/** The key of the last good copy of a case. */
export const keyOfGood = (id: string): string => `${goodPrefix}${id}`;
/** Begins the key of a household, which several cases share; its id follows. */
export const householdPrefix = `${prefix}household:`;
/** Begins the key of the signer of a case's documents, stored apart from the case; the case id follows. */
export const personPrefix = `${prefix}person:`;
/** Begins the key of the last good copy of a signer; the case id follows. */
export const goodPersonPrefix = `${prefix}good-person:`;
/**
 * Begins the key of a text that could not be read, or only in part, kept whole; a case id follows, or `household:` and its
 * id, or `person:` and the case id, and a number from `.2` on for further ones of the same.
 */
export const quarantinePrefix = `${prefix}kept:`;
/** The key of what is remembered of backups: when one was made, and what was reminded of. */
export const backupLogKey = `${prefix}backup`;
/** The key of how the app is to look: it holds nothing private, and is read before a passcode is typed. */
export const preferencesKey = `${prefix}preferences`;

/** The key of the links that were looked at in a tab, in the storage of that tab alone. */
export const linksKey = `${prefix}links`;

/** The key of what is known of the passcode; while it is there, everything else is sealed. */
export const lockKey = `${prefix}lock`;
/** The key of the same once more, should the first be damaged. */
export const lockCopyKey = `${prefix}lock-copy`;
/** Begins the key of a sealed text; the generation of the passcode follows, then a name that says nothing. */
export const sealedPrefix = `${prefix}sealed:`;
/** The key of how often a wrong passcode was tried. */
export const triesKey = `${prefix}tries`;
/** The key that names the page which has the sealed texts open. */
export const openKey = `${prefix}open`;

/** The stored keys that begin with `start`, in no particular order. */
export const keysWith = (storage: Storage, start: string): readonly string[] =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter((key) => key.startsWith(start));
