import type { Words } from '../../types.ts';

export default {
  title: '接下来用哪个办法？',
  shortName: '用哪个办法',
  why: '一次只用一个办法，办完再换。',
  body: [
    '先选一个，办完再看。行不通，可以回来换。',
    '提高额度、套现、小额贷款不在这里：那是再欠一笔，不是还款的办法。',
  ],
  more: [
    '过了日子没答复：先拿工单号再问一次，要一个新的日子。还是没有，可以正式投诉。',
    {
      text: '先后可以这样想：先找机构，再找平台或调解，最后才是法院。有威胁、被骗，直接打 110。',
      sources: ['complaint-rules', 'consumer-platform', 'police-hotline'],
    },
    '别用医院证明去申请临时额度：额度不是钱，旧的一分没少，新花的照样到期。',
    {
      text: '小额贷款、信用卡取现、找人垫资，都是借新还旧：成本更高。监管部门提示过，行业规范也禁止诱导。',
      sources: ['broker-warning', 'cba-guideline'],
    },
    {
      text: '付费请“债务咨询公司”代谈：有人交了钱，一分没减，后来照样被起诉。',
      sources: ['agent-fees', 'five-departments-warning'],
    },
    {
      text: '做公益、交水电费“提升信用”，改不了结果：征信记的是信贷这类信息。',
      sources: ['credit-regulation-contents'],
    },
    '对方主动来谈：先自己从官方客服核实是真的，再选这一项。',
  ],
  options: {
    revise: '改方案，再提一次',
    funds: '不碰新贷款，凑一点钱',
    help: '找免费的第三方',
    complain: '正式投诉或申请调解',
    legal: '用法律解决',
    wait: '先等一等，把材料补强',
    spoke: '对方主动来谈了',
  },
  instead: {
    /** Where nothing was ever proposed. */
    firstProposal: { options: { revise: '写成书面的，正式提一次' } },
  },
  reviewedOn: '2026-11-22',
} satisfies Words<'routes'>;
