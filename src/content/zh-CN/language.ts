/** What depends on the language besides its words: its tag, patterns to split text, and punctuation. */
export const language = {
  tag: 'zh-CN',
  /** Matches the quotation marks around speech. */
  quotes: /^“|”$/g,
  /** Matches what is said in one breath. */
  breath: /[^。；：？]+[。；：？]*/g,
  /** Matches a clause of a heading, which stays on one line where there is room. */
  clause: /[^，：]+[，：]?/g,
  /** Matches an amount or a day, whole. */
  figure: /\d{4}\s年\s\d{1,2}\s月\s\d{1,2}\s日|\d{1,2}\s月\s\d{1,2}\s日|[\d,.]+\s?[元日期%]/g,
  /** Matches an amount of money. */
  amount: /\d\s?(?:[万千百])?元/,
  /** Matches a number and the space before its unit, which belongs to it. */
  numberBeforeUnit: /(\d) (?=\p{Script=Han})/gu,
  /** Matches the year or month of a day and the space before what follows. */
  partBeforePart: /(\d\s[年月]) (?=\d)/g,
  /** Matches a day of the week, letter by letter. */
  weekday: /(星)(期)([一二三四五六日])/g,
  /** Separates the cells of a row in plain text; no cell contains it. */
  columnGap: '　',
  /** Replaces a masked character. */
  hidden: '＊',
  /** Separates facts on one line. */
  separator: ' · ',
} as const;
