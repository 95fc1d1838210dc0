import type { Source } from '../sources.ts';

const checkedOn = '2026-11-28';

/** Where the official numbers of other lenders were found. The pages of the banks are undated, some of them old. */
export const lenderSources = {
  'icbc-phone': {
    title: '中国工商银行官方网站上的客服电话（页面没有写日期，有的较旧）',
    publisher: '中国工商银行',
    confidence: 'official',
    checkedOn,
    url: 'https://www.icbc.com.cn/',
  },
  'boc-phone': {
    title: '中国银行官方网站上的客服电话（页面没有写日期，有的较旧）',
    publisher: '中国银行',
    confidence: 'official',
    checkedOn,
    url: 'https://www.bank-of-china.com/',
  },
  'psbc-phone': {
    title: '中国邮政储蓄银行官方网站上的客服电话（页面没有写日期，有的较旧）',
    publisher: '中国邮政储蓄银行',
    confidence: 'official',
    checkedOn,
    url: 'https://www.psbc.com/',
  },
  'cib-phone': {
    title: '兴业银行官方网站上的客服电话（页面没有写日期，有的较旧）',
    publisher: '兴业银行',
    confidence: 'official',
    checkedOn,
    url: 'https://www.cib.com.cn/',
  },
  'hxb-phone': {
    title: '华夏银行官方网站上的客服电话（页面没有写日期，有的较旧）',
    publisher: '华夏银行',
    confidence: 'official',
    checkedOn,
    url: 'https://www.hxb.com.cn/',
  },
  'citic-phone': {
    title: '中信银行官方网站上的客服电话（页面没有写日期，有的较旧）',
    publisher: '中信银行',
    confidence: 'official',
    checkedOn,
    url: 'https://www.citicbank.com/',
  },
  'pingan-phone': {
    title: '平安银行官方网站上的客服电话（页面没有写日期，有的较旧）',
    publisher: '平安银行',
    confidence: 'official',
    checkedOn,
    url: 'https://creditcard.pingan.com/',
  },
  'hexun-phones': {
    title: '各银行客服电话汇总，提醒来电号码可以伪造（网站文章，以银行官方渠道为准）',
    publisher: '和讯',
    confidence: 'common',
    dated: '2025-04-24',
    checkedOn,
    url: 'https://bank.hexun.com/2025-04-24/218665108.html',
  },
  'mybank-report': {
    title: '网商银行向小商户放贷的报道（较旧）',
    publisher: 'Gulf News',
    confidence: 'official',
    dated: '2017',
    checkedOn,
  },
  'other-lenders-phones': {
    title: '招联、马上、京东、度小满、美团、抖音等的客服电话：没有查到可靠的来源',
    publisher: '有商量',
    confidence: 'searched',
    checkedOn,
  },
} as const satisfies Record<string, Source>;
