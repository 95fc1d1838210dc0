import { describe, expect, it } from 'vitest';
import { longestMessage } from '#model/limits.ts';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { briefOfWalk } from '../../tests/support/case-file.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { answer, journeyOf, type Line } from '../../tests/support/story.ts';
import { callLine, commonlyHeard, refusalsHeard, safeLine } from './call-lines.ts';
import { contactScript } from './contact-script.ts';

const notMine = [answer('urgent', 'given', ['notMine']), answer('notMyLoan', 'only')] as const;
const settled = [
  answer('urgent', 'given', ['special']),
  answer('situation', 'settled'),
  answer('situationTodo', 'rest'),
] as const;
const listed = [
  ...linesBefore('debts', acceptedAtOnce),
  answer('debts', 'given', [{ product: 'jiebei', disputed: true }]),
] as const;

const roads: readonly (readonly [string, readonly Line[], string])[] = [
  ['a loan that is not theirs', notMine, '您好，我是账户本人。有一笔借款不是我本人操作的，打来只为核对。'],
  ['a list of loans that are not theirs', listed, '您好，我是账户本人。有一笔借款不是我本人操作的，打来只为核对。'],
  ['a debt that was paid', settled, '您好，我是账户本人。这笔我已经还清，还在被催，打来只为核对。'],
];

describe.each(roads)('where all there is to talk about is %s', (_, lines, opening) => {
  const brief = briefOfWalk(journeyOf(lines));
  const { phone, chat, answers } = contactScript(brief);
  const inCall = [...commonlyHeard, ...refusalsHeard].map((heard) => callLine(heard, brief));

  it('asks for what proves it', () => {
    expect(phone[0]).toBe(opening);
    expect(chat).toHaveLength(1);
    for (const message of chat) expect(message.length).toBeLessThanOrEqual(longestMessage);
  });

  it('neither promises nor names a figure, whatever is said', () => {
    const said = [...phone, ...chat, ...inCall, answers.pressed.youSay, safeLine(brief)];
    expect(said.filter((text) => /我愿意还|还不上|每月能还|做不到|付不起|我来准备|算一下收支/.test(text))).toEqual([]);
  });
});

describe('where somebody owes other debts too', () => {
  it('speaks of those', () => {
    const brief = briefOfWalk(
      journeyOf([
        answer('urgent', 'given', ['notMine']),
        answer('notMyLoan', 'others'),
        ...linesBefore('script', acceptedAtOnce).slice(1),
      ]),
    );
    expect(contactScript(brief).phone[0]).toContain('我愿意还');
  });
});
