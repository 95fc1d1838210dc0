import { describe, expect, it } from 'vitest';
import { sourceList } from '#content/source-list.ts';
import { courtRuleSources } from '#content/sources/court-rules.ts';
import { laws } from '#content/sources/laws.ts';
import type { Source } from '#content/sources.ts';
import { allTexts, placedSentences } from './support/words.ts';

const sources: Readonly<Record<string, Source>> = sourceList;
const titles = Object.entries(sources).map(([id, { title }]) => ({ place: id, text: title }));
const printed = [...allTexts, ...titles];
const saying = (pattern: RegExp) =>
  printed.filter(({ text }) => pattern.test(text)).map(({ place, text }) => `${place}: ${text}`);

/** A law with the articles that must not be printed of it: they moved, were never read, or say something else. */
const forbidden: readonly (readonly [why: string, said: RegExp])[] = [
  ['amended on 2026-09-01, all numbers moved', /《律师法》[^《]*第 ?\d+/],
  ['articles never read', /《消费金融公司管理办法》[^《]*第 ?\d+/],
  ['replaced on 2026-04-15', /投诉举报处理暂行办法/],
  ['a number that only reports give', /《市场监督管理投诉举报处理办法》(?!.*常见说法)[^《]*第 ?\d+/],
  ['replaced on 2026-07-01', /社会救助暂行办法/],
  ['renumbered on 2026-01-01', /《治安管理处罚法》[^《]*第 ?42 ?条/],
  ['195 speaks of demand, consent and suit', /第 195 条[^《]*(还一部分|还一点|认账|承认)/],
  ['280(2) covers seals only', /第 280 条[^《]*(假证明|伪造证明)/],
  ['31 forbids what is illegal', /第 31 条：(?=.*电话卡)(?!.*非法)/],
];

describe('article numbers', () => {
  it.each(forbidden)('are not printed: %s', (_why, said) => {
    expect(saying(said)).toEqual([]);
  });

  it('of an id are those of its title', () => {
    const numbered = Object.entries({ ...laws, ...courtRuleSources }).flatMap(([id, { title }]) => {
      const number = /-(\d+)(?:-\d+)?$/.exec(id)?.[1];
      return number === undefined || new RegExp(`第 ${number} ?[、～条]`).test(title) ? [] : [`${id}: ${title}`];
    });
    expect(numbered).toEqual([]);
  });

  it('in a sentence are those of a source it names', () => {
    const elsewhere = placedSentences.flatMap(({ place, sentence }) => {
      if (typeof sentence === 'string') return [];
      const numbers = [...sentence.text.matchAll(/第 ?(\d+) ?条/g)].map(([, number]) => number);
      const cited = sentence.sources.map((id) => sourceList[id].title).join();
      return numbers.filter((number) => !cited.includes(`第 ${number} 条`)).map((number) => `${place}: ${number}`);
    });
    expect(elsewhere).toEqual([]);
  });
});

describe('a source', () => {
  it('leads to no address on a copied or hijacked site', () => {
    const hijacked =
      /13088f\.com|bycs8\.com|jingyuhuahui\.com|gzbsyj|hgctkx|30898\.cn|077592\.com|ksepay\.com|wenxuecity\.com/;
    expect(Object.entries(sources).filter(([, { url }]) => url !== undefined && hijacked.test(url))).toEqual([]);
  });

  it('that ends says what ends, on a day that its title names', () => {
    const ending = Object.entries(sources).filter(([, { ends }]) => ends !== undefined);
    expect(ending.map(([id]) => id)).toEqual(['sale-pilot']);
    for (const [, { title, ends }] of ending) expect(title).toContain(ends?.on);
  });

  it('that is a repost or a reading from a paper does not call itself the authority alone', () => {
    const of = (id: keyof typeof sourceList) => sourceList[id].publisher;
    expect(of('alipay-hotline')).toContain('转载');
    expect(of('supervisor-hotline')).toContain('报道');
    expect(sourceList['central-bank-hotline'].title).toContain('2014 年');
  });
});
