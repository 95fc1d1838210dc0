import type { OptionOf } from '#model/screens.ts';
import type { HelpWords } from './types.ts';

/** Each kind of help: how to reach it, what to bring, the three questions to ask, and what to be careful about. */
export const helpers: Readonly<Record<OptionOf<'whichHelp'>, HelpWords>> = {
  hotline: {
    reach: { text: '直接打 12348，不收费。几点有人接各地不同，以语音为准。', sources: ['law-hotline'] },
    bring: [
      '一页时间线：哪天到期、哪天联系过、对方怎么回。',
      '每一笔的金额、出借方、合同上的利率，放在手边照着念。',
      '手上的文书和签收日。有就先说这个。',
    ],
    ask: [
      '我这种情况现在能做什么，先做哪一件？',
      '这件事要多久？有没有哪天以前必须办的？',
      '后面要不要钱？能不能申请法律援助？',
    ],
    mind: '它给你出主意，不会替你去谈。答案记下来，没问完可以再打。',
  },
  legalAid: {
    reach: {
      text: '打 12348 问当地法律援助中心的地址，或到司法局、公共法律服务中心问。',
      sources: ['law-hotline'],
    },
    bring: [
      '身份证，收入和家庭困难的证明：失业登记、缴费单、低保证等，有什么带什么。',
      '法院文书、合同、账单和还款记录。',
      '一页时间线。',
    ],
    ask: [
      '我这种情况，能给我咨询、写文书，还是能派律师？',
      '申请要多久？法院的期限快到了，来得及吗？',
      '从头到尾，有没有哪一项要我出钱？',
    ],
    mind: {
      text: '咨询、代写文书在范围里；代理的清单里没有写消费欠款，困难标准各省自己定，以当地答复为准。',
      sources: ['legal-aid-22', 'legal-aid-31'],
    },
  },
  mediation: {
    reach: {
      text: '在微信小程序“金融消费者保护服务平台”点“我要调解”；或到街道、社区问人民调解委员会。',
      sources: ['consumer-platform', 'people-mediation-4'],
    },
    bring: [
      '你的方案：每月多少、从哪天起、为什么还得起。',
      '账单、被拒的日期和工单号、投诉编号。',
      '收入和困难的材料，复印件就行。',
    ],
    ask: [
      '我这一笔能调解吗？对方不来怎么办？',
      '大概多久有结果？这段时间还催不催？',
      '收不收费？谈成了，要不要去请法院确认（司法确认）？',
    ],
    mind: {
      text: '要双方愿意才行，签了就有约束力，别签还不起的金额。借调解名义催收、要“调解费”的，停下。',
      sources: ['people-mediation-31', 'mediation-warning', 'mediation-fee'],
    },
  },
  courtMediation: {
    reach: {
      text: '自己在微信里搜“多元调解”小程序，实名后申请，可以选调解员，视频调解。别点短信里的链接。',
      sources: ['court-mediation', 'mediation-warning'],
    },
    bring: ['对方全称：合同上写的那家公司或银行。', '合同、账单、还款记录的截图。', '你的方案和被拒的记录。'],
    ask: [
      '我这一件，这里受理吗？由哪家法院管？',
      { text: '要多久？规定是立案前 30 天，我这一件是不是这样？', sources: ['online-mediation-24'] },
      '要不要钱？司法确认收不收费？',
    ],
    mind: {
      text: '谈成后 30 日内，双方可以一起请法院确认，叫“司法确认”。确认以后没按约做到，对方可以申请强制执行。确认以前，把每个金额再看一遍。',
      sources: ['people-mediation-31'],
    },
  },
  relief: {
    reach: {
      text: '向遇到难处那个地方的街道或乡镇申请“临时救助”，情况急、数额小的先救助；不知道找谁，打 12345，请它转到当地。',
      sources: ['social-relief-29', 'city-hotline'],
    },
    bring: [
      '身份证、户口本，一家几口人、谁有收入。',
      '收入变少的证明：解除劳动的证明、工资流水。',
      '花钱的证明：住院单、缴费单、房租。',
    ],
    ask: [
      '我家能申请哪一种？失业金、临时救助、低保，先办哪个？',
      '多久能批下来？最急的这几天怎么办？',
      '要交钱吗？钱怎么发，发到谁的账户？',
    ],
    mind: {
      text: '救助是给吃饭、看病的，不是用来还债的。失业金要缴费满一年、非本人意愿失业并登记。',
      sources: ['social-relief-29', 'social-insurance-45'],
    },
  },
  lawyer: {
    reach: {
      text: '先打 12348 或问当地司法局，核实这个人有执业证、在哪家律所，再到律所里面谈。',
      sources: ['law-hotline', 'lawyer-licence'],
    },
    bring: [
      '合同、账单、法院文书，先带复印件。',
      '一页时间线，写清你最想解决的那一件。',
      '想好、写下：律师费最多能拿出多少。',
    ],
    ask: [
      '我这种情况，请律师能改变什么？最好和最坏各是什么？',
      '要多久？哪些事我自己办就行？',
      '一共多少钱，分几次，退不退，开不开发票？',
    ],
    mind: {
      text: '和律所签合同，钱进律所的账，不进个人账户。先比一比律师费和欠款，保证结果的不签。',
      sources: ['lawyer-contract', 'five-departments-warning'],
    },
  },
};
