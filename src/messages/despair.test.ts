import { describe, expect, it } from 'vitest';
import { openMessages } from '../../tests/corpus/messages-open.ts';
import { saysDespair } from './despair.ts';
import { readMessage } from './read-message.ts';

describe('somebody who does not want to live', () => {
  it.each([
    '我不想活了，他们一天打几十个电话',
    '活着没意思，欠8万，死了是不是就不用还了',
    '被逼得想跳楼',
    '我想死',
    '真的活不下去了',
    '死了算了',
    '要是死了，债是不是就没了',
    '我想自 杀',
    '活著沒意思',
    '不想再醒来',
    '撑不下去了',
    '想离开这个世界',
    '我快被他们逼死了',
    '想結束自己的生命',
    '想跳樓自殺',
  ])('is heard: %s', (text) => expect(saysDespair(text)).toBe(true));

  it.each(['你去跳楼啊', '你死了都要还', '你怎么不去死', '再不还你就去死吧'])('is told to: %s', (text) => {
    expect(saysDespair(text)).toBe(true);
    expect(readMessage(text).signs).toContain('insult');
  });

  it.each([
    '父亲死了，这笔债要我还吗',
    '人死了债也要还，请家属签字',
    '今天跳楼价，还款打五折',
    '想死你了，什么时候回家',
    '手机死机了',
    '您好，账单已逾期，请尽快还款',
    '活动截止今天',
    '急得要死',
    '死扛没有用',
    '想死磕到底',
  ])('is not taken for somebody else: %s', (text) => expect(saysDespair(text)).toBe(false));

  it('is none of those who wrote the open messages', () => {
    expect(openMessages.filter(([, text]) => saysDespair(text) && !readMessage(text).signs.includes('insult'))).toEqual(
      [],
    );
  });
});
