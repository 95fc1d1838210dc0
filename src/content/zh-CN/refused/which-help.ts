import type { Words } from '../../types.ts';

export default {
  title: '先找哪一个？',
  shortName: '找哪一个',
  why: '真能帮忙的，大多不收钱。',
  body: [
    { text: '不知道选哪个，先选 12348：免费，打一次就能问清该找谁。', sources: ['law-hotline'] },
    '它们能出主意、牵线、写文书，不能命令对方同意你的方案。',
  ],
  more: [
    {
      text: '法律援助：问法律、写文书都在范围里。代理的清单里没有写消费欠款，能不能派律师，问当地。',
      sources: ['legal-aid-22', 'legal-aid-31'],
    },
    {
      text: '调解：双方都愿意才行。谈成的协议有约束力，司法确认以后还能申请执行，所以别签还不起的金额。',
      sources: ['people-mediation-31'],
    },
    {
      text: '法院的线上调解：立案前的期限是 30 天。收不收费，看平台上的说明。',
      sources: ['online-mediation-24', 'court-mediation'],
    },
    {
      text: '三部门在推金融纠纷调解：机构列名单，小额的走快速通道。从官方平台里申请，就能避开假的。',
      sources: ['finance-mediation-2025', 'consumer-platform'],
    },
    {
      text: '法院也提醒过：有的调解机构借调解的名义催收，或冒用法院的名义。号码和链接都自己查。',
      sources: ['mediation-warning'],
    },
    {
      text: '救助：突然没了收入或生了大病，可以向当时所在地的乡镇、街道申请临时救助。它管吃饭看病，不替你还债。',
      sources: ['social-relief-29'],
    },
    {
      text: '律师：有执业证的才能以律师名义办案，由律所签合同、收费入账。“法务”“顾问”不是律师。',
      sources: ['lawyer-licence', 'lawyer-contract'],
    },
    '请了律师也不一定能赢：欠款本身属实的，请谁都改不了。先免费问，再决定花不花钱。',
  ],
  options: {
    hotline: { text: '12348 法律咨询（免费）', sources: ['law-hotline'] },
    legalAid: '法律援助中心',
    mediation: '人民调解或金融纠纷调解',
    courtMediation: { text: '微信小程序“多元调解”（人民法院）', sources: ['court-mediation'] },
    relief: { text: '街道、社区、12345（救助）', sources: ['city-hotline'] },
    lawyer: '执业律师（律所签约）',
  },
  reviewedOn: '2026-11-28',
} satisfies Words<'whichHelp'>;
