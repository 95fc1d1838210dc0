import { describe, expect, it } from 'vitest';
import { paymentOrderNineDays } from '../../../tests/stories/court.ts';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { briefOfWalk } from '../../../tests/support/case-file.ts';
import { roadTo } from '../../../tests/support/road-to.ts';
import { walkStory } from '../../../tests/support/story.ts';
import { textOf } from '../blocks/document.ts';
import { documentOf } from '../registry.ts';
import { signed } from '../signing/signed.ts';
import { documentOfText } from './document-of-text.ts';
import { openPlaces, ownFigures } from './open-places.ts';

const person = { name: '陈建国', phone: '13800000312', idNumber: '110101199003070000', address: '某市某路 1 号' };

describe('places that wait for a pen', () => {
  it('are counted: an instruction, a blank, and a day to fill in as one', () => {
    const text = '案号：【照支付令抄】\n我于＿＿＿＿年＿＿月＿＿日收到，差＿＿＿＿元。\n【没有就写“无”。】';
    expect(openPlaces(documentOfText(text))).toBe(4);
  });

  it('are in an objection, whoever signs, and none in a letter that is signed', () => {
    const objection = documentOf('objection', briefOfWalk(walkStory(paymentOrderNineDays)));
    expect(openPlaces(signed(objection, person))).toBeGreaterThan(3);
    expect(openPlaces(signed(objection, {}))).toBeGreaterThan(openPlaces(signed(objection, person)));
    const letter = documentOf('letter', briefOfWalk(roadTo('submit', lateTwelveDaysJobLoss)));
    expect(openPlaces(signed(letter, person))).toBe(0);
  });
});

describe('figures of a rewritten document', () => {
  const letter = signed(documentOf('letter', briefOfWalk(roadTo('submit', lateTwelveDaysJobLoss))), person);
  const made = textOf(letter);

  it('are its own where the answers do not hold them, each once', () => {
    const rewritten = `${made}\n每月 400 元，自 2027年1月5日起。再说一次：400元。`;
    expect(ownFigures(rewritten, letter)).toEqual(['400元', '2027年1月5日']);
  });

  it('are none where nothing but words and spaces changed, or where they were to be filled in', () => {
    expect(ownFigures(made, letter)).toEqual([]);
    expect(ownFigures(made.replace(/ /g, '').replace('350元', '350.00 元'), letter)).toEqual([]);
    const objection = documentOf('objection', briefOfWalk(walkStory(paymentOrderNineDays)));
    expect(ownFigures('差 500 元', objection)).toEqual([]);
    expect(ownFigures('每月 12,000 元，300.5 元', documentOfText('每月 12000元，300.50元'))).toEqual([]);
  });
});
