/** What stands around the words of a screen of the road, where a case is looked back on, reopened or at its end. */
export const roadScreen = {
  nthContact: '第 {n} 次联系',
  nthProposal: '第 {n} 次方案',
  allNotes: '为什么、依据、更多说明',
  goOnLine: '接着办会再问一次最后一步，看看有没有变。',
  lookingBack: '你在看以前答过的一步。',
  replaced: '改了“{what}”，原来是：{was}。',
  /** A plan pays what is owed, so that it grows and shrinks with that. */
  planChanged: '方案也跟着变了：原来分 {was} 期，现在分 {now} 期。信里也改了，复制过的要重新复制。',
  takeBack: '改回去',
  /** Another court paper, freeze or payment was told of: what stood in the place of the answer is kept. */
  added: '另外记下了，前面记的还留着：{was}。',
  takeBackAdded: '撤回刚记的',
  prefilled: '先填上了上次的。一样就直接继续，变了就改。',
  noMoreRounds: '这份记录的来回次数已经到了上限，所以少了重新开始一轮的选项。可以另开一份新的记录。',
} as const;
