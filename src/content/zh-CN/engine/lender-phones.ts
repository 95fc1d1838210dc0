import type { Sentence } from '../../types.ts';

/** The official number of a lender that this tool has found, with where it was found. */
export interface LenderPhone {
  /** Matches all of its name, in full or as people call it: a company of a like name is another lender. */
  readonly called: RegExp;
  readonly phone: string;
  readonly line: Sentence;
}

/** The numbers that were found. Of all other lenders none was, so that none is printed. */
export const lenderPhones = [
  {
    called: /^(中国)?工商银行(股份有限公司)?$|^工行$/,
    phone: '95588',
    line: { text: '工商银行 95588', sources: ['icbc-phone'] },
  },
  {
    called: /^中国银行(股份有限公司)?$|^中行$/,
    phone: '95566',
    line: { text: '中国银行 95566', sources: ['boc-phone'] },
  },
  {
    called: /^(中国)?邮政储蓄(银行)?(股份有限公司)?$|^邮储(银行)?$/,
    phone: '95580',
    line: { text: '邮政储蓄银行 95580', sources: ['psbc-phone'] },
  },
  { called: /^兴业银行(股份有限公司)?$/, phone: '95561', line: { text: '兴业银行 95561', sources: ['cib-phone'] } },
  { called: /^华夏银行(股份有限公司)?$/, phone: '95577', line: { text: '华夏银行 95577', sources: ['hxb-phone'] } },
  { called: /^中信银行(股份有限公司)?$/, phone: '95558', line: { text: '中信银行 95558', sources: ['citic-phone'] } },
  {
    called: /^平安(银行)?信用卡$/,
    phone: '95511',
    line: { text: '平安银行信用卡 95511，转 2', sources: ['pingan-phone'] },
  },
  {
    called: /^(中国)?农业银行(股份有限公司)?$|^农行$/,
    phone: '95599',
    line: { text: '农业银行 95599', sources: ['hexun-phones'] },
  },
  {
    called: /^(中国)?建设银行(股份有限公司)?$|^建行$/,
    phone: '95533',
    line: { text: '建设银行 95533', sources: ['hexun-phones'] },
  },
  {
    called: /^交通银行(股份有限公司)?$|^交行$/,
    phone: '95559',
    line: { text: '交通银行 95559', sources: ['hexun-phones'] },
  },
  {
    called: /^招商银行(股份有限公司)?$|^招行$/,
    phone: '95555',
    line: { text: '招商银行 95555', sources: ['hexun-phones'] },
  },
  {
    called: /^(深圳前海)?微众银行(股份有限公司)?$/,
    phone: '95384',
    line: { text: '微众银行 95384', sources: ['hexun-phones'] },
  },
] as const satisfies readonly LenderPhone[];

/** Around a number that was found. */
export const lenderPhonesWords = {
  title: '查到的客服号码（{n} 家）',
  found: '来源：{publisher}，{dated}；{checked}核对',
  line: '{line}。{found}',
  undated: '页面没写日期',
  compare: {
    text: '打以前，和银行卡背面或官方 App 里的对一遍，不一样就照那里的。来电显示的号码可以改，要自己拨。',
    sources: ['hexun-phones'],
  } satisfies Sentence,
} as const;
