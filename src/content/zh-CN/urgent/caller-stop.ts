import type { Words } from '../../types.ts';

export default {
  title: '先别付钱，自己核实',
  shortName: '先别付钱',
  why: '真催收等得起你核实，骗子等不起。',
  body: [
    {
      say: '“我不在电话里转账，也不报验证码。请留下姓名、公司和工号，我自己核实。”',
    },
    {
      list: [
        '打电话来的：说完就挂断，不用解释，不用道歉。记下号码、时间、对方自称谁。',
        '发短信来的：不回，不点链接，也不打短信里的号码。短信留着，别删。',
        {
          text: '催的是去世家人的欠款：自己的钱先不付，遗产先不动，什么都不答应；自己签过字、担保过的，先打 12348。再到“急事”，选“别的：家人去世……”。',
          sources: ['law-hotline'],
        },
      ],
    },
    {
      note: 'attention',
      text: {
        text: '几年没还、也没人催过的旧债：先打 12348，问时效过了没有。没问清以前，不付款、不签字、不答应还。',
        sources: ['law-hotline', 'civil-code-188', 'civil-code-192', 'limitation-rules-14'],
      },
    },
    {
      text: '再自己打出借方的官方电话问：花呗、借呗是 95188，信用购、信用贷找页面上那家银行，别家的看合同。',
      sources: ['alipay-hotline'],
    },
    { text: '要付也只在 App 的官方还款页付，不付给个人账户，不开屏幕共享。', sources: ['impersonation-warning'] },
    {
      note: 'information',
      text: {
        text: '单纯还不起钱，属于民事纠纷。对方说已经起诉了，就打法院热线 12368，问有没有这个案子。',
        sources: ['criminal-law-193', 'court-hotline'],
      },
    },
  ],
  more: [
    {
      text: '听到这些就停：先交保证金、“验证还款能力”、共享屏幕、报验证码、加私人微信、下载别的软件。',
      sources: ['impersonation-warning', 'alipay-hotline'],
    },
    '常见经验：对方报得出你的姓名和欠款，也不能证明是官方。',
    {
      text: '冒充公检法、威胁恐吓、另外加收费用、诱导你再借新的，都是行业规范禁止的，可以记下来投诉。',
      sources: ['cba-guideline'],
    },
    {
      text: '“监管新政”“债务清零”“专业律师代谈”，五部门点过名。冒充监管部门要钱“解冻”的，也有过通报。',
      sources: ['five-departments-warning', 'impersonation-warning'],
    },
    {
      text: '让你带亲友去“加分”“见证”的，亲友可能变成借款人。手机卡、银行卡、支付账户也别给别人用，非法出租、出借是法律禁止的。',
      sources: ['ab-loan', 'fraud-law-31'],
    },
    {
      text: '常见说法：出借方会公布贷后合作机构名单。催收公司不在名单上，就更要先核实。',
      sources: ['partner-list'],
    },
    {
      text: '别去社交平台留言，也别付费找“债务咨询”代谈：假客服和代办就等在那里。',
      sources: ['alipay-hotline', 'broker-warning'],
    },
  ],
  options: { safe: '没给钱，也没给验证码', gave: '已经转了钱，或给了验证码' },
  reviewedOn: '2026-11-28',
} satisfies Words<'callerStop'>;
