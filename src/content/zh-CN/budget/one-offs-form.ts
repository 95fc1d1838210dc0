/** The fields of large one-off sums. */
export const oneOffsFormWords = {
  row: '第 {n} 笔',
  direction: '是花出去，还是拿到手',
  directions: { out: '要花出去', in: '能拿到手' },
  amount: '多少',
  counted: '和前面凑到的是不是同一笔',
  kinds: { open: '请选一项', counted: '是同一笔，只算一次', another: '不是，另有一笔' },
  countedOpen: '先选是不是同一笔，免得算两次。',
  on: '大概哪天',
  /** A day that is no day to come: what it was written for has happened, or the day is mistyped. */
  passed: {
    out: '这一天已经过去。花掉了，就删去这一笔；还没花，就改日子。',
    in: '这一天已经过去。钱在手上，就不写日子；还没到手，就改日子。',
  },
  what: '是什么',
  add: '再加一笔',
  remove: '删去第 {n} 笔',
  /** Names money that was found once in the talk with another lender. */
  foundElsewhere: '和别家谈时凑到的',
  in: '能拿到手',
  out: '要花出去',
} as const;
