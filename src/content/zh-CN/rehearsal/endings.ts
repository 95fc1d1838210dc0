import type { EndingWords } from './types.ts';

/** The call ended in a quarrel. */
export const hungUp = {
  title: '电话断了，事情没有断',
  text: '吵起来、被挂断，都可以再联系。换个时段，或者改成打字，先记下这次的时间。',
} as const satisfies EndingWords;

/** The person agreed to a figure that was never calculated. */
export const tooMuch = {
  title: '答应了一个没算过的金额',
  text: '被催着的时候，很容易这样。真的发生了，也还改得回来。',
  now: [
    '还没付的，先不急着付。当天再联系一次，说清做不到。',
    { say: '“刚才答应的金额我没算过，还不起。我核算后再答复。请把这句话记下来。”' },
    '已经付了一笔的，留好截图，问清记在哪一项。后面的，算过账再说。',
    '对方可能不高兴，也可能照样催。可是早一点说，总比到那天还不上再说要好。',
  ],
} as const satisfies EndingWords;

/** The person said they would borrow elsewhere. */
export const newDebt = {
  title: '说了要去借新的',
  text: '嘴上说了，不等于已经借了。现在停下，什么都还没有发生。',
  now: [
    {
      text: '别为了还这一笔去借，也别找人垫资：监管部门提示过，成本更高，还可能泄露信息。',
      sources: ['broker-warning'],
    },
    { say: '“我不借新的还旧的。请告诉我，除了这个还有什么办法。”' },
  ],
} as const satisfies EndingWords;
