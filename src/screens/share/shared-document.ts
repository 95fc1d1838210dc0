import type { CaseDocument } from '#documents/blocks/document.ts';
import { nextSteps } from '#rules/next-steps.ts';
import { isSettled, type ResultView } from '#share/result-view.ts';
import { sharedRows } from '#share/shared-rows.ts';
import { asOf, whereaboutsOf } from '#share/whereabouts.ts';
import { fill } from '#text/fill.ts';
import { result } from '#words/result/result.ts';
import { shared as words } from '#words/share/shared.ts';

/** What stands above a shared view, on the page and on all that is made of it. */
export const sharedTitle = (view: Pick<ResultView, 'screen'>): string =>
  isSettled(view) ? words.titleSettled : words.title;

/** A shared view to be copied, printed, drawn or saved: as much as the page of its receiver says of the case. */
export function sharedDocument(view: ResultView): CaseDocument {
  const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;
  const whereabouts = whereaboutsOf(view);
  return {
    title: sharedTitle(view),
    blocks: [
      ...(whereabouts === null ? [] : [paragraph(whereabouts)]),
      paragraph(asOf(view)),
      { kind: 'heading', text: words.steps },
      ...nextSteps(view.screen, null).map((step, at) =>
        paragraph(fill(words.stepNumber, { n: String(at + 1), step: result.steps[step] })),
      ),
      ...sharedRows(view).map(({ term, value }, at) => ({
        ...paragraph(fill(words.row, { term, value })),
        ...(at === 0 && { apart: true as const }),
      })),
    ],
  };
}
