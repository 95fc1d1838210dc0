/**
 * Words that ask for a little money or for a sentence by which a debt is acknowledged. They are read, never shown, and meet the
 * normal form of the text as those of `patterns.ts` do.
 */

const money =
  '(?:\\d{1,6}|[一两二三四五六七八九几]?[十百千])(?:\\.\\d{1,2})?(?:元|块|百|千|圆|(?=$|[,.!?;、\\n也就都吧]))';
const little = `(?:一?点(?!名|评|菜)|一些|一?部分|一笔|几[十百千块]|个?最低(?!还款额|应还|额)|个?零头|个?${money})`;
const debt =
  '(?:欠款|债务|借款|债权|这笔[钱债账]|该笔(?:欠款|债务?|借款|账)|欠[您你]?的?钱)(?!金额|明细|余额|信息|情况|数|是否|人)';
const reply = '(?:回复|回[一个句条]|答复|说[一句]|[只就]要[说回]|发[一个句条])';

export const acknowledgementPatterns: readonly RegExp[] = [
  // A little, whatever it is.
  `(?:先|哪怕|至少|起码|多少|象征性[地的]?|随便)(?:您|你|再|也|都|能|可以|去|来|给我们?|往里){0,2}还(?:款|上|个|进来)?${little}`,
  `(?:付|打|转|存|交|还)(?:款|个|上|进来)?${money}[^定押\\n]{0,6}(?:停催|撤案|暂缓|不起诉|诚意)`,
  '还(?!书|礼)[^\\n]{0,10}(?:表示|表达|体现|证明|表明|显示|算是?|当是?)[^,\\n]{0,4}诚意|还款诚意',
  // What shows a will to pay.
  '(?:证明|表明|表示|体现|显示|表达|看到|拿出|确认)[^,\\n]{0,6}(?:还款|偿还|还钱)的?(?:意愿|诚意|意向|态度)',
  // A sentence or a paper.
  `(?:请|麻烦|需要?|先|[只就]要|须|${reply})[^\\n不别勿]{0,6}(?:确认|承认|认可|认下)(?:一下|下|该?有?|存在|上述|以上|您的?|你的?){0,2}${debt}`,
  `(?:承认|认下)(?:您的?|你的?|上述|存在){0,2}${debt}`,
  `${reply}[^\\n]{0,8}(?:我?会还|(?:愿意|同意|答应|承诺|保证)[^,\\n]{0,4}(?:还|分期|偿))`,
  '承诺[^,\\n]{0,6}(?:还款|还清|分期|偿还)|(?:写|签|提交|出具|给)[^,\\n]{0,4}还款(?:计划|承诺)|补[签写打][^,\\n]{0,3}(?:欠条|借条)',
].map((pattern) => new RegExp(pattern, 'm'));

/** At the end of what stands before it in the clause: it is not asked for. */
export const notAskedFor = /(?:不(?:用|需要?|必|会|能|要|应|得|想|愿|敢)?|别|勿|没有?)[^,全多只]{0,6}$/;
