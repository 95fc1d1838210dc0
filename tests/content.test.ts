import { describe, expect, it } from 'vitest';
import { sourceList } from '#content/source-list.ts';
import { phones, type Source } from '#content/sources.ts';
import { isIsoDate } from '#model/dates.ts';
import { type ScreenId, screenIds, screens } from '#model/screens.ts';
import { stages } from '#model/stages.ts';
import { lenderPhones } from '#words/engine/lender-phones.ts';
import {
  allTexts,
  labelsOf,
  modulesOf,
  placedSentences,
  screenWords,
  sentencesOfBlocks,
  textOf,
  wordsByStage,
} from './support/words.ts';

const sources: Readonly<Record<string, Source>> = sourceList;
const hanIn = (text: string): number => (text.match(/\p{Script=Han}/gu) ?? []).length;
const found = (pattern: RegExp): readonly string[] =>
  allTexts.filter(({ text }) => pattern.test(text)).map(({ place, text }) => `${place}: ${text}`);

/** Every number that may be printed. */
const numbers: readonly string[] = [...Object.values(phones), ...lenderPhones.map(({ phone }) => phone)];

/**
 * Figures that rest on no source. What a rule of this tool decides is held to it by `words-and-rules.test.ts`; the rest are
 * bounds of a field, an example of how to type, factors of a sum, and numbers of a list.
 */
const ownFigures: readonly string[] = [
  'agreement/final-terms-form: finalTermsFormWords.badPaid',
  'agreement/final-terms-form: finalTermsFormWords.further.feeHint',
  'assess/fee-check: feeCheckWords.badMonths',
  'assess/fee-check: feeCheckWords.minimum.why',
  'budget/incomes-form: incomesFormWords.badDays',
  'budget/incomes-form: incomesFormWords.changingHint',
  'budget/spending-form: spendingFormWords.reserveOptions.share',
  'budget/spending-form: spendingFormWords.reserveOptions.usual',
  'budget/summary-panel: summaryPanelWords.reserveWhy',
  'documents/doubtful-letter: doubtfulWords.items.0',
  'documents/doubtful-letter: doubtfulWords.items.1',
  'documents/doubtful-letter: doubtfulWords.items.2',
  'documents/missed-payment: missedWords.ask',
  'documents/missed-payment: missedWords.askInCourt',
  'documents/objection: objectionWords.proofText',
  'documents/verification-letter: verificationWords.items.0',
  'documents/verification-letter: verificationWords.items.1',
  'documents/verification-letter: verificationWords.items.2',
  'documents/verification-letter: verificationWords.items.3',
  'documents/verification-letter: verificationWords.items.4',
  'engine/how-calculated: howCalculatedWords.safe',
  'engine/problems: problems.badDate',
  'engine/problems: problems.badDay',
  'engine/problems: problems.badMonths',
  'engine/problems: problems.badPeriodRate',
  'engine/problems: problems.badRate',
  'engine/problems: problems.badTime',
  'engine/problems: problems.emptyAmount',
  'engine/problems: problems.emptyPositive',
  'engine/problems: problems.lateDay',
  'engine/problems: problems.mustBePositive',
  'engine/problems: problems.notANumber',
  'engine/problems: problems.otherSigns',
  'passcode/passcode: passcode.delays.1',
  'passcode/passcode: passcode.delays.15',
  'passcode/passcode: passcode.delays.5',
  'passcode/passcode: passcode.newHint',
  'passcode/passcode: passcode.problems.short',
  'propose/terms-form: termsFormWords.firstHint',
  'propose/verdict-panel: verdictPanelWords.worst.cuts.share',
  'propose/with-interest: withInterestWords.after',
  'propose/with-interest: withInterestWords.badAfter',
  'result/result: result.planTrialWhy',
  'share/link: link.sealed.hint',
  'share/link: link.sealed.problems.short',
  'speech/court: courtSpeech.judged.chat',
  'speech/court: courtSpeech.settled.chat',
  'speech/denial: denialSpeech.mayBe.chat',
  'speech/denial: denialSpeech.notMine.chat',
  'speech/denial: denialSpeech.settled.chat',
  'speech/heirs: heirsSpeech.chat',
  'speech/limitation: limitationWords.chat',
  'speech/renegotiation: renegotiationWords.beside.chat',
  'speech/renegotiation: renegotiationWords.broken.chat',
  'speech/renegotiation: renegotiationWords.chat',
  'speech/renegotiation: renegotiationWords.chatAfterTrial',
  'speech/renegotiation: renegotiationWords.ended.chat',
  'speech/renegotiation: renegotiationWords.inCourt.chat',
  'speech/renegotiation: renegotiationWords.settled.chat',
  'speech/script: scriptWords.chat',
  'urgent/court-days: court.counted.judgment',
  'urgent/court-days: court.counted.order',
  'urgent/court-days: court.counted.summons',
  'urgent/incident-log: incidents.saidHint',
];

