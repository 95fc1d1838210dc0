import type { Stage } from '#model/stages.ts';

/** The name of each stage in a list of all of them. */
export const stageNames = {
  assess: '评估处境',
  urgent: '急事',
  contact: '联系客服',
  evidence: '准备材料',
  budget: '算清收支',
  propose: '提出方案',
  agreement: '签订协议',
  keep: '按约还款',
  recover: '还清以后',
  refused: '被拒之后',
} as const satisfies Readonly<Record<Stage, string>>;
