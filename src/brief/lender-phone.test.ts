import { describe, expect, it } from 'vitest';
import { sourceList } from '#content/source-list.ts';
import { lenderPhones } from '#words/engine/lender-phones.ts';
import { lenderPhoneOf } from './lender-phone.ts';

describe('the number of a lender', () => {
  it.each([
    ['工商银行', '95588'],
    ['中国工商银行股份有限公司', '95588'],
    ['工行', '95588'],
    ['中国银行', '95566'],
    ['中国邮政储蓄银行', '95580'],
    [' 招商 银行 ', '95555'],
    ['平安银行信用卡', '95511'],
  ])('is found by the name: %s', (typed, phone) => {
    expect(lenderPhoneOf(typed)?.phone).toBe(phone);
  });

  it.each([
    '重庆蚂蚁消费金融有限公司',
    '中银消费金融',
    '兴业消费金融股份公司',
    '浙江网商银行',
    '平安银行',
    '兴业',
    '某某银行',
    '银行',
    '',
    '中国银行保险报',
  ])('is not made up for another company: %s', (typed) => {
    expect(lenderPhoneOf(typed)).toBeNull();
  });

  it('stands in its line, with a source that says when it was looked up', () => {
    for (const { phone, line } of lenderPhones) {
      expect(line.text).toContain(phone);
      expect(line.sources.map((id) => sourceList[id].checkedOn)).toEqual(['2026-11-28']);
    }
  });

  it('belongs to one lender only', () => {
    expect(new Set(lenderPhones.map(({ phone }) => phone)).size).toBe(lenderPhones.length);
  });
});
