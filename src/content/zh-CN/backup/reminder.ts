/** What is said of backups on other pages. */
export const backupReminder = {
  agreement: '谈成一份了。存一份备份，清缓存、换手机都不怕丢。',
  entries: '这里已经记了不少。存一份备份，清缓存、换手机都不怕丢。',
  month: '离上次备份有一个月了，这期间又记了新的。再存一份吧。',
  make: '去备份',
  later: '以后再说',
  toRestore: '以前用过，存过备份？从备份恢复',
  beforeDeleting: '删之前，先存一份备份',
} as const;
