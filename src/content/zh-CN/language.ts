/** What is language and not words: its tag, and the marks by which text is quoted, read aloud, broken and set apart. */
export const language = {
  tag: 'zh-CN',
  /** Around what is said. */
  quotes: /^“|”$/g,
  /** As much as is said in one breath. */
  breath: /[^。；：？]+[。；：？]*/g,
  /** As much of a heading as stays on one line where there is room. */
  clause: /[^，：]+[，：]?/g,
  /** Between the cells of a row in plain text; no cell holds it. */
  columnGap: '　',
  /** In place of a sign that is not shown. */
  hidden: '＊',
  /** Between facts that stand in one line. */
  separator: ' · ',
} as const;
