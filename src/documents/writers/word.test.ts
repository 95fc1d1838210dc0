import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../../../tests/support/sample-documents.ts';
import { unzip } from '../../../tests/support/unzip.ts';
import type { Block, CaseDocument } from '../blocks/document.ts';
import { wordOf } from './word.ts';

async function partsOf(caseDocument: CaseDocument) {
  const blob = await wordOf(caseDocument);
  const files = unzip(Buffer.from(await blob.arrayBuffer()));
  const part = (name: string): string => {
    const text = files[name];
    if (text === undefined) throw new Error(`${name} is not in the file`);
    return text;
  };
  return {
    type: blob.type,
    names: Object.keys(files),
    part,
    body: part('word/document.xml'),
    all: Object.values(files),
  };
}

const paperWith = (...blocks: readonly Block[]): CaseDocument => ({ title: '说明', blocks });
const paragraphWith = (body: string, text: string): string =>
  (body.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs) ?? []).find((paragraph) => paragraph.includes(`>${text}<`)) ?? '';
const styleNamed = (styles: string, id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? '';

describe('the Word file', () => {
  it('is one, with the title among its properties and in the style of a title', async () => {
    const { type, part, body } = await partsOf(sampleDocument);
    expect(type).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    expect(part('docProps/core.xml')).toContain('<dc:title>还款安排说明</dc:title>');
    expect(paragraphWith(body, sampleDocument.title)).toContain('<w:pStyle w:val="Title"/>');
  });

  it('names no author and no machine', async () => {
    const { part, all } = await partsOf(sampleDocument);
    expect(part('docProps/core.xml')).not.toMatch(/creator|lastModifiedBy/);
    expect(all.join('')).not.toMatch(/Un-named|<Company>|<Manager>|<Template>/);
  });

  it('is on A4 with margins', async () => {
    const { body } = await partsOf(sampleDocument);
    expect(body).toMatch(/<w:pgSz [^>]*w:w="11906" w:h="16838"/);
    expect(body).toMatch(/<w:pgMar [^>]*w:top="1440" w:right="1587" w:bottom="1440" w:left="1587"/);
  });

  it('has fonts and a language for Chinese', async () => {
    const styles = (await partsOf(sampleDocument)).part('word/styles.xml');
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0];
    expect(defaults).toContain('w:eastAsia="宋体"');
    expect(defaults).toContain('<w:lang w:val="zh-CN" w:eastAsia="zh-CN"/>');
    expect(defaults).toContain('w:line="360"');
    expect(styleNamed(styles, 'Heading1')).toContain('w:eastAsia="黑体"');
    expect(styleNamed(styles, 'Title')).toContain('w:eastAsia="黑体"');
  });

  it('has a style for every kind of block', async () => {
    const { body, part } = await partsOf(sampleDocument);
    expect(paragraphWith(body, '一、每一期')).toContain('<w:pStyle w:val="Heading1"/>');
    expect(paragraphWith(body, '申请人：陈建国')).toContain('<w:pStyle w:val="Ending"/>');
    expect(paragraphWith(body, '致：重庆蚂蚁消费金融有限公司')).not.toContain('w:pStyle');
    expect(styleNamed(part('word/styles.xml'), 'Ending')).toContain('<w:jc w:val="right"/>');
    expect(styleNamed(part('word/styles.xml'), 'Heading1')).toContain('<w:keepNext/>');
  });

  it('has tables with borders, a head on every page and rows that are not cut', async () => {
    const { body } = await partsOf(sampleDocument);
    const [table = ''] = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const rows = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows.length).toBe(37);
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([
      true,
      ...Array.from({ length: 36 }, () => false),
    ]);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    expect(table).toMatch(/<w:tblBorders>.*<w:insideH w:val="single"/s);
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 2 * 1587);
  });

  it('fills up a row that is too short', async () => {
    const { body } = await partsOf(paperWith({ kind: 'table', head: ['期', '金额'], rows: [['1']] }));
    expect(body.match(/<w:tc>/g)?.length).toBe(4);
  });

  it('sets the first line of the ending apart, and keeps it with the others', async () => {
    const { body } = await partsOf(sampleDocument);
    expect(paragraphWith(body, '申请人：陈建国')).toMatch(/<w:keepNext\/>.*w:before="240"/s);
    expect(paragraphWith(body, '2026 年 11 月 22 日')).not.toMatch(/<w:keepNext\/>|w:before/);
    expect(paragraphWith(body, '以上情况属实。')).toContain('w:before="240"');
  });
});

describe('awkward words', () => {
  it('keep their rare characters and marks', async () => {
    const { body } = await partsOf(paperWith({ kind: 'paragraph', text: '𠮷野 A & B <c> "d"' }));
    expect(body).toMatch(/𠮷野 A &amp; B &lt;c(>|&gt;) ("|&quot;)d("|&quot;)/);
  });

  it('lose what XML cannot hold', async () => {
    const text = '陈\u0000建\u000b国\ufffe\ud83d。';
    const { body, part } = await partsOf({
      title: text,
      blocks: [
        { kind: 'heading', text },
        { kind: 'paragraph', text },
        { kind: 'ending', text },
        { kind: 'table', head: [text], rows: [[text]] },
      ],
    });
    expect(body.match(/>陈建国。</g)?.length).toBe(6);
    expect(part('docProps/core.xml')).toContain('<dc:title>陈建国。</dc:title>');
  });

  it.each([
    '{ HYPERLINK "http://x" }',
    '<w:fldSimple w:instr="DATE"/>',
    '\u0013 INCLUDETEXT x \u0015',
    '=SUM(ABOVE)',
    '{{x}}',
  ])('become no field: %j', async (text) => {
    const { all } = await partsOf({
      title: text,
      blocks: [
        { kind: 'paragraph', text },
        { kind: 'table', head: [text], rows: [[text]] },
      ],
    });
    expect(all.join('')).not.toMatch(/<w:(?:fldSimple|fldChar|instrText|hyperlink)\b/);
  });

  it('may be very long, or none at all', async () => {
    const long = '长'.repeat(5000);
    expect((await partsOf(paperWith({ kind: 'paragraph', text: long }))).body).toContain(long);
    expect((await partsOf({ title: '', blocks: [] })).body).toContain('<w:sectPr');
  });
});
