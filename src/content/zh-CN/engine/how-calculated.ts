/** How a figure is calculated, step by step. */
export const howCalculatedWords = {
  title: '怎么算出来的',
  left: '{income}{found} − {essentials}{aside} = 每月剩余 {left}',
  elsewhere: '{before}{agreed}{kept} = 这一家能用的每月剩余 {left}',
  /** Parts of a sum that stand only where they are more than zero. */
  found: ' ＋ {amount}',
  less: ' − {amount}',
  agreed: ' − 别家已约定 {amount}',
  kept: ' − 留给别家 {amount}',
  safe: '{left} ÷ 2 = 保护线 {safe}',
  reserve: '剩下的一半 {half} = 应急备用 {reserve} ＋ 机动零用 {spare}',
  months: '{owed} ÷ {safe} → {months} 期',
  plan: '{name}：{monthly} × {times} ＋ {last} = {sum}',
  check: '和欠款一致，一分不差。',
  ownRule: '一半的保护线、留多少应急，都是本工具的建议，不是法律或平台的规定。',
} as const;
