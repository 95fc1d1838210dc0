/** What depends on the language besides its words: its tag, patterns to split text, and punctuation. */
export const language = {
  tag: 'zh-CN',
  /** Matches the quotation marks around speech. */
  quotes: /^“|”$/g,
  /** Matches what is said in one breath. */
  breath: /[^。；：？]+[。；：？]*/g,
  /** Matches a clause of a heading, which stays on one line where there is room. */
  clause: /[^，：]+[，：]?/g,
  /** Separates the cells of a row in plain text; no cell contains it. */
  columnGap: '　',
  /** Replaces a masked character. */
  hidden: '＊',
  /** Separates facts on one line. */
  separator: ' · ',
} as const;
