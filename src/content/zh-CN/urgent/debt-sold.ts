import type { Block, Words } from '../../types.ts';

const askFor: Block = {
  say: '“请发三样给我：转让通知，贵公司的全称和证件，这笔债的余额明细。我自己核实以后再联系。”',
};
const check: Block = {
  text: '自己打原来那家的官方电话，或在它的 App 里核对。花呗、借呗是 95188，信用购、信用贷问页面上那家银行。',
  sources: ['alipay-hotline'],
};
const bargain: Block = {
  note: 'stop',
  text: { text: '“我低价买下了你的债，打折私了”多半是骗局。别付给个人。', sources: ['resale-ban'] },
};

export default {
  title: '先核实债是不是真的转让了',
  shortName: '债被转让',
  why: '付给了错的人，债还在。',
  body: [
    askFor,
    check,
    {
      note: 'attention',
      text: {
        text: '几年没还、也没人催过的旧债：先打 12348，问时效过了没有。没问清以前，不付款、不签字、不答应还。',
        sources: ['law-hotline', 'civil-code-188', 'civil-code-192', 'limitation-rules-14'],
      },
    },
    {
      text: '没通知到你以前，还给原来那家算数。通知到了以后，就要还给新公司，再还给原来那家不算。',
      sources: ['civil-code-546', 'contract-interpretation-48'],
    },
    bargain,
  ],
  more: [
    { text: '还过的、算错的，对原来那家能说的，对新公司一样能说。', sources: ['civil-code-548'] },
    '先问一句：“是债转让给你们了，还是只委托你们催收？”只是委托，债一般还在原机构。',
    {
      text: '核实过，确实转了：再问三句。钱付到哪个对公账户、谁报征信、还清后谁开结清证明。照样要书面确认。',
      sources: ['agreement-practice'],
    },
    { text: '对不上：不付，不争，留下短信和号码。要钱又要验证码的，打 96110 问。', sources: ['fraud-hotline'] },
    {
      text: '还在核实，又快到还款日：通知真不真、到没到，先打原来那家的官方电话问（花呗、借呗是 95188），再决定付给谁。',
      sources: ['contract-interpretation-48', 'alipay-hotline'],
    },
    {
      text: '新公司没通知过你就去起诉：法院把起诉状副本送到你这里时，转让才对你生效。',
      sources: ['contract-interpretation-48'],
    },
    {
      text: '网上说“债卖了就不用还”：不对，只是换了谁来收。',
      sources: ['civil-code-546'],
    },
    {
      text: '小额也会转：2025 年有一批 41.7 万人，平均余额约 2,830 元。新公司买得便宜，不等于会给你打折。',
      sources: ['debt-sale'],
    },
    {
      text: '按查到的报道，这类批量转让试点延到 2026 年 12 月 31 日。核对日期之后可能已变，以官方当日信息为准。',
      sources: ['sale-pilot'],
    },
    { text: '3 年之内收到转让通知，诉讼时效从那时重新算。', sources: ['limitation-rules-17'] },
    {
      text: '中间有 3 年没还、没扣款、没人催的：再还，要不回来；答应还，也不能再说过了时效。',
      sources: ['civil-code-188', 'civil-code-192', 'limitation-rules-14', 'limitation-rules-19'],
    },
  ],
  options: { real: '核实过，确实转了', fake: '对不上，我先不付', pending: '还在核实' },
  instead: {
    /** Where the borrower has died: what an heir owes is the same to the buyer. */
    heirs: {
      body: [
        askFor,
        check,
        {
          text: '真的转了，也一样：继承多少，最多还多少，放弃的可以不还。家属先不付，不签，不答应。',
          sources: ['civil-code-1161'],
        },
        '告知去世的信，也给新公司一封，信上写它的名字。',
        bargain,
      ],
    },
  },
  reviewedOn: '2026-11-30',
} satisfies Words<'debtSold'>;
