import type { Sentence } from '#content/types.ts';
import type { ScreenId } from '#model/screens.ts';
import { complaintBodies } from '#words/refused/complaint-bodies.ts';
import { complaint } from '#words/refused/complaint-form.ts';
import { helpPanelWords } from '#words/refused/help-panel.ts';
import { helpers } from '#words/refused/helpers.ts';
import { legalPanelWords } from '#words/refused/legal-panel.ts';
import { legalReasons } from '#words/refused/legal-reasons.ts';
import { proposalWeaknessWords } from '#words/refused/proposal-weaknesses.ts';
import { replies } from '#words/refused/replies.ts';
import { replyPanelWords } from '#words/refused/reply-panel.ts';
import { routeCards } from '#words/refused/route-cards.ts';
import { routes as routeLabels } from '#words/refused/routes-form.ts';
import { scamSigns } from '#words/refused/scam-signs.ts';
import { signsPanelTitle } from '#words/refused/signs-panel.ts';
import { textOf } from '../../engine/words/sentence.tsx';
import type { TableEntry, WordsOf } from './table-entry.ts';

/** The label of an option or tick without its sources, which are shown at the screen that asks for it. */
const labelOf = (wordsOf: WordsOf, screen: ScreenId, id: string): Sentence => {
  const { options, ticks = {} } = wordsOf(screen);
  return textOf(options[id] ?? ticks[id] ?? '');
};

const decoded = (wordsOf: WordsOf): readonly TableEntry[] =>
  Object.entries(replies).map(([id, { meaning, next, after }]) => ({
    id,
    name: labelOf(wordsOf, 'whatTheySaid', id),
    parts: [
      { label: replyPanelWords.meaning, blocks: [meaning] },
      { label: replyPanelWords.next, blocks: [{ say: next }] },
      { label: replyPanelWords.after, blocks: after },
    ],
  }));

const routes = (wordsOf: WordsOf): readonly TableEntry[] =>
  Object.entries(routeCards).map(([id, card]) => ({
    id,
    name: labelOf(wordsOf, 'routes', id),
    parts: (['fits', 'cost', 'time', 'risk'] as const).map((part) => ({
      label: routeLabels[part],
      blocks: [card[part]],
    })),
  }));

const revise = (): readonly TableEntry[] =>
  Object.entries(proposalWeaknessWords.spots).map(([id, text]) => ({ id, name: text, parts: [] }));

const stopHere = (wordsOf: WordsOf): readonly TableEntry[] =>
  Object.entries(scamSigns).map(([id, reason]) => ({
    id,
    name: labelOf(wordsOf, 'scamGate', id),
    parts: [{ label: signsPanelTitle, blocks: [reason] }],
  }));

const visitHelp = (wordsOf: WordsOf): readonly TableEntry[] =>
  Object.entries(helpers).map(([id, { reach, bring, ask, mind }]) => ({
    id,
    name: labelOf(wordsOf, 'whichHelp', id),
    parts: [
      { label: helpPanelWords.reach, blocks: [reach] },
      { label: helpPanelWords.bring, blocks: [{ list: bring }] },
      { label: helpPanelWords.ask, blocks: [{ steps: ask }] },
      { label: helpPanelWords.mind, blocks: [mind] },
    ],
  }));

const complaints = (): readonly TableEntry[] =>
  Object.entries(complaintBodies).map(([id, { label, how, time, limits }]) => ({
    id,
    name: label,
    parts: [
      { label: complaint.how, blocks: [how] },
      { label: complaint.time, blocks: [time] },
      { label: complaint.limits, blocks: [limits] },
    ],
  }));

const legalAdvice = (wordsOf: WordsOf): readonly TableEntry[] =>
  Object.entries(legalReasons).map(([id, { standing, first, mind }]) => ({
    id,
    name: labelOf(wordsOf, 'legal', id),
    parts: [
      { label: legalPanelWords.standing, blocks: [standing] },
      { label: legalPanelWords.first, blocks: [{ steps: first }] },
      { label: legalPanelWords.mind, blocks: [mind] },
    ],
  }));

/** For each screen after a refusal, what it shows depending on the answers. */
export const refusedTables = {
  decoded,
  routes,
  revise,
  stopHere,
  visitHelp,
  complaint: complaints,
  legalAdvice,
} as const;
