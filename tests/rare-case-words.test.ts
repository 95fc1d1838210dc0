import { describe, expect, it } from 'vitest';
import type { Block } from '#content/types.ts';
import { type ScreenId, screenIds, screens } from '#model/screens.ts';
import type { Stage } from '#model/stages.ts';
import { withoutRequests } from '#screens/engine/words/time-barred.ts';
import { limitationWords } from '#words/speech/limitation.ts';
import { allTexts, placedSentences, screenWords, textOf } from './support/words.ts';

interface Rule {
  /** What the sentences are about. */
  readonly about: string;
  /** Where they stand. */
  readonly where: string;
  /** What has to be said there, in one sentence each. */
  readonly says: readonly RegExp[];
  /** What was said there once and hurts somebody in the rare case; nowhere else either. */
  readonly never?: RegExp;
}

const rules: readonly Rule[] = [
  {
    about: 'a written demand restarts only a term that still runs',
    where: 'urgent/court-situations',
    says: [/还没过的，书面催款会让它重新算；已经过了的，光被催不会让它恢复/],
    never: /收到书面催款，三年的期限会重新算/,
  },
  {
    about: 'whoever handed in false papers asks a lawyer before the lender',
    where: 'refused/stop-here',
    says: [/先打 12348.*再联系出借方/],
    never: /自己联系出借方，说清哪一份不是真的/,
  },
  {
    about: 'whoever is harassed stays reachable',
    where: 'urgent/harassment',
    says: [/别失联.*App 消息或短信/],
    never: /电话可以少接/,
  },
  {
    about: 'a caller who claims a suit is checked with the court',
    where: 'urgent/caller-stop',
    says: [/已经起诉.*12368/],
    never: /看法院文书，不看电话|打来的也不算/,
  },
  {
    about: 'a spoken agreement can bind, but is hard to prove',
    where: 'agreement/written',
    says: [/口头.*可能有效，但难证明/],
    never: /看不到，?就当还没有|有书面确认才算数/,
  },
  {
    about: 'concessions in mediation are protected with exceptions',
    where: 'urgent/court-todo',
    says: [/一般不能拿来当对你不利的证据.*(?:确认|同意)的事实除外/],
    never: /以后不能拿来(?:对付你|当证据对付你)/,
  },
  {
    about: 'a sold debt is paid to the new company after the notice',
    where: 'urgent/debt-sold',
    says: [/没通知到你以前.*算数.*通知到了以后.*不算/],
  },
  {
    about: 'electronic service may rest on a clause of the contract, and a returned letter counts',
    where: 'urgent/service-date',
    says: [/借款合同里可能写过同意/, /退回去.*算送达/],
    never: /电子送达要你同意过/,
  },
  {
    about: 'who has heard nothing for three years and then of a collector is told to choose the old debt',
    where: 'assess/timing',
    says: [/没还、没扣、没人催（最近才催也算）/],
    never: /最后一次[^。]*催款[^。]*以前的|超过 3 年没人催过/,
  },
  {
    about: 'a debt collector who writes again does not bring back a claim that has expired',
    where: 'engine/limitation',
    says: [/最近又有人来催，时效不会重新算/],
  },
  {
    about: 'a message that asks for money is neither answered nor followed, and an old debt waits for the lawyer',
    where: 'urgent/caller-stop',
    says: [/发短信来的：不回，不点链接，也不打短信里的号码/, /也没人催过的旧债：先打 12348/],
  },
  {
    about: 'papers that name an earlier day are answered by it',
    where: 'urgent/named-day',
    says: [/更早的日子，就照更早的/, /写的日子比这早，就照文书上的/],
  },
];

describe('the order in which a payment counts', () => {
  const cited = placedSentences.flatMap(({ sentence, place }) =>
    typeof sentence !== 'string' && sentence.sources.includes('civil-code-561') ? [{ place, text: sentence.text }] : [],
  );

  it.each(['agreement/agreement-check', 'budget/summary', 'urgent/order-dispute'])(
    'names the costs that come first as costs of the claim, not overdue fees, on %s',
    (where) => {
      const there = cited.filter(({ place }) => place.startsWith(`${where}:`));
      expect(there.some(({ text }) => /讨债的费用（比如诉讼费，不是逾期费）/.test(text))).toBe(true);
    },
  );

  it('takes them for overdue fees nowhere', () => {
    expect(cited.length).toBeGreaterThan(10);
    expect(cited.filter(({ text }) => /先(?:抵|还|算|扣)(?:逾期费|违约金|罚息)/.test(text))).toEqual([]);
  });
});

describe('what is true in the rare case', () => {
  it.each(rules)('is said: $about', ({ where, says, never }) => {
    const there = allTexts.filter(({ place }) => place.startsWith(`${where}:`)).map(({ text }) => text);
    expect(there.length).toBeGreaterThan(3);
    for (const wanted of says) expect([wanted, there.some((text) => wanted.test(text))]).toEqual([wanted, true]);
    if (never !== undefined) expect(allTexts.filter(({ text }) => never.test(text))).toEqual([]);
  });

  it('names the binding rules beside the standards where collectors harass', () => {
    const cited = placedSentences
      .filter(({ place }) => place.startsWith('refused/legal-reasons:') || place.startsWith('urgent/harassment:'))
      .flatMap(({ sentence }) => (typeof sentence === 'string' ? [] : sentence.sources));
    expect(cited).toContain('consumer-finance-rules');
    expect(cited.some((source) => source.startsWith('public-order'))).toBe(true);
  });
});

describe('while a claim may have expired', () => {
  /** What would count as consent to perform: a promise, a plan, a request for deferral or a waiver. */
  const consent = /愿意还|每月还|分期|延后|减免|方案|还得起|保留我的申请|按它还/;
  const spoken = (blocks: readonly Block[] = []) =>
    blocks.flatMap((block) => (typeof block === 'object' && 'say' in block ? [textOf(block.say)] : []));
  /** Not those of an agreement that is kept or ends, of the court, nor what is said to whoever helps or hears a complaint. */
  const stagesThatAsk: readonly Stage[] = ['assess', 'contact', 'budget', 'propose', 'agreement'];
  const toTheLender: readonly ScreenId[] = ['revise', 'waitUntil'];
  const asking = screenIds.filter((id) => stagesThatAsk.includes(screens[id].stage) || toTheLender.includes(id));

  it('no screen before an agreement puts consent into the mouth of the person', () => {
    const said = asking.flatMap((id) => {
      const { body = [], more = [], where = [] } = withoutRequests(screenWords[id], id);
      return spoken([...body, ...more, ...where]).map((text) => `${id}: ${text}`);
    });
    expect(said.filter((text) => consent.test(text))).toEqual([]);
    expect(said.length).toBeGreaterThan(0);
  });

  it('a screen that otherwise asks for deferral says so of no such claim', () => {
    expect(spoken(screenWords.nothingLeft.body).join('')).toMatch(consent);
    expect(spoken(screenWords.nothingLeft.ifTimeBarred?.body)).toEqual([`“${limitationWords.reply}”`]);
  });
});
