import type { Words } from '../../types.ts';

export default {
  title: '把每一笔写下来',
  shortName: '每一笔欠款',
  why: '方案要写清是哪几笔；不知道的先空着，空着的就是下次要问的。',
  body: ['一笔写一行，数字照账单抄；不知道的留空，不影响继续。', '别家的欠款也写上，才不会把钱全答应给一家。'],
  more: [
    '“一共欠多少”是这一笔现在全部要还的；“已逾期”是其中过了日子的那部分。',
    '花呗、借呗分成两行。能不能放在一起谈，第一次联系时问客服。',
    {
      text: '花呗、借呗的出借方是重庆蚂蚁消费金融有限公司；信用购、信用贷写页面上那家银行。以你 App 里的合同为准。',
      sources: ['lender-company', 'brand-split'],
    },
    {
      text: '花呗逾期费的常见说法是每天 0.05%（示例），折合年 18.25%，没有超过法院常用的 24%。利率以你的账单为准。',
      sources: ['overdue-fee-common', 'court-24-percent'],
    },
    {
      text: '“超过 LPR 四倍就不用还”说的是民间借贷，不能用在持牌机构身上。拿它去谈，没有用。',
      sources: ['private-lending-1'],
    },
    {
      text: '有人说债转让了：先自己打 95188 核对，再写新公司的名字。没有通知到你，转让对你不生效。',
      sources: ['civil-code-546', 'alipay-hotline'],
    },
    {
      text: '不是你借的，也写上，点“不是我借的”：不算进合计，也不算进方案。先别付。打 95188 要合同和收款账户，记下工单号，再报警。',
      sources: ['alipay-hotline', 'police-hotline'],
    },
  ],
  where: [
    '花呗、借呗、信用购、信用贷都在支付宝里搜名字，别家的打开它的 App。进账单或借款记录，看剩余、已逾期和到期日。菜单常变，以你看到的为准。',
    '出借方和利率：找写着“合同”“协议”“借款详情”的地方。信用购、信用贷的银行名写在页面上。',
    {
      text: '2026 年 8 月 1 日以后新签的，找“综合融资成本”明示表，各项费用和逾期的成本都应当在里面。',
      sources: ['cost-disclosure'],
    },
    {
      text: '记不全有几家：查信用报告，每年 2 次免费，官方网站是 www.pbccrc.org.cn。',
      sources: ['credit-regulation-17', 'credit-report-free'],
    },
    'App 打不开：先写名字，数字空着，联系时请客服逐笔报给你。',
  ],
  options: { given: '写好了' },
  reviewedOn: '2026-11-28',
} satisfies Words<'debts'>;
