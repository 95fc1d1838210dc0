import { type ScreenId, screens } from '#model/screens.ts';
import { gapQuestions } from '#words/agreement/gap-questions.ts';
import { checklistPanelWords } from '#words/evidence/checklist-panel.ts';
import { evidenceItems } from '#words/evidence/items.ts';
import { lookBackAdvice } from '#words/recover/look-back-advice.ts';
import { common } from '#words/shell/common.ts';
import { aidWords } from '#words/urgent/aids.ts';
import { textOf } from '../../engine/words/sentence.tsx';
import type { AnyWords } from '../../engine/words/use-words.ts';
import { courtTable } from './court-table.ts';
import { refusedTables } from './refused-tables.ts';
import { signTable } from './sign-table.ts';
import type { TableEntry, WordsOf } from './table-entry.ts';

const checklist = (): readonly TableEntry[] =>
  Object.entries(evidenceItems).map(([id, { name, where, cover, instead }]) => ({
    id,
    name,
    parts: [
      { label: checklistPanelWords.where, blocks: [where] },
      { label: checklistPanelWords.cover, blocks: [cover] },
      { label: checklistPanelWords.instead, blocks: [instead] },
    ],
  }));

const gaps = (): readonly TableEntry[] =>
  Object.entries(gapQuestions).map(([id, { name, ask }]) => ({ id, name, parts: [{ blocks: [{ say: ask }] }] }));

const habits = (wordsOf: WordsOf): readonly TableEntry[] =>
  Object.entries(lookBackAdvice).map(([id, advice]) => ({
    id,
    name: textOf(wordsOf('lookBack').ticks?.[id] ?? ''),
    parts: [{ blocks: [{ list: advice }] }],
  }));

const aids = (): readonly TableEntry[] =>
  Object.entries(aidWords).map(([id, { name, lines }]) => ({ id, name, parts: [{ blocks: [{ list: lines }] }] }));

/** What a screen says instead in cases of their own. */
const insteadOn = ({ title, instead = {} }: AnyWords, isQuestion: boolean): readonly TableEntry[] =>
  Object.entries(instead).map(([id, own]) => ({
    id,
    name: own.title ?? title,
    parts: [
      ...(own.why === undefined ? [] : [{ label: isQuestion ? common.why : common.whyTask, blocks: [own.why] }]),
      { blocks: [...(own.body ?? []), ...Object.values(own.options ?? {}).flatMap((label) => label ?? [])] },
      ...(own.more === undefined ? [] : [{ label: common.more, blocks: own.more }]),
    ],
  }));

const tables: { readonly [S in ScreenId]?: (wordsOf: WordsOf) => readonly TableEntry[] } = {
  courtTodo: courtTable,
  situationTodo: aids,
  checklist,
  closeGaps: gaps,
  settled: habits,
  callerStop: signTable,
  ...refusedTables,
};

/** What a panel shows on a screen depending on the answers; empty for most screens. */
export const tableOf = (screen: ScreenId, wordsOf: WordsOf): readonly TableEntry[] => [
  ...insteadOn(wordsOf(screen), screens[screen].tag === 'question'),
  ...(tables[screen]?.(wordsOf) ?? []),
];
