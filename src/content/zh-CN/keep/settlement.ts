/** A settlement before a court: its instalments are entered as any others, and missing one is no ordinary matter. */
export const settlementWords = {
  /** Where an instalment is told of. */
  keeping: '手上有法院的调解书：每一期照它写的日子和账户还。还不上，到期以前就打 12348，再告诉对方和承办的人。',
  /** Above what is said to the other side. */
  missed:
    '手上有法院的调解书，不能只当普通的约定重新谈：没按它还上，对方可能向法院申请执行。先打 12348 问怎么办，再打法院公开电话告诉承办的人，最后和对方说。改日子、改金额，要双方写成书面。',
  /** Beside an instalment that has passed. */
  due: '手上有法院的调解书：没按它还上，对方可能向法院申请执行。今天就打 12348，再告诉承办的人和对方。',
  title: '每一期，这里到期前提醒',
  /** Before it was asked how far things are. */
  later: '后面问“谈到哪一步了”，选“正在按方案还”，把调解书上每一期的日子和金额填进来。',
  enter: '点下面，选“正在按方案还”，把调解书上每一期的日子和金额填进来。',
  /** In the middle of a talk, which is not taken back for it. */
  amid: '接着答，问对方怎么答复时，选对方同意的那一项，把调解书上每一期的日子和金额填进来。',
  toEnter: '去填每一期',
  noted: '已经记了每期怎么还。和调解书不一样的，改成调解书上的。',
  toNoted: '去看记下的每一期',
} as const;