describe('screens and words', () => {
  it('are the same, stage by stage', () => {
    const worded = stages.map((stage) => [stage, Object.keys(wordsByStage[stage]).sort()]);
    const registered = stages.map((stage) => [stage, screenIds.filter((id) => screens[id].stage === stage).sort()]);
    expect(worded).toEqual(registered);
  });

  it('stand in files of their name: what else a stage says exports no screen', () => {
    const fileOf = (id: string) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    for (const stage of stages) {
      const files = modulesOf(stage).filter(({ isScreen }) => isScreen);
      const ids = screenIds.filter((id) => screens[id].stage === stage);
      expect(files.map(({ name }) => name).sort()).toEqual(ids.map(fileOf).sort());
    }
  });

  it('have a short name of at most six characters, each its own', () => {
    const short = screenIds.map((id) => screenWords[id].shortName);
    expect(short.filter((name) => name.length > 6)).toEqual([]);
    expect(new Set(short).size).toBe(short.length);
  });

  it('have a word for every option and tick, and for none that is not there', () => {
    for (const id of screenIds) {
      const definition: { readonly options: readonly string[]; readonly ticks?: readonly string[] } = screens[id];
      const { options, ticks } = screenWords[id];
      expect([id, Object.keys(options).sort()]).toEqual([id, [...definition.options].sort()]);
      expect([id, Object.keys(ticks ?? {}).sort()]).toEqual([id, [...(definition.ticks ?? [])].sort()]);
    }
  });
});

