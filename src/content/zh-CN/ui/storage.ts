/** What is told when saving or reading does not go as it should. */
export const storageTrouble = {
  blocked: '这个浏览器不让保存进度。你可以照常用，但关掉页面就没有了。可以换一个浏览器打开，或把要紧的复制下来。',
  full: '手机的存储满了，最新的改动没能存下。别关页面，先清出一点空间，再改一个字就会重试。',
  replaced: '你在另一个页面刚改过，这里已换成最新的内容。',
  unreadable: '以前存的内容读不出来，已原样留着，先给你开一份新的。想看原文，去“数据在哪里”。',
  oversized: '以前存的内容大得不正常，没有打开，已原样留着。先给你开一份新的。',
  newer: '以前的记录是更新的版本存的，这一版读不了，已原样留着。刷新页面换成新版，它就会回来。',
  partlyRead: '以前的记录里有几处这一版认不出来。认得的都在，原文另留了一份在“数据在哪里”。',
  gotIt: '知道了',
} as const;
