import * as v from 'valibot';
import type { BackupFault, BackupHead } from '#case/backup.ts';
import { count } from '#case/schemas.ts';
import { fromBase64url, toBase64url } from '#cipher/base64url.ts';
import { fewestRounds, mostRounds, type Stretching } from '#cipher/passphrase.ts';
import type { IsoDate } from '#model/dates.ts';
import { isIsoDate } from '#model/dates.ts';
import { longestBackup } from '#model/limits.ts';

/** What a backup calls itself; never changed. */
const formatName = 'youshangliang-backup';
/** The version this release writes and the newest one it reads. */
const backupVersion = 1;

/** What was read around the contents: the day and the contents themselves, as they were parsed. */
interface Envelope {
  readonly madeOn: IsoDate | null;
  readonly contents: unknown;
}

/** Contents that only a passcode opens, and how it becomes their key. */
export interface SealedContents extends Stretching {
  readonly madeOn: IsoDate | null;
  readonly sealed: string;
}

/** What sealed contents are about. */
export const aboutBackup = 'backup';

const ours = v.object({ format: v.literal(formatName), version: v.pipe(count, v.minValue(1)) });
const sealedEnvelope = v.object({
  sealed: v.object({
    salt: v.pipe(v.string(), v.maxLength(100)),
    rounds: v.pipe(count, v.minValue(fewestRounds), v.maxValue(mostRounds)),
    contents: v.string(),
  }),
  madeOn: v.optional(v.unknown()),
});
const envelope = v.object({ contents: v.unknown(), madeOn: v.optional(v.unknown()) });

const linesOf = ({ about, madeOn }: BackupHead, name: string, json: string): string =>
  [
    '{',
    `"about": ${JSON.stringify(about)},`,
    `"format": ${JSON.stringify(formatName)},`,
    `"version": ${backupVersion},`,
    `"madeOn": ${JSON.stringify(madeOn)},`,
    `"${name}": ${json}`,
    '}',
    '',
  ].join('\n');

/**
 * The text of a backup: the head in lines of its own, so that whoever opens it sees what it is, and then the contents.
 * @param contents JSON.
 */
export const envelopeText = (head: BackupHead, contents: string): string => linesOf(head, 'contents', contents);

/** The text of a backup whose contents are sealed; its head can be read all the same. */
export const sealedEnvelopeText = (head: BackupHead, { salt, rounds }: Stretching, sealed: string): string =>
  linesOf(head, 'sealed', JSON.stringify({ salt: toBase64url(salt), rounds, contents: sealed }));

/** Undefined is no JSON, so it tells a text that could not be parsed from one that says null. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The object in a text that has come through a messenger: with words before and after it, and with its long lines broken,
 * which no line of a backup is within a value; some editors make spaces that do not break of its spaces.
 */
function objectIn(text: string): unknown {
  const object = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  const unbroken = object.replace(/[\r\n]+/g, '');
  return parsed(object) ?? parsed(unbroken) ?? parsed(unbroken.replace(/\u00a0/g, ' '));
}

const dayOf = (madeOn: unknown): IsoDate | null => (typeof madeOn === 'string' && isIsoDate(madeOn) ? madeOn : null);

/** Reads the envelope of a backup in a text from any source, or says why it is none. Never throws. */
export function readEnvelope(text: string): Envelope | SealedContents | BackupFault {
  if (text.length > longestBackup) return 'tooLong';
  if (text.trim() === '') return 'empty';
  const json = objectIn(text);
  if (json === undefined) {
    if (text.includes(formatName)) return 'cutOff';
    return /#s\d/.test(text) ? 'link' : 'notOurs';
  }
  const head = v.safeParse(ours, json);
  if (!head.success) return 'notOurs';
  if (head.output.version > backupVersion) return 'newer';
  const closed = v.safeParse(sealedEnvelope, json);
  const salt = closed.success ? fromBase64url(closed.output.sealed.salt) : null;
  if (closed.success && salt !== null) {
    const { rounds, contents } = closed.output.sealed;
    return { madeOn: dayOf(closed.output.madeOn), salt, rounds, sealed: contents };
  }
  const body = v.safeParse(envelope, json);
  // Contents of another kind are of a newer release.
  if (!body.success || body.output.contents === undefined) return 'newer';
  const { madeOn, contents } = body.output;
  return { madeOn: dayOf(madeOn), contents };
}
