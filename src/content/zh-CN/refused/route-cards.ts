import type { OptionOf } from '#model/screens.ts';
import type { RouteWords } from './types.ts';

/** The routes after a refusal, described by the same points so that they can be compared. */
export const routeCards: Readonly<Record<Exclude<OptionOf<'routes'>, 'spoke'>, RouteWords>> = {
  revise: {
    fits: '提的金额偏高、材料不够，或手里没有工单号。',
    cost: '不花钱，花一点时间改。',
    time: '改起来不久，答复以对方说的日子为准。',
    risk: '金额改得更高，下次更容易还不上。',
  },
  funds: {
    fits: '还有能少花的、能卖的，或家里说好给的。',
    cost: '不付利息；生活费和谋生的东西不动。',
    time: '少花当月就有，卖东西要几天，补助要等审核。',
    risk: { text: '一碰新贷款，就多一笔债、多一笔成本。', sources: ['broker-warning'] },
  },
  help: {
    fits: '不会写、说不清、怕法院，或每月没有剩余。',
    cost: { text: '12348 和人民调解都不收费。', sources: ['law-hotline', 'people-mediation-4'] },
    time: '电话当天就能问，调解和救助看受理的地方。',
    risk: {
      text: '先收钱、保证减免的，不是帮忙。',
      sources: ['five-departments-warning', 'agent-fees'],
    },
  },
  complain: {
    fits: '不受理、一直推脱、没按约定做，或催收过分。',
    cost: '不花钱，自己写，不请人代投。',
    time: { text: '一般 15 天，复杂的 30 天，最长 60 天。', sources: ['complaint-rules'] },
    risk: { text: '12378 转给机构处理，不替你定还款方案。', sources: ['supervisor-role'] },
  },
  legal: {
    fits: '收到法院文书、金额不对，或对方没按协议办。',
    cost: { text: '先打 12348，免费；律师费和欠款比一比。', sources: ['law-hotline'] },
    time: '通常不快；收到文书的，按上面的期限办。',
    risk: {
      text: '对方不同意分期，一般不是能打赢的理由（推断）。',
      sources: ['civil-code-543'],
    },
  },
  wait: {
    fits: '在等审批、等发钱、等证明，或眼下没力气再提。',
    cost: '不花钱，但息费可能还在算。',
    time: '自己定一个日子，到了再试。',
    risk: {
      text: '等不会让记录变好：还清满 5 年才删。',
      sources: ['credit-regulation-16'],
    },
  },
};
