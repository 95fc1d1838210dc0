import type { Words } from '../../types.ts';

export default {
  title: '哪一天签收的？',
  shortName: '签收日期',
  why: { text: '期限从签收的第二天开始数。', sources: ['civil-procedure-85'] },
  body: [
    { text: '同住的成年家人代签，一般也算送达。', sources: ['civil-procedure-87'] },
    '拿不准，填可能最早的那天，再打法院电话核对。',
  ],
  more: [
    { text: '以送达回证上签收的那天为准，不是你拆开看的那天。', sources: ['civil-procedure-87'] },
    {
      text: '拒绝签收也没有用：留下文书并拍照、录像，就算送达。支付令被拒收的，也可以留在住处。',
      sources: ['civil-procedure-87', 'procedure-interpretation-429'],
    },
    {
      text: '电子送达：借款合同里可能写过同意。照着做了、回复了、读过了，也可能算送达。不清楚就打法院电话问哪天算。',
      sources: ['online-litigation-29', 'online-litigation-31'],
    },
    {
      text: '信因为地址旧、没人收而退回去，退回那天一般就算送达。不怪你的，打 12348 问怎么说明。',
      sources: ['postal-service-11', 'law-hotline'],
    },
    {
      text: '公告送达的，满 30 天算送达；简易程序不用公告。',
      sources: ['civil-procedure-95', 'procedure-interpretation-140'],
    },
    {
      text: '最后一天是法定休假日的，顺延到之后第一个工作日。周末也这样算是推断，打法院电话核对。期满前寄出的不算过期，但别卡在最后一天。',
      sources: ['civil-procedure-85', 'civil-code-203'],
    },
    {
      text: '因为住院这类正当理由耽误了：障碍消除后 10 天内，可以向法院申请顺延，由法院决定。',
      sources: ['civil-procedure-86'],
    },
    '完全不知道哪天：选“不确定”，按今天就到期来办，先打法院电话。不要猜一个宽松的日子。',
  ],
  where: [
    '看送达回证的存根、快递单和物流记录上的签收时间。家人代收的，问是哪天、谁签的。',
    '电子送达的，看那条短信或平台消息的时间。别点里面的链接，自己打开官方平台看。',
    { text: '都找不到：拨 12368，或打文书上那家法院的公开电话，报案号问送达日期。', sources: ['court-hotline'] },
  ],
  options: { given: '就是这一天', unknown: '不确定' },
  reviewedOn: '2026-11-29',
} satisfies Words<'serviceDate'>;
