import type { Words } from '../../types.ts';

export default {
  title: '欠的是哪几样？',
  shortName: '欠哪几样',
  why: '出借方就是借钱给你的那家。出借方不同，要找的人就不同。',
  body: ['不用翻合同，分不清也能继续。'],
  more: [
    {
      text: '花呗、借呗的出借方是重庆蚂蚁消费金融有限公司，不是“支付宝”。以你 App 里的合同为准。',
      sources: ['lender-company', 'brand-split'],
    },
    {
      text: '信用购、信用贷是银行出的钱，页面上写着哪家银行，就找哪家。以你 App 里的合同为准。',
      sources: ['brand-split'],
    },
    { text: '常见说法：信用购也报送征信，只能用于消费，不能取现。以 App 为准。', sources: ['xinyonggou-common'] },
    {
      text: '几家一起出钱的，显示在哪个名字下面，报道互相矛盾。合同里写了几家，就记几家。',
      sources: ['joint-loan-names'],
    },
    {
      text: '别写“蚂蚁金服”，那是旧名称。谈的对象写错，材料可能白交一次。',
      sources: ['lender-company'],
    },
    {
      text: '信用卡可以谈个性化分期，最长 60 期。那条写的是银行信用卡，不能直接套到花呗、借呗上。',
      sources: ['card-rule-70'],
    },
    '别家的欠款也勾上：几家一起算，才不会把钱全答应给一家。',
  ],
  where: [
    '在支付宝里搜“花呗”“借呗”“信用购”或“信用贷”，点进账单或借款记录。',
    '找写着“合同”“协议”“出借人”或“服务提供方”的地方，看全称。各人页面不一样，没找到很正常。',
    '还是分不清，就选“分不清”。第一次联系时，让客服报出借方全称。',
    {
      text: '信用报告上也写着出借方，每年可以免费查 2 次，官方网站是 www.pbccrc.org.cn。',
      sources: ['credit-report-free', 'credit-regulation-17'],
    },
  ],
  options: { given: '继续' },
  ticks: {
    huabei: '花呗',
    jiebei: '借呗',
    xinyonggou: '信用购（写着银行名）',
    xinyongdai: '信用贷（写着银行名）',
    others: '还有别家的',
    unsure: '分不清',
  },
  reviewedOn: '2026-11-22',
} satisfies Words<'products'>;
