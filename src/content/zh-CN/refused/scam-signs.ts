import type { TickOf } from '#model/screens.ts';
import type { Sentence } from '../../types.ts';

/** Why each warning sign is a reason to stop. */
export const scamSigns: Readonly<Record<TickOf<'scamGate'>, Sentence>> = {
  feeFirst: {
    text: '先交钱：报道里收欠款的 5%～8%，或先押 4,000～20,000 元，常见的结果是没减成，后来还是被起诉。',
    sources: ['agent-fees'],
  },
  codes: {
    text: '要验证码、共享屏幕：有了它们就能动你的钱；非法出租、出借手机卡，是法律禁止的。',
    sources: ['impersonation-warning', 'fraud-law-31'],
  },
  fakePapers: {
    text: '能做证明：伪造医院或公司的印章是犯罪，出借方还会去医院核对，最后担责的是你。',
    sources: ['criminal-law-280', 'fake-proof-case', 'fake-proof-checked'],
  },
  promise: {
    text: '打包票：减不减、停不停要对方同意，真实的逾期还清满 5 年才删，谁也保证不了。',
    sources: ['civil-code-543', 'credit-regulation-16'],
  },
  bringFriend: {
    text: '让带朋友：说是“加分”“见证”，报道里来的朋友成了借款人。',
    sources: ['ab-loan'],
  },
  coldCall: {
    text: '自己找上门：五部门提醒过，自称“专业律师”“监管新政”的，常是咨询公司，还会泄露你的资料。',
    sources: ['five-departments-warning'],
  },
};
