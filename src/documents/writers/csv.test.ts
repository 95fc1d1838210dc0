import fc from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';

/** The rows of a file, as another program reads them. */
const read = (text: string) => parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;

describe('a table as a CSV file', () => {
  it('has a byte order mark, quotes and line ends that spreadsheets expect', () => {
    expect(csvOf(['日期', '经过'], [['2026-11-22', '对方说“再等等”，没有"编号"']])).toBe(
      '\ufeff"日期","经过"\r\n"2026-11-22","对方说“再等等”，没有""编号"""\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@A1', '\t=1', ' =HYPERLINK("x")', '|x', '%x', '＝1+1', '＠A1'])(
    'runs no formula: %j',
    (cell) => {
      const [[, told] = []] = read(csvOf(['a', 'b'], [['x', cell]])).slice(1);
      expect(told).toBe(`'${cell}`);
    },
  );

  it.each(['20261122001234567', '00123', '12E5', '3-4', '1/2'])('keeps the digits of a number: %j', (cell) => {
    const [[day, told] = []] = read(csvOf(['a', 'b'], [['2026-11-22', cell]])).slice(1);
    expect([day, told]).toEqual(['2026-11-22', `'${cell}`]);
  });

  it('is read back as it was written', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'a1,"\n\r；，元 '), minLength: 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
        const back = read(csvOf(['a', 'b'], rows)).slice(1);
        expect(back).toEqual(rows.map((row) => row.map((told) => (told.startsWith('\r') ? `'${told}` : told))));
      }),
    );
  });
});
