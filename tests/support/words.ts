import type { Block, Sentence, Words } from '#content/types.ts';
import { gapQuestions } from '#content/zh-CN/agreement/gap-questions.ts';
import { calendarWords } from '#content/zh-CN/documents/calendar.ts';
import { letterWords } from '#content/zh-CN/documents/letter.ts';
import { scriptWords } from '#content/zh-CN/documents/script.ts';
import { spokenWords } from '#content/zh-CN/documents/spoken.ts';
import { evidenceItems } from '#content/zh-CN/evidence/items.ts';
import { stageWords } from '#content/zh-CN/index.ts';
import { names } from '#content/zh-CN/names.ts';
import { lookBackAdvice } from '#content/zh-CN/recover/look-back-advice.ts';
import { complaintBodies } from '#content/zh-CN/refused/complaint-bodies.ts';
import { helpers } from '#content/zh-CN/refused/helpers.ts';
import { legalReasons } from '#content/zh-CN/refused/legal-reasons.ts';
import { replies } from '#content/zh-CN/refused/replies.ts';
import { routeCards } from '#content/zh-CN/refused/route-cards.ts';
import { scamSigns } from '#content/zh-CN/refused/scam-signs.ts';
import { scenarioWords } from '#content/zh-CN/rehearsal/index.ts';
import type { AnyScenarioWords } from '#content/zh-CN/rehearsal/types.ts';
import { screenNames, stageNames } from '#content/zh-CN/short-names.ts';
import { allText } from '#content/zh-CN/ui/all-text.ts';
import { call } from '#content/zh-CN/ui/call.ts';
import { common } from '#content/zh-CN/ui/common.ts';
import { complaint } from '#content/zh-CN/ui/complaint.ts';
import { court } from '#content/zh-CN/ui/court.ts';
import { fields } from '#content/zh-CN/ui/fields.ts';
import { funds } from '#content/zh-CN/ui/funds.ts';
import { helper } from '#content/zh-CN/ui/helper.ts';
import { map } from '#content/zh-CN/ui/map.ts';
import { againPage, answersPage, dataPage } from '#content/zh-CN/ui/pages.ts';
import { panels } from '#content/zh-CN/ui/panels.ts';
import { proposals } from '#content/zh-CN/ui/proposals.ts';
import { refused } from '#content/zh-CN/ui/refused.ts';
import { rehearsal } from '#content/zh-CN/ui/rehearsal.ts';
import { link, result, shared } from '#content/zh-CN/ui/result.ts';
import { routes } from '#content/zh-CN/ui/routes.ts';
import { start } from '#content/zh-CN/ui/start.ts';
import { storageTrouble } from '#content/zh-CN/ui/storage.ts';
import { takeOut, toCalendar } from '#content/zh-CN/ui/take-out.ts';
import { units } from '#content/zh-CN/units.ts';
import { courtWords, dateUnknown, lateNote, weekendNote } from '#content/zh-CN/urgent/court-situations.ts';
import type { ScreenId } from '#model/screens.ts';
import { type Stage, stages } from '#model/stages.ts';

export type AnyWords = Words<ScreenId>;

const chunks = await Promise.all(stages.map((stage) => stageWords[stage]()));

/** The words of every screen, by stage, as the app loads them. */
export const wordsByStage = Object.fromEntries(stages.map((stage, at) => [stage, chunks[at]])) as unknown as Readonly<
  Record<Stage, Readonly<Record<string, AnyWords>>>
>;

export const screenWords = Object.assign({}, ...Object.values(wordsByStage)) as Readonly<Record<ScreenId, AnyWords>>;

const textsOf = (block: Block): readonly Sentence[] => {
  if (typeof block === 'string' || 'sources' in block) return [block];
  if ('say' in block) return [block.say];
  if ('steps' in block) return block.steps;
  return 'list' in block ? block.list : [block.text];
};

