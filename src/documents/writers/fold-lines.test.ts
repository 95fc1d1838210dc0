import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLines } from './fold-lines.ts';

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** What a reader does: bytes first, characters after. */
const unfold = (text: string): string => text.replace(/\r\n /g, '');

describe('folding', () => {
  it('leaves 75 bytes as they are and folds the seventy-sixth', () => {
    expect(foldLines('a'.repeat(75))).toBe('a'.repeat(75));
    expect(foldLines('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
  });

  it('counts bytes: 25 Chinese characters, then 24 behind the space', () => {
    expect(foldLines('商'.repeat(50))).toBe(`${'商'.repeat(25)}\r\n ${'商'.repeat(24)}\r\n 商`);
  });

  it('folds anew what was folded otherwise', () => {
    expect(foldLines(`${'商'.repeat(40)}\r\n ${'量'.repeat(2)}\r\nEND`)).toBe(
      `${'商'.repeat(25)}\r\n ${'商'.repeat(15)}量量\r\nEND`,
    );
  });

  it('loses nothing, cuts no character and keeps every line within 75 bytes', () => {
    const line = fc.string({ unit: 'binary', maxLength: 300 }).map((text) => text.replace(/[\r\n]/g, ''));
    fc.assert(
      fc.property(
        fc.array(
          line.filter((text) => !/^[ \t]/.test(text)),
          { maxLength: 6 },
        ),
        (lines) => {
          const text = lines.join('\r\n');
          const folded = foldLines(text);
          expect(unfold(folded)).toBe(text);
          for (const part of folded.split('\r\n')) {
            expect(bytes(part)).toBeLessThanOrEqual(75);
            expect(part).not.toMatch(/[\ud800-\udbff]$|^ ?[\udc00-\udfff]/);
          }
        },
      ),
    );
  });
});
