import type { SituationWords } from './types.ts';

export const abroad = {
  title: '人在外面，先留下收得到的地址',
  body: [
    {
      say: '“我现在人在境外。请登记我的新号码和通信地址，以后的通知发到这里。请告诉我在境外怎么核实身份、怎么查账单，给我工单号。”',
    },
    {
      steps: [
        '先在 App 里找官方客服，说上面这段话，截图。',
        {
          text: '把新号码、新地址书面告诉出借方；有案子的，也告诉法院。下面有写好的一份。',
          sources: ['procedure-interpretation-137'],
        },
        { text: '请信得过的家人留意户口所在地的信，收到当天就告诉你。', sources: ['postal-service-11'] },
      ],
    },
    {
      note: 'attention',
      text: {
        text: '收到法院的东西：在国内没有住所的，答辩、上诉才是 30 天。算不算，由法院定，户口还在就可能算有（推断）。照文书上早的那天办。',
        sources: ['civil-procedure-285', 'procedure-interpretation-520'],
      },
    },
  ],
  more: [
    {
      text: '网上开庭要你同意，同意了也可以改回线下。用身份证或护照注册，收到通知 3 日内关联案件，不关联就按线下办。',
      sources: ['online-litigation-4'],
    },
    {
      text: '请国内的律师：住在国外或港澳台的，可以请法官在视频里见证委托书，不用公证。先打法院电话问怎么约。',
      sources: ['video-mandate'],
    },
    { text: '公告送达：在国内没有住所的，满 60 天算送达。', sources: ['civil-procedure-285'] },
    {
      text: '网上写的支付宝境外客服号码互相矛盾，这里一个也不写。从 App 里找，或在 App 里问。',
      sources: ['alipay-abroad'],
    },
    '签名、联系方式都可以填港澳台或国外的号码、通行证号、护照号。',
    {
      text: '父母、朋友没有签过字，就不是债务人。有人打给他们，请他们只说一句：请找本人，不要再打来。',
      sources: ['civil-code-1064'],
    },
    '时差：约回电的时候，说清是哪里的几点。',
  ],
} satisfies SituationWords;
