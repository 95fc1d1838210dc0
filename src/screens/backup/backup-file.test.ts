import { describe, expect, it } from 'vitest';
import { backupBlob, backupName, textOfFile } from './backup-file.ts';

/** `"妈妈"` in GBK, which old editors in China save. */
const inGbk = new Uint8Array([0x22, 0xc2, 0xe8, 0xc2, 0xe8, 0x22]);

describe('the text of a file', () => {
  it.each([
    ['as it was saved', backupBlob('"妈妈"')],
    ['UTF-8 without a mark', new Blob(['"妈妈"'])],
    ['UTF-16', new Blob([new Uint8Array([0xff, 0xfe]), Buffer.from('"妈妈"', 'utf16le')])],
    [
      'UTF-16, the other way round',
      new Blob([new Uint8Array([0xfe, 0xff]), Buffer.from('"妈妈"', 'utf16le').swap16()]),
    ],
    ['GBK', new Blob([inGbk])],
  ])('is read in the encoding of its editor: %s', async (_what, file) => {
    expect(await textOfFile(file)).toBe('"妈妈"');
  });

  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]],
    ['bytes of no encoding', [0x22, 0xff, 0xff, 0x22]],
    ['half a character of UTF-16', [0xff, 0xfe, 0x22, 0x00, 0x3d, 0xd8]],
  ])('is none: %s', async (_what, bytes) => {
    expect(await textOfFile(new Blob([new Uint8Array(bytes)]))).toBeNull();
  });
});

describe('the name of a backup', () => {
  it('says what it is and when it was made, and nothing of debts', () => {
    expect(backupName('2026-11-29')).toBe('有商量-备份-2026-11-29.txt');
  });
});
