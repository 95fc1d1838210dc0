import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { sampleDocument } from '../../../tests/support/sample-documents.ts';
import { DocumentSheet } from './document-sheet.tsx';

it('shows headings, paragraphs, the table and the ending of a document', () => {
  const { container } = render(<DocumentSheet caseDocument={sampleDocument} />);
  expect(screen.getAllByRole('heading').map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
    ['H2', '还款安排说明'],
    ['H3', '一、每一期'],
    ['H3', '二、我的请求'],
  ]);
  const table = within(screen.getByRole('table', { name: '一、每一期' }));
  expect(table.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['期', '日期', '金额', '备注']);
  expect(table.getAllByRole('row').length).toBe(37);
  const texts = (selector: string) => [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);
  expect(texts('.ending')).toEqual(['申请人：陈建国', '2026 年 11 月 22 日']);
  expect(texts('.apart')).toEqual(['以上情况属实。', '申请人：陈建国']);
});

it('fills up a row that is too short', () => {
  render(
    <DocumentSheet
      caseDocument={{ title: '说明', blocks: [{ kind: 'table', head: ['期', '金额'], rows: [['1']] }] }}
    />,
  );
  expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['1', '']);
  // Under no heading a table is called what the document is called.
  expect(screen.getByRole('table', { name: '说明' })).toBeVisible();
});
