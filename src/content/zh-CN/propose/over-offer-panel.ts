/** A proposal above the safe line. */
export const overOfferPanelWords = {
  yours: '你填的每月 {amount}，{share}剩余的一半是 {safe}，{share}剩余是 {left}。',
  aboveLeft: '这个金额比{share}每月剩余还多。',
  lowerTo: '换成每月 {amount}，{months} 期',
  lowerToTrial: '换成试行 {months} 个月，每月 {amount}',
} as const;
