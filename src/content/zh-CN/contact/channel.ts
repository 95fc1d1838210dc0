import type { Words } from '../../types.ts';
import { whereToCall } from '../engine/where-to-call.ts';

export default {
  title: '从哪里联系？',
  shortName: '联系渠道',
  why: '只用官方渠道，才有记录，也不会碰上假客服。',
  body: [
    { text: '花呗、借呗的官方电话是 95188，别家的看它的官方 App 或合同。', sources: ['alipay-hotline'] },
    '怕说不好，就选打字：能慢慢想，也自动留下记录。',
  ],
  more: [
    {
      text: '评论区、私信、邮件、别人发来的链接都不要用：假客服就等在那里。',
      sources: ['alipay-hotline', 'impersonation-warning'],
    },
    '陌生号码打来，先记下，挂断，再自己打官方电话问。',
    {
      text: '人工服务的时间，各处说法不一，按键也会变。以拨打时的语音为准，听到“人工”就选人工。',
      sources: ['alipay-hours'],
    },
    {
      text: '打 95188 的，打通后请对方转到负责花呗、借呗还款的部门：出借方是重庆蚂蚁消费金融有限公司。以你 App 里的合同为准。',
      sources: ['lender-company', 'alipay-hotline'],
    },
    {
      text: '信用购、信用贷谈的对象是页面上那家银行。用那家银行的官方 App，或银行卡背面印的客服电话。',
      sources: ['brand-split'],
    },
    {
      text: '债转让了：先核实再谈。要转让通知、公司全称和余额明细；能对原来那家提的异议，对新公司照样能提。',
      sources: ['civil-code-546', 'civil-code-548'],
    },
    '用登记在账户上的手机号打，少核对一次。号码换了，先说明，再报身份信息的后几位。',
    {
      text: '客服多半只和本人谈。请家人陪着：开免提，让他们在旁边记。家人不替你借款，不做担保。',
      sources: ['call-practice'],
    },
    '欠几家的，一家一家联系，话说得一样：先问清欠多少，还多少以后再说，别答应完第一家才想起别家。',
    {
      text: '别在社交平台留言、发邮件，也别搜“官网”找客服：那些地址没法核实，说出去的欠款信息也收不回来。',
      sources: ['alipay-hotline'],
    },
  ],
  where: [
    '在支付宝里搜“客服”，或打开“我的”找客服；也可以搜“花呗”“借呗”，进页面再找。菜单位置常变。',
    '进去打“还款困难，想协商”，再打“人工”。答非所问时，换个说法多打两次。',
    '账单详情里不一定有“联系客服”。找不到不是你的问题，用搜索就行。',
  ],
  options: {
    phone: { text: '打 95188', sources: ['alipay-hotline'] },
    inApp: '支付宝里的官方客服（打字）',
    bank: { text: '信用购、信用贷：页面上那家银行的官方客服', sources: ['brand-split'] },
    buyer: '核实过的新公司（债已经转给它）',
  },
  instead: {
    abroad: {
      body: [
        {
          text: '95188 在境外能不能打通、怎么收费，没有查到。先选打字，在 App 里找官方客服。',
          sources: ['alipay-abroad'],
        },
        'App 也打不开的：请国内的家人拨官方电话，再用另一部电话连上你，你自己答。对方接不接受，没有查到。',
      ],
    },
    noAccess: {
      body: [
        { text: '登不上，就用现在的号码打 95188，先说登不上，再核实身份。', sources: ['alipay-hotline'] },
        '等得久就先挂，换个时间再打，日子和工单号记下来。',
      ],
    },
    bank: {
      body: [
        {
          text: '号码在那家银行的官方 App 里，或银行卡背面。来电、短信里的号码不算。',
          sources: ['brand-split'],
        },
        '怕说不好，就选打字：能慢慢想，也自动留下记录。',
      ],
      options: { bank: '那家银行的官方客服' },
    },
    lentByAnother: {
      body: [
        {
          text: '这笔在支付宝的页面里，出钱的是别家：先从支付宝的客服问起，打 95188 也行，请对方转到管这一笔的人。',
          sources: ['alipay-hotline'],
        },
        '它自己的号码在它的官方 App 里，或你签的合同上。来电、短信里的号码不算。',
      ],
      options: { bank: '它自己的官方客服' },
    },
    other: {
      body: [
        '号码在它的官方 App 里，或你签的合同上。来电、短信里的号码不算。',
        '怕说不好，就选打字：能慢慢想，也自动留下记录。',
      ],
      options: { bank: '它的官方客服' },
    },
    buyer: { body: [whereToCall.buyer] },
  },
  reviewedOn: '2026-11-22',
} satisfies Words<'channel'>;
