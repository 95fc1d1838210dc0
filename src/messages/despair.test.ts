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
    // Death as a way out of the debt.
    '我死了家里是不是就不用还',
    '死了债就清了',
    '我要死了才能清静吗',
    '撞车死了赔的钱够还了',
    '欠了十万。死了是不是一了百了',
    '是不是死了才会放过我',
    '我不在了孩子怎么办',
    '人没钱还，拿命还给他们',
    '只有死路一条',
    '只能去死了',
    '真该死的是我，死给他们看',
    // Ways of dying.
    '老公被逼得吃了安眠药',
    '她喝下了半瓶农药',
    '吞了一瓶药',
    '从楼上跳下去',
    '想从天台上跳',
    '投江',
    '卧轨的心都有了',
    // Not to live.
    '没脸活了',
    '没心思活了',
    '不活了',
    '活着还不如死了',
    '要是能一睡不醒就好了',
    '真想从这个世界上消失',
    // Together with those they love.
    '带着孩子一起走',
    '不如带着娃一块儿走算了',
    '我想和女儿一起死',
    '大家同归于尽吧',
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
    // 死 as a measure.
    '吓死我了，还以为是法院的',
    '累死了，今天加班到十点',
    '气死我了',
    '忙得我要命，笑死',
    '烦死人了，一天十几个电话',
    '他对我死缠烂打',
    '打死也不签这个字',
    '该死的催收又打来了',
    '死也不借网贷了',
    '死活不同意分期',
    '只能死等他们回电话',
    '只能死记硬背',
    '这条路是死胡同',
    '利率写死了，改不了',
    '我死了这条心',
    '对他们我是死心了',
    '死账坏账都打包卖了',
    '截图之后手机死掉了，要重启',
    // Somebody who died, and papers about it.
    '奶奶去世了，死亡证明在哪里开',
    '在等死亡证明',
    '去年我妈病死了，欠的钱谁还',
    // Walking, jumping, casting, drinking.
    '带着孩子一起走路上学',
    '老婆带着孩子走了，我一个人还',
    '周末带孩子一起走亲戚',
    '从上家公司跳槽了，工资晚发',
    '孩子在楼上跳绳，楼下来投诉',
    '钱投江苏的厂里了',
    '投河南的项目亏了',
    '晚上要给孩子喝药',
    '生病要吃药，没钱还',
    '一瓶药酒三百块',
    // Living and waking.
    '周末不想活动',
    '不想醒目地写在上面',
    '没法活跃气氛',
    '我没了工作，还不上',
    '他不在了公司，找不到人',
    '除夕前能还一点',
    '消失的额度还能恢复吗',
  ])('is not taken for somebody else: %s', (text) => expect(saysDespair(text)).toBe(false));

  it('is none of those who wrote the open messages', () => {
    expect(openMessages.filter(([, text]) => saysDespair(text) && !readMessage(text).signs.includes('insult'))).toEqual(
      [],
    );
  });
});
