import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paymentOrderNineDays } from '../../../tests/stories/court.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../../tests/support/case-file.ts';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
import { journeyOf, walkStory } from '../../../tests/support/story.ts';
import { documentOfText } from '../editing/document-of-text.ts';
import { letterOf } from '../letter.ts';
import { documentOf, documentsFor } from '../registry.ts';
import { type CaseDocument, textOf } from './document.ts';

const plan: CaseDocument = {
  title: '还款安排',
  blocks: [
    { kind: 'paragraph', text: '致：某某公司' },
    { kind: 'heading', text: '一、金额' },
    { kind: 'paragraph', text: '共两期。' },
    {
      kind: 'table',
      head: ['期', '金额'],
      rows: [
        ['1', '100 元'],
        ['2', '80 元'],
      ],
    },
    { kind: 'heading', text: '二、日期' },
    { kind: 'table', head: ['期', '日期'], rows: [['1', '12 月 1 日']] },
    { kind: 'paragraph', text: '到期前我会核对。', apart: true },
    { kind: 'ending', text: '申请人：陈建国' },
    { kind: 'ending', text: '2026 年 11 月 22 日' },
  ],
};

describe('a document as text', () => {
  it('has one line a block and sections apart by one empty line', () => {
    expect(textOf(plan)).toBe(`还款安排

致：某某公司

一、金额
共两期。

期　金额
1　100 元
2　80 元

二、日期
期　日期
1　12 月 1 日

到期前我会核对。

申请人：陈建国
2026 年 11 月 22 日`);
  });

  it('is its title alone where there is nothing else', () => {
    expect(textOf({ title: '说明', blocks: [] })).toBe('说明');
  });
});

describe('a text as a document', () => {
  it('has its first line that says something as the title', () => {
    expect(documentOfText('\n  \n 说明 \n第一行\n\n第二行\n')).toEqual({
      title: '说明',
      blocks: [
        { kind: 'paragraph', text: '第一行' },
        { kind: 'paragraph', text: '第二行', apart: true },
      ],
    });
  });

  it('reads the line ends of every system', () => {
    expect(documentOfText('说明\r\n一\r二\u2028三').blocks.map((block) => 'text' in block && block.text)).toEqual([
      '一',
      '二',
      '三',
    ]);
  });

  it('knows headings and the signature by their looks', () => {
    const kinds = (text: string) => documentOfText(text).blocks.map(({ kind }) => kind);
    const letter = '说明\n\n致：某某\n\n一、欠款\n二、不是标题\n\n十一、请求\n好\n\n陈建国\n2026 年 11 月 22 日';
    expect(kinds(letter)).toEqual(['paragraph', 'heading', 'paragraph', 'heading', 'paragraph', 'ending', 'ending']);
    expect(kinds('说明\n\n一、欠款')).toEqual(['heading']);
    expect(kinds(`说明\n\n一、${'长'.repeat(30)}`)).toEqual(['paragraph']);
    expect(kinds('说明\n\n好\n陈建国\n\n2026-11-22')).toEqual(['paragraph', 'paragraph', 'paragraph']);
    expect(kinds(`说明\n\n好\n\n${'长'.repeat(30)}\n2026 年 11 月 22 日`)).not.toContain('ending');
  });

  it.each(['', ' ', '\n\n'])('is empty for %j', (text) => {
    expect(documentOfText(text)).toEqual({ title: '', blocks: [] });
  });

  it('gives the letter back as it was, its schedule a table and its signature at the edge', () => {
    const brief = briefOfWalk(journeyOf(linesBefore('submit', acceptedAtOnce)), fileWith({}));
    const letter = letterOf(brief);
    expect(textOf(documentOfText(letter))).toBe(letter);
    const count = (caseDocument: CaseDocument, kind: string) =>
      caseDocument.blocks.filter((block) => block.kind === kind).length;
    for (const kind of ['heading', 'ending', 'table'])
      expect([kind, count(documentOfText(letter), kind)]).toEqual([kind, count(documentOf('letter', brief), kind)]);
  });

  it('gives every document of a case back as it was', () => {
    const file = fileWith({
      incidents: [{ on: '2026-11-21', kind: 'night' }],
      gathered: ['bills'],
      unavailable: ['identity'],
    });
    for (const walk of [roadTo('submit', lateTwelveDaysJobLoss), walkStory(paymentOrderNineDays)]) {
      const brief = briefOfWalk(walk, file);
      for (const id of documentsFor(brief)) {
        const caseDocument = documentOf(id, brief);
        expect([id, textOf(documentOfText(textOf(caseDocument)))]).toEqual([id, textOf(caseDocument)]);
        const tables = (of: CaseDocument) => of.blocks.filter(({ kind }) => kind === 'table');
        expect([id, tables(documentOfText(textOf(caseDocument)))]).toEqual([id, tables(caseDocument)]);
      }
    }
  });

  it('changes no more once it was tidied', () => {
    const line = fc.constantFrom(
      '',
      ' ',
      '期　金额',
      '1　',
      '说明',
      '　缩进',
      '1. 花呗',
      '\r',
      '一、欠款',
      '2026 年 11 月 22 日',
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const once = textOf(documentOfText(lines.join('\n')));
        expect(textOf(documentOfText(once))).toBe(once);
        expect(once).not.toMatch(/\n\n\n/);
      }),
      // Rare before: a day that stands alone under a heading.
      { examples: [[['1. 花呗', '一、欠款', '', '一、欠款', '', '2026 年 11 月 22 日']]] },
    );
  });
});
