import type { Words } from '../../types.ts';

export default {
  title: '对方这句话，可以这样回',
  shortName: '怎么回话',
  why: '先知道这句话多半是什么意思，再回话。',
  body: [
    '被拒绝了，也还有办法。先问清两件事：为什么，缺什么。再要一个工单号。',
    '念完那一句就够了，不用争，也不用当场说新的金额。',
    '同一句话问过两次，答复还是一样，就去看别的办法。',
  ],
  more: [
    {
      text: '监管部门鼓励机构和信用良好、暂时困难的人商量还款期限和次数。这是鼓励，对方可以不同意。',
      sources: ['consumption-notice-2025'],
    },
    {
      text: '改还款安排要双方都同意，所以说“我有权分期”没有用，缺什么补什么更有用。',
      sources: ['civil-code-543'],
    },
    {
      text: '协商多久答复，以对方说的日子为准。正式投诉才有期限：一般 15 天，复杂的 30 天，最长 60 天。',
      sources: ['complaint-rules'],
    },
    '再联系时，先报上次的日期和工单号，省得从头讲。换个时段、改成打字，接的人可能不一样。',
    {
      text: '自己的通话可以录音，原件留好，不剪、不发到网上。法院采不采信，看情况。',
      sources: ['procedure-interpretation-106', 'evidence-rules-14'],
    },
    {
      text: '有人说有“新政”“延期通道”，交钱就能办：先别付，五部门提示过这类说法。',
      sources: ['five-departments-warning'],
    },
    '常见经验：拒绝多半是因为金额和期限不合它的规则、材料不够、以前没按约还上、由别人代谈、找错了出借方。',
  ],
  options: { again: '用这句话再联系一次', routes: '看看别的办法', rest: '今天先到这里' },
  reviewedOn: '2026-11-22',
} satisfies Words<'decoded'>;
