import type { Sentence } from '../../types.ts';

/** Stands on every page while a claim may have expired, because a promise would revive it. */
export const limitation = {
  title: '旧债太久了，可能过了时效',
  what: {
    text: '先打 12348，免费问律师。没问清以前：不答应还，不签字，不付款。',
    sources: ['law-hotline', 'civil-code-192', 'limitation-rules-14'],
  },
  /** Where a court has decided about some of several lenders that are talked to at once. */
  butDecided: '这里说的是{others}。{by}的，法院已经有结果，照法院的办。',
  why: '为什么先别答应',
  reasons: [
    {
      text: '时效，是对方能靠法院要钱的期限，一般 3 年。中间有 3 年没还、没扣款、没人催，一般就过了。',
      sources: ['civil-code-188', 'civil-code-195'],
    },
    {
      text: '过了以后，最近又有人来催，时效不会重新算。可是你一答应还、请求分期或延后、还一点，就不能再说过了时效。',
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
  /** Of an agreement that nothing moved since its last day. */
  afterAgreed: '这几年里还过、有人催过的，记进还款记录、催收记录：没隔那么久的，这里就不再提。',
  change: '改“到期情况”',
} as const satisfies {
  readonly title: string;
  readonly what: Sentence;
  readonly butDecided: string;
  readonly why: string;
  readonly reasons: readonly Sentence[];
  readonly after: string;
  readonly afterAgreed: string;
  readonly change: string;
};
