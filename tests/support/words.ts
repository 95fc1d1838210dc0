import type { Block, Sentence, Words } from '#content/types.ts';
import type { ScreenId } from '#model/screens.ts';
import { type Stage, stages } from '#model/stages.ts';
import { gapQuestions } from '#words/agreement/gap-questions.ts';
import { calendarWords } from '#words/documents/calendar.ts';
import { letterWords } from '#words/documents/letter.ts';
import { evidenceItems } from '#words/evidence/items.ts';
import { stageWords } from '#words/index.ts';
import { names } from '#words/names.ts';
import { lookBackAdvice } from '#words/recover/look-back-advice.ts';
import { complaintBodies } from '#words/refused/complaint-bodies.ts';
import { helpers } from '#words/refused/helpers.ts';
import { legalReasons } from '#words/refused/legal-reasons.ts';
import { replies } from '#words/refused/replies.ts';
import { routeCards } from '#words/refused/route-cards.ts';
import { scamSigns } from '#words/refused/scam-signs.ts';
import { scenarioWords } from '#words/rehearsal/index.ts';
import type { AnyScenarioWords } from '#words/rehearsal/types.ts';
import { screenNames, stageNames } from '#words/short-names.ts';
import { scriptWords } from '#words/speech/script.ts';
import { spokenWords } from '#words/speech/spoken.ts';
import { allText } from '#words/ui/all-text.ts';
import { call } from '#words/ui/call.ts';
import { common } from '#words/ui/common.ts';
import { complaint } from '#words/ui/complaint.ts';
import { court } from '#words/ui/court.ts';
import { fields } from '#words/ui/fields.ts';
import { funds } from '#words/ui/funds.ts';
import { helper } from '#words/ui/helper.ts';
import { map } from '#words/ui/map.ts';
import { againPage, answersPage, dataPage } from '#words/ui/pages.ts';
import { panels } from '#words/ui/panels.ts';
import { proposals } from '#words/ui/proposals.ts';
import { refused } from '#words/ui/refused.ts';
import { rehearsal } from '#words/ui/rehearsal.ts';
import { link, result, shared } from '#words/ui/result.ts';
import { routes } from '#words/ui/routes.ts';
import { start } from '#words/ui/start.ts';
import { storageTrouble } from '#words/ui/storage.ts';
import { exportCalendarWords, exportWords } from '#words/ui/take-out.ts';
import { units } from '#words/units.ts';
import { courtWords, dateUnknown, lateNote, weekendNote } from '#words/urgent/court-situations.ts';

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

/** Words of pages, panels and documents. Their figures are computed or explained where they stand. */
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
  exportWords,
  exportCalendarWords,
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
