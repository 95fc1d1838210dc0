/**
 * Words that name whom to pay, with the number of a card or the name of a person. They are read, never shown, and meet the
 * normal form of the text as those of `patterns.ts` do.
 */

/** A number as long as that of a card. */
const long = String.raw`(?:\d[ -]?){15,18}\d(?!\d)`;
/** The number of a card money can be sent to, by how it begins; no number of an order, a parcel or an identity card. */
const card = String.raw`(?:62|95[58]|436742|4563|6013)[ -]?(?:\d[ -]?){9,16}\d(?!\d)`;
/** A person, by the commonest surnames; not a word that begins like one. */
const person =
  '(?!金额|余额|方[便式]|高[于峰额]|程[序度]|白[天条]|金[融条]|陆续|严重|周[一二三四五六日期末]|江[苏西]|林业|时)' +
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范金石廖贾夏韦方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵严覃戴莫孔汤]' +
  '(?:[\\u4e00-\\u9fff]{1,2}|\\*{1,2})(?![\\u4e00-\\u9fff])';

export const payeePatterns: readonly RegExp[] = [
  `(?:收款|打款|汇款)(?:账[户号]|银行|卡号?|人|方|信息)[^\\n]{0,20}${long}`,
  `(?:卡号|账[户号]|银行|[工农中建交招]行|支行|开户行|持卡人|姓名)[^\\n]{0,8}${card}`,
  `(?:^|[^\\d号: -]|[^\\d号:] )${card}[ ,:(]{0,2}(?:姓名|名字|收款人|持卡人)?[ :]?${person}`,
  `(?:^|[^\\u4e00-\\u9fff])${person}[ ,:(]{0,2}${card}`,
  `收款(?:人|方|账[户号])(?:姓名|户名|名称)?(?:[: 是为]{1,2}[^,\\n]{0,12})?${person}`,
].map((pattern) => new RegExp(pattern, 'm'));

/** A payee in the notice of a payment that was made: nothing is asked for. */
export const receipt = {
  payee: /^收款/,
  around: /(?:转账|汇款|付款|支付|交易|转出|还款)(?:已|交易)?成功|已(?:转账|转出|汇出|支付|付款|到账)|回单|回执/,
} as const;
