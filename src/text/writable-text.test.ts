import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writableText } from './writable-text.ts';

describe('what a file can hold', () => {
  it.each([
    ['陈建国', '陈建国'],
    ['𠮷野家 👍', '𠮷野家 👍'],
    ['a\u0000b\u0008c\u001bd\u007fe', 'abcde'],
    ['a\tb\nc\r\nd', 'a\tb\nc\r\nd'],
    ['a\ud83d', 'a'],
    ['\udc4da', 'a'],
    ['\ud83d\ud83d\udc4d\udc4d', '👍'],
    ['a\ufffe\uffffb', 'ab'],
  ])('of %j is %j', (text, writable) => {
    expect(writableText(text)).toBe(writable);
  });

  it('is what UTF-8 gives back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
        (text) => {
          const writable = writableText(text);
          expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(writable))).toBe(
            writable,
          );
          expect(writableText(writable)).toBe(writable);
        },
      ),
    );
  });
});
