import type { IsoDate } from '#model/dates.ts';
import { fileNameOf } from '#text/file-name.ts';
import { fill } from '#text/fill.ts';
import { backupPage } from '#words/backup/backup-page.ts';
import { exportWords } from '#words/documents/export.ts';

/**
 * A text file, because phones open one, messengers show what is in it, and browsers share one, none of which is certain
 * of JSON. With a byte order mark, so that old editors recognise UTF-8.
 */
const content = (text: string): BlobPart[] => ['\ufeff', text];
const type = { type: 'text/plain;charset=utf-8' } as const;

/** The name of a backup made on that day. */
export const backupName = (madeOn: IsoDate): string =>
  fileNameOf(fill(backupPage.make.fileName, { date: madeOn }), 'txt', exportWords.unnamed);

/** A backup as a file to save. */
export const backupBlob = (text: string): Blob => new Blob(content(text), type);

const fileOf = (text: string, name: string): File => new File(content(text), name, { type: 'text/plain' });

/** True where this browser hands files to other apps. */
export function canShareFiles(): boolean {
  try {
    return navigator.canShare?.({ files: [fileOf('', backupName('2026-01-01'))] }) === true;
  } catch {
    return false;
  }
}

/** Hands a backup to another app; `stopped` where the person changed their mind. Has to be called during a tap. */
export async function shareBackup(text: string, name: string): Promise<'shared' | 'stopped' | 'failed'> {
  try {
    await navigator.share({ files: [fileOf(text, name)] });
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'stopped' : 'failed';
  }
}

/** What editors save a text in: UTF-8, both ways round of UTF-16 where the mark says so, and what old ones in China use. */
const encodings = ['utf-8', 'gb18030'] as const;
const marks: readonly (readonly [number, number, string])[] = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
];

/** The text of a file, whatever an editor saved it in; null where it is no text. */
export async function textOfFile(file: Blob): Promise<string | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const marked = marks.find(([first, second]) => bytes[0] === first && bytes[1] === second);
  for (const encoding of marked === undefined ? encodings : [marked[2]]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes('\0') ? null : text;
    } catch {
      // In no such encoding.
    }
  }
  return null;
}
