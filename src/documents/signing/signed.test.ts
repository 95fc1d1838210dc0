import { describe, expect, it } from 'vitest';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { briefOfWalk } from '../../../tests/support/case-file.ts';
import { roadTo } from '../../../tests/support/road-to.ts';
import { textOf } from '../blocks/document.ts';
import { documentOf, documentsFor } from '../registry.ts';
import { signed, signedForScreen, signedText } from './signed.ts';

const person = { name: '陈建国', phone: '13800000312', idNumber: '11010119900101001X', address: '某市某区一路' };
const brief = briefOfWalk(roadTo('submit', lateTwelveDaysJobLoss));

describe('a document', () => {
  it('holds no person until it goes out, then has them whole', () => {
    const court = documentOf('courtAnswer', brief);
    expect(textOf(court)).toContain('姓名：［姓名］');
    const text = textOf(signed(court, person));
    for (const told of Object.values(person)) expect(text).toContain(told);
  });

  it('shows them masked, but for the end of the number', () => {
    const text = textOf(signedForScreen(documentOf('letter', brief), person));
    expect(text).toContain('申请人：陈＊＊\n手机尾号：0312\n');
    const court = textOf(signedForScreen(documentOf('courtAnswer', brief), person));
    for (const told of Object.values(person)) expect(court).not.toContain(told);
  });

  it('leaves blanks where nothing is told, and no place unfilled', () => {
    for (const id of documentsFor(brief))
      expect([id, textOf(signed(documentOf(id, brief), {}))]).toEqual([id, expect.not.stringMatching(/［/)]);
  });

  it('has no telephone number of four digits', () => {
    expect(signedText('［电话］［手机尾号］', { phone: '0312' })).toBe('＿＿＿＿0312');
  });

  it('asks for an address only where a court does', () => {
    expect(textOf(documentOf('courtAnswer', brief))).toContain('［住址］');
    for (const id of documentsFor(brief)) expect(textOf(documentOf(id, brief))).not.toContain('［住址］');
  });

  it('keeps what was typed around the places', () => {
    expect(signedText('［姓名］、［姓名］和［别的］', { name: '$&陈' })).toBe('$&陈、$&陈和［别的］');
  });
});
