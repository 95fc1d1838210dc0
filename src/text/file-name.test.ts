import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf } from './file-name.ts';

describe('a file name', () => {
  it.each([
    ['情况说明', '情况说明.docx'],
    ['情况说明 2026-11-22', '情况说明 2026-11-22.docx'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.docx'],
    ['../../etc/passwd', 'etc passwd.docx'],
    ['说明\u202e\u0000xcod.\n', '说明 xcod.docx'],
    ['  说明 . ', '说明.docx'],
    ['', '有商量.docx'],
    ['???', '有商量.docx'],
    ['字'.repeat(80), `${'字'.repeat(55)}.docx`],
    ['𠮷'.repeat(80), `${'𠮷'.repeat(55)}.docx`],
  ])('of %j is %j', (name, file) => {
    expect(fileNameOf(name, 'docx', '有商量')).toBe(file);
  });

  it('is short and harmless whatever it is made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        const file = fileNameOf(name, 'txt', '有商量');
        expect([...file].length).toBeLessThanOrEqual(60);
        expect(file).toMatch(/^[^\s.\-/\\:*?"<>|][^/\\:*?"<>|\n\r]*\.txt$/u);
        expect(file).not.toMatch(/[\s.]\.txt$/);
      }),
    );
  });
});
