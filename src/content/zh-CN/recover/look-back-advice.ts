import type { TickOf } from '#model/screens.ts';
import type { Sentence } from '../../types.ts';

/** For each habit chosen at `lookBack`: how to begin. */
export const lookBackAdvice = {
  livingFirst: [
    '发钱那天先转一笔：把房租、吃饭、看病的钱转到另一张卡，或单独的钱包里。',
    '那张卡不绑自动扣款，也不绑购物付款。',
    '剩下的钱再分到还款和别的开销。不够，先减后一样。',
  ],
  simpleBudget: [
    '一张纸分四行：到手多少、住、吃用和看病、家人和别的。每月末填一次。',
    '看哪一行变大了，下个月只改那一行。',
  ],
  reserve: [
    { text: '从每次发钱存一点开始，先存到一个星期的饭钱，再存到一个月的生活费。存多少是建议。', sources: ['own-rule'] },
    '放在取得出、又不顺手的地方，不买会亏本金的东西。',
    '只在生病、丢工作、急事时用。用掉了，下一次发钱再补。',
  ],
  closeCredit: [
    '先看清有没有没还的账。都还清了，再在 App 里找关闭或调低额度，以页面上的说明为准。',
    '购物付款的顺序里，把要还的那种往后放，或取消免密支付。',
    '找不到在哪里关，问官方客服。不用花钱请人关。',
  ],
  waitThree: [
    { text: '想买的先放进购物车，写上日期，过 3 天再看。还想要、钱也够，再买。', sources: ['own-rule'] },
    '先付全款买得起的，再买。要分期才买得起，就再等等。',
  ],
  learn: [
    {
      text: '先会看一样：合同和“综合融资成本”明示表上，一年总共要多付多少。',
      sources: ['cost-disclosure'],
    },
    {
      text: '合同和权利上的疑问，打 12348 免费问，不花钱买课，也不进“债务交流群”。',
      sources: ['law-hotline', 'five-departments-warning'],
    },
  ],
} as const satisfies Readonly<Record<TickOf<'lookBack'>, readonly Sentence[]>>;
