/** Words and signs in which numbers are typed and pasted. They are read, never shown. */
export const typedWords = {
  /** Digits, also as banks write them. */
  digits: {
    零: 0,
    〇: 0,
    一: 1,
    壹: 1,
    幺: 1,
    二: 2,
    两: 2,
    兩: 2,
    贰: 2,
    貳: 2,
    三: 3,
    叁: 3,
    參: 3,
    四: 4,
    肆: 4,
    五: 5,
    伍: 5,
    六: 6,
    陆: 6,
    陸: 6,
    七: 7,
    柒: 7,
    八: 8,
    捌: 8,
    九: 9,
    玖: 9,
  } as Readonly<Record<string, number>>,
  /** Powers of ten. */
  powers: {
    十: 1,
    拾: 1,
    百: 2,
    佰: 2,
    千: 3,
    仟: 3,
    k: 3,
    K: 3,
    万: 4,
    萬: 4,
    w: 4,
    W: 4,
    亿: 8,
    億: 8,
  } as Readonly<Record<string, number>>,
  /** Read as a decimal point between digits. */
  points: /[点點。｡]/g,
  /** What may end a sentence that was copied. */
  ends: /[\s。｡，、；;！!,.]+$/,
  negative: /^(?:负|負|-)/,
  currency: /^(?:人民币|人民幣|RMB|CNY|¥|￥)/i,
  currencyAfter: /(?:人民币|人民幣|RMB|CNY)$/i,
  /** The word for yuan with what stands before and after it. */
  yuan: /^([^元圆圓块塊]*)[元圆圓块塊][钱錢]?[整正]?(.*)$/,
  wholeYuan: /[整正]$/,
  /** Tenths and hundredths of a yuan. */
  change:
    /^零?(?:([\d零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖]+)[角毛])?零?(?:([\d零〇一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾]+)分?)?[钱整正]?$/,
  zero: /^[零〇]/,
  hasChange: /[角毛分]/,
  endsInHundredths: /分/,
  range: /^(.+?)(?:-|~|至|到)(.+)$/,
  /** What a rate is for, before it and after it. */
  rateBefore: {
    year: /^(?:年化|每年|年)(?:利率|利息|息)?[是为：:]?/,
    month: /^(?:每月|月)(?:利率|利息|息)?[是为：:]?/,
    day: /^(?:每天|每日|日)(?:利率|利息|息)?[是为：:]?/,
  },
  rateAfter: {
    year: /(?:每年|一年|\/年)$/,
    month: /(?:每月|每个月|一个月|\/月)$/,
    day: /(?:每天|每日|一天|\/天|\/日)$/,
  },
  /** Parts of a hundred, a thousand or ten thousand: in full, and in short as in a rate per ten thousand. */
  partsOf: [
    [2, /^百分之(.+)$/],
    [3, /^千分之(.+)$/],
    [4, /^万分之(.+)$/],
    [3, /^千([^千万百十].*)$/],
    [4, /^万([^千万百十].*)$/],
    [2, /^(.+)(?:%|个百分点|个点)$/],
    [3, /^(.+)‰$/],
    [4, /^(.+)‱$/],
  ],
  /** Words around a number of instalments, months or days. */
  countBefore: /^(?:分|共|每月|每个月)/,
  countAfter: /(?:个月|期|个|月|次|笔|天|日|号|號)$/,
  /** Years, half a year, and the months besides. */
  years: /^(?:([^年半]*[^年半零])年)?零?(?:(半)年?)?(?:([^年半]+))?$/,
  hasYears: /年/,
  lastOfMonth: /^(?:每月)?月(?:底|末)$/,
  dateParts: /^(.+?)[年/.-](.+?)[月/.-](.+?)[日号號]?$/,
  /** Between the hour and the minute. */
  clock: /^(\d{1,2})[:时点.](\d{2})?分?$/,
} as const;
