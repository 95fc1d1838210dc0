import { describe, expect, it } from 'vitest';
import { allTexts, placedSentences } from './support/words.ts';

/**
 * Words that had to be learnt before they could be understood, each with what is said instead. A pattern leaves out the
 * everyday words that contain it. They are looked for in every module of words, which are collected by their path.
 */
const retired: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/(?:这个|一个|哪个|那个|任何|每个|做得到的|定下的|新的|要争的|到手的|报的)数(?![字量据目额])/, '金额'],
  [/[把报按有让]数(?![字量据目额])|[的：；“]数(?:和|再|已经|也|要|，|。|；|：|”|$)/, '金额'],
  [/报数|不知道数|报[低高多少]一点|全报出去/, '提的金额'],
  [/(?:要|有|先要|发|成|到|没有|照样要|写进|留)文字(?!记录)|文字(?:来了|来以前|为止)/, '书面确认，或发到 App 消息里'],
  [/放款机构|出借机构/, '出借方'],
  [/余钱|剩的还|每月剩[的多]|每月剩 ?\{/, '每月剩余'],
  [/复查/, '复核'],
  [/官方的?(?:那条)?路|官方的门|入口/, '官方渠道，或从哪里'],
  [/递出|递给|怎么递|还没递|已发出|发出去了|日发出/, '已提交'],
  [/照(?:协议|原来的)?约定?(?:还|做|走)|照约|没照/, '按约'],
  [/守住|守得住|还不住|又断|怕.*再断|断过|断在|容易断|会断|就断|中[途间]断|自己断|不断。|恢复断/, '按约还上，或没还上'],
  [/薄/, '不够充分'],
  [/往低|往长|往高/, '每期少一点、期数多一点'],
  [/另一半怎么留|手头活动/, '剩下的一半怎么安排，机动零用'],
  [/未核实[：:]/, '常见经验'],
  [/(?:有|旧)(?:文章|网页)(?:说|写|教|劝|建议|把)|文章里教的/, '提醒本身'],
  [/带走这一份|带上多少|记一笔|带着(?:这|那)句/, '做什么就写什么'],
  [/准话/, '答复'],
];

/** Sentences in which the words mean something else. */
const meansSomethingElse: readonly RegExp[] = [
  /中断了一段时间/, // income that stopped for a while
  /断了一段/, // the same, spoken
];

/** The road is a picture: it may be walked on the map and along the stations, and nowhere in a sentence. */
const road =
  /(?:条|的|有|没|别的|单独的)路(?![上费])|走哪|走法律|这条路|走完|走不通|也有路|走[^，。]{0,2}那条路|接着走/;
const pictures = ['overview/map-page: '];

const said = (pattern: RegExp): readonly string[] =>
  allTexts
    .filter(({ text }) => pattern.test(text) && !meansSomethingElse.some((other) => other.test(text)))
    .map(({ place, text }) => `${place}: ${text}`);

const citing = (source: string): readonly string[] =>
  placedSentences.flatMap(({ place, sentence }) =>
    typeof sentence !== 'string' && sentence.sources.some((id) => id === source) ? [place] : [],
  );

describe('words that had to be learnt', () => {
  it.each(retired)('%s are not said, but: %s', (pattern) => {
    expect(said(pattern)).toEqual([]);
  });

  it('of a road stand in pictures alone', () => {
    const sentences = said(road).filter((text) => !pictures.some((place) => text.startsWith(place)));
    expect(sentences).toEqual([]);
  });

  it('are found where they are said', () => {
    const examples = ['今天给您一个做得到的数', '先要文字', '手上有余钱', '从官方入口交', '谈成了又断', '这几处可能薄'];
    expect(examples.filter((text) => !retired.some(([pattern]) => pattern.test(text)))).toEqual([]);
  });

  it('leave everyday words alone', () => {
    const everyday = [
      '分几期，期数多一点',
      '剩余 500 元',
      '还算数',
      '填数字',
      '从签收的第二天开始数',
      '文字记录',
      '电话断了',
    ];
    expect(everyday.filter((text) => retired.some(([pattern]) => pattern.test(text)))).toEqual([]);
  });
});

describe('the law on forgery', () => {
  it('is named at most four times: where papers are asked for, checked, and offered for money', () => {
    expect(citing('criminal-law-280').length).toBeGreaterThan(0);
    expect(citing('criminal-law-280').length).toBeLessThanOrEqual(4);
  });
});