export const sentencesOfBlocks = (blocks: readonly Block[] = []): readonly Sentence[] => blocks.flatMap(textsOf);

/** The labels of options or ticks; a screen may have none. */
export const labelsOf = (labels: object | undefined): readonly Sentence[] => Object.values(labels ?? {}) as Sentence[];

const sentencesOfScreen = ({ title, why, body, more, where, options, ticks }: AnyWords): readonly Sentence[] => [
  title,
  why,
  ...[body, more, where].flatMap((blocks) => sentencesOfBlocks(blocks)),
  ...labelsOf(options),
  ...labelsOf(ticks),
];

/** What is said in a rehearsed call, what is thought of it, and how it ends. */
const sentencesOfCall = ({ name, hint, turns, endings }: AnyScenarioWords): readonly Sentence[] => [
  name,
  hint,
  ...Object.values(turns).flatMap(({ line, replies: spoken }) => [
    line,
    ...Object.values(spoken).flatMap(({ say, feedback }) => [say, feedback]),
  ]),
  ...Object.values(endings).flatMap(({ title, text, now }) => [title, text, ...sentencesOfBlocks(now)]),
];

/** Every sentence that can name its sources, with the place it stands at. */
export const placedSentences: readonly { readonly place: string; readonly sentence: Sentence }[] = [
  ...Object.entries(screenWords).map(([place, words]) => [place, sentencesOfScreen(words)] as const),
  ...Object.entries(evidenceItems).map(([id, item]) => [`evidence ${id}`, Object.values(item)] as const),
  ...Object.entries(courtWords).map(([id, words]) => [`court ${id}`, Object.values(words).flat()] as const),
  ['court', [...dateUnknown, lateNote, weekendNote]] as const,
  ...Object.entries(gapQuestions).map(([id, question]) => [`gap ${id}`, Object.values(question)] as const),
  ...Object.entries(lookBackAdvice).map(([id, advice]) => [`advice ${id}`, [...advice]] as const),
  ...Object.entries(replies).map(
    ([id, { meaning, next, after }]) => [`reply ${id}`, [meaning, next, ...sentencesOfBlocks(after)]] as const,
  ),
  ...[routeCards, helpers, complaintBodies, legalReasons].flatMap((table) =>
    Object.entries(table).map(([id, words]) => [`refused ${id}`, Object.values(words as object).flat()] as const),
  ),
  ...Object.entries(scenarioWords).map(([id, words]) => [`rehearsal ${id}`, sentencesOfCall(words)] as const),
  ['scam signs', Object.values(scamSigns)] as const,
  ['helper', [...helper.can, ...helper.cannot, helper.care]] as const,
  ['start', [...start.phones]] as const,
  ['call', [...call.before, ...call.tips, call.danger.text]] as const,
].flatMap(([place, sentences]) => (sentences as readonly Sentence[]).map((sentence) => ({ place, sentence })));

export const textOf = (sentence: Sentence): string => (typeof sentence === 'string' ? sentence : sentence.text);

const strings = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
};

/** Words of pages, panels and papers. Their figures are computed or explained where they stand. */
const otherWords = {
  call,
  common,
  complaint,
  court,
  fields,
  funds,
  helper,
  againPage,
  answersPage,
  dataPage,
  panels,
  proposals,
  refused,
  rehearsal,
  routes,
  link,
  result,
  shared,
  start,
  storageTrouble,
  takeOut,
  toCalendar,
  allText,
  map,
  screenNames,
  stageNames,
  calendarWords,
  letterWords,
  scriptWords,
  spokenWords,
  names,
  units,
};

/** Every printed text there is. */
export const allTexts: readonly { readonly place: string; readonly text: string }[] = [
  ...placedSentences.map(({ place, sentence }) => ({ place, text: textOf(sentence) })),
  ...Object.entries(otherWords).flatMap(([place, words]) => strings(words).map((text) => ({ place, text }))),
];
