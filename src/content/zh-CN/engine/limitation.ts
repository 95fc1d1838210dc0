import type { Sentence } from '../../types.ts';

/** Stands on every page while a claim may have expired, because a promise would revive it. */
export const limitation = {
  title: '这笔旧债可能过了三年时效',
  what: {
    text: '先打 12348，免费问律师。没问清以前：不答应还，不签字，不付款。',
    sources: ['law-hotline', 'civil-code-192', 'limitation-rules-14'],
  },
  why: '为什么先别答应',
  reasons: [
    {
      text: '最后一次还款、扣款、催款以后满 3 年，时效一般就过了。',
      sources: ['civil-code-188'],
    },
    {
      text: '过了以后，光是被催，不会让它恢复。你答应还、请求分期或延后、还一点，就不能再拿时效来说了。',
      sources: ['civil-code-192', 'limitation-rules-14', 'limitation-rules-19'],
    },
    {
      text: '时效过了，债还在，只是对方难靠法院要回去。已经还的要不回来。',
      sources: ['civil-code-192'],
    },
    {
      text: '真被起诉了，法院不会替你提时效。要自己在第一次答辩里写明，二审一般来不及。',
      sources: ['civil-code-193', 'limitation-rules-2'],
    },
    '所以这里的稿子和申请书，现在都只核对，不说要还。',
  ],
  after: '律师说没有过，或者你决定照样还：把“到期情况”改成别的，稿子就换回来。',
  change: '改“到期情况”',
} as const satisfies {
  readonly title: string;
  readonly what: Sentence;
  readonly why: string;
  readonly reasons: readonly Sentence[];
  readonly after: string;
  readonly change: string;
};