describe('figures, laws and claims', () => {
  it('are looked for in every word there is', () => {
    expect(placedSentences.length).toBeGreaterThan(3000);
    for (const file of ['documents/complaint', 'urgent/incident-log', 'budget/creditor-shares', 'propose/terms'])
      expect(allTexts.some(({ place }) => place.startsWith(`${file}: `))).toBe(true);
  });

  it('stand in sentences that name their sources, or are of our own rules, forms and numbering', () => {
    const withoutPhones = (text: string) => numbers.reduce((rest, number) => rest.split(number).join(''), text);
    const bare = placedSentences
      .filter(({ sentence }) => typeof sentence === 'string' && /[\d０-９《%％]/.test(withoutPhones(sentence)))
      .map(({ place }) => place);
    expect(bare.sort()).toEqual(ownFigures);
  });

  it('are laws only where a source is named', () => {
    const law = /犯罪|违法|民法典|刑法|诉讼时效|判刑|拘留|法律(?:上|不许|禁止|要求|写明|还?管)/;
    const bare = placedSentences.filter(({ sentence }) => typeof sentence === 'string' && law.test(sentence));
    expect(bare).toEqual([]);
  });

  it('rest on sources that exist, each of which is cited', () => {
    const cited = new Set(
      placedSentences.flatMap(({ sentence }): readonly string[] =>
        typeof sentence === 'string' ? [] : sentence.sources,
      ),
    );
    const listed = Object.keys(sources);
    expect([...cited].filter((id) => !listed.includes(id))).toEqual([]);
    expect(listed.filter((id) => !cited.has(id))).toEqual([]);
  });

  it('name a source once', () => {
    const twice = placedSentences.filter(
      ({ sentence }) => typeof sentence !== 'string' && new Set(sentence.sources).size < sentence.sources.length,
    );
    expect(twice).toEqual([]);
  });

  it('were checked on days that exist and are not in the future of the words', () => {
    const reviewed = Object.values(screenWords).map(({ reviewedOn }) => reviewedOn);
    const checked = Object.values(sources).map(({ checkedOn }) => checkedOn);
    expect([...reviewed, ...checked].filter((day) => !isIsoDate(day))).toEqual([]);
    const dated = Object.values(sources).flatMap(({ dated, checkedOn }) =>
      dated === undefined ? [] : [[dated, checkedOn]],
    );
    expect(
      dated.filter(([day = '', checkedOn = '']) => !isIsoDate(`${day}-01-01`.slice(0, 10)) || day > checkedOn),
    ).toEqual([]);
  });

  it('lead to addresses of the web', () => {
    const addresses = Object.values(sources).flatMap(({ url }) => (url === undefined ? [] : [url]));
    expect(addresses.filter((url) => !/^https?:\/\/[a-z0-9.-]+\.[a-z]+\//.test(url))).toEqual([]);
  });
});

describe('telephone numbers', () => {
  const printed = (text: string) => text.match(/(?<![\d,.])(?:95\d{3}|12\d{3}|96110|110)(?![\d,.]*\d)/g) ?? [];

  it('come from the list', () => {
    const wrong = allTexts.flatMap(({ place, text }) =>
      printed(text)
        .filter((number) => !numbers.includes(number))
        .map((number) => `${place}: ${number}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are all printed somewhere', () => {
    const all = new Set(allTexts.flatMap(({ text }) => printed(text)));
    expect([...all].sort()).toEqual([...numbers].sort());
  });

  it('are not written any other way', () => {
    expect(found(/\b1[3-9]\d{9}\b|\b0\d{2,3}-\d{7,8}\b|\b400-?\d{3}-?\d{4}\b|\b95\d{6}\b/)).toEqual([]);
  });
});

describe('what is never said', () => {
  it.each([
    '上岸',
    '老赖',
    '黑名单',
    '一定同意',
    '一定会同意',
    '马上解决',
    '已完成',
    '包过',
    '保证谈成',
    '绿色通道',
    '高利贷',
    '7×24',
    '24 ?小时',
    '折结清',
    '延 ?8 ?年',
    '蚂蚁金服旗下',
    '信用分',
    '滞纳金',
    '加油',
    '月供降',
    '每 ?12 ?个月',
    '34\\.6 ?%',
    '成功案例',
  ])('%s', (phrase) => {
    const said = found(new RegExp(phrase)).filter((text) => !text.includes('也不保证谈成'));
    expect(said).toEqual([]);
  });

  it('a repaired record, unless to call it a fraud', () => {
    const denied = /都别信|不做|骗局|窗口已经过了/;
    expect(found(/修复|洗白/).filter((text) => !denied.test(text))).toEqual([]);
  });

  it('停息挂账, unless to say that there is no such right', () => {
    expect(found(/停息挂账|挂账/)).toEqual([
      'propose/asks: more.4: “停息挂账”是市场上的叫法，没有查到花呗、借呗有这项权利。信里不用写这四个字。',
    ]);
  });

  it('a rate of private loans or the sixty instalments of credit cards, unless to say that they do not apply', () => {
    expect(found(/LPR/).filter((text) => !/民间借贷，不能/.test(text))).toEqual([]);
    expect(found(/信用卡.*60|60.*信用卡/).filter((text) => !/不能直接套/.test(text))).toEqual([]);
  });

  it('an exclamation mark or a picture', () => {
    expect(found(/[!！]|\p{Extended_Pictographic}/u)).toEqual([]);
  });

  it('a day in figures and hyphens', () => {
    expect(found(/\d{4}-\d{2}-\d{2}/)).toEqual([]);
  });

  it('more than sixty characters in a sentence', () => {
    const long = allTexts.flatMap(({ place, text }) =>
      text
        .split(/[。！？；]/)
        .filter((sentence) => hanIn(sentence) > 60)
        .map((sentence) => `${place}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});

describe('the first six screens', () => {
  it.each(['urgent', 'soFar', 'products', 'timing', 'cause', 'leftOver'] as const satisfies readonly ScreenId[])(
    'are read in a moment: %s',
    (id) => {
      const { title, body, options, ticks } = screenWords[id];
      const shown = [title, ...sentencesOfBlocks(body), ...labelsOf(options), ...labelsOf(ticks)].map(textOf);
      // 继续 is the button of every question and is not read again.
      const characters = hanIn(shown.filter((text) => text !== '继续').join(''));
      expect(characters).toBeGreaterThan(20);
      expect(characters).toBeLessThanOrEqual(75);
    },
  );
});

describe('what stands before the answers of a screen', () => {
  /** The guidance of a screen in every case of its own, without lists, quotations and notes, which are seen at a glance. */
  const paragraphsOf = (id: ScreenId): number => {
    const { body = [], instead = {}, ifTimeBarred } = screenWords[id];
    const bodies = [body, ...Object.values(instead).map((words) => words.body ?? []), ifTimeBarred?.body ?? []];
    return Math.max(...bodies.map((all) => all.filter((one) => typeof one === 'string' || 'sources' in one).length));
  };

  it.each(screenIds)('is read in a moment: %s', (id) => {
    const { tag, carries } = screens[id];
    const asks = tag === 'question' || carries !== null;
    expect(paragraphsOf(id)).toBeLessThanOrEqual(asks ? 2 : 3);
  });
});
