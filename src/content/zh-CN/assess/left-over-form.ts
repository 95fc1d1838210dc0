/** What a month leaves, filled in by what was told of it in another negotiation. */
export const leftOverFormWords = {
  filledIn: '先填上了你在别家那边填过的每月剩余。要还给各家的都还没减，后面会自动减掉。变了就改。',
} as const;
