import { describe, expect, it } from 'vitest';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { briefOfWalk } from '../../tests/support/case-file.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { answer, journeyOf, yuan } from '../../tests/support/story.ts';
import { contactScript } from './contact-script.ts';

const ticked = (...products: ('huabei' | 'jiebei' | 'xinyonggou')[]) => [
  answer('urgent', 'given', ['notMine']),
  answer('notMyLoan', 'others'),
  answer('soFar', 'notYet'),
  answer('products', 'given', products),
  answer('timing', 'lateOver90'),
  answer('cause', 'given', ['illness']),
  answer('leftOver', 'given', yuan(900)),
];
const briefOf = (...products: Parameters<typeof ticked>) => briefOfWalk(journeyOf(ticked(...products)));

const disputedInList = [
  ...ticked('huabei', 'jiebei'),
  answer('firstStep', 'prepareFirst'),
  answer('truth', 'onlyTrue'),
  answer('checklist', 'gathered'),
  answer('debts', 'given', [
    { product: 'huabei', total: yuan(12_000) },
    { product: 'jiebei', total: yuan(1500), disputed: true },
  ]),
] as const;

describe('a loan that is not theirs, beside others that are', () => {
  it('is left out of what is said, and none of several is called theirs while nobody knows which it is', () => {
    const { phone, chat } = contactScript(briefOf('huabei', 'jiebei', 'xinyonggou'));
    const line = '另有一笔不是我本人借的，我有异议，不在今天说的欠款里，请单独登记核查。';
    expect(phone[1]).toBe(line);
    expect(chat).toContain(line);
    expect([...phone, ...chat].join('')).not.toMatch(/我的花呗|我的借呗|借呗、/);
    // What alone was ticked is what is owed.
    expect(contactScript(briefOf('huabei')).phone[0]).toContain('花呗');
  });

  it('is not spoken of once a list leaves it out, whose names are then those of what is owed', () => {
    const listed = journeyOf(disputedInList);
    const { phone } = contactScript(briefOfWalk(listed));
    expect(phone[0]).toContain('花呗');
    expect(phone.join('')).not.toMatch(/借呗|不是我本人借的/);
  });

  it('is not spoken of by whoever has none', () => {
    expect(contactScript(briefOfWalk(journeyOf(linesBefore('script', acceptedAtOnce)))).phone.join('')).not.toContain(
      '不是我本人借的',
    );
  });
});
