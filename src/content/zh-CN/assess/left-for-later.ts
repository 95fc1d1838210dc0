/** Where several creditors are owed: with whom this negotiation is, and what waits for one of its own. */
export const leftForLaterWords =
  '你欠的不止一家，各谈各的。这一份先谈{first}；{later}留到后面，首页“还没开始谈的”里能开始。';
