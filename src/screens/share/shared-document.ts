import type { Block, CaseDocument } from '#documents/blocks/document.ts';
import { nextSteps, stepsOfTrial } from '#rules/next-steps.ts';
import type { HouseholdView } from '#share/household-view.ts';
import type { LinkView } from '#share/link-values.ts';
import { isSettled, type ResultView } from '#share/result-view.ts';
import {
  areAllSettled,
  negotiationRows,
  negotiationTitle,
  type SharedRow,
  sharedRows,
  togetherRows,
} from '#share/shared-rows.ts';
import { asOf, dayOf, whereaboutsOf } from '#share/whereabouts.ts';
import { fill } from '#text/fill.ts';
import { result } from '#words/result/result.ts';
import { shared as words } from '#words/share/shared.ts';

/** What stands above a shared view, on the page and on all that is made of it. */
export function sharedTitle(view: LinkView): string {
  if (!('negotiations' in view)) return isSettled(view) ? words.titleSettled : words.title;
  const { negotiations, leftOut } = view;
  if (areAllSettled(view)) return words.titleSettled;
  return fill(words.all.title, { n: String(negotiations.length + leftOut) });
}

const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;
const heading = (text: string) => ({ kind: 'heading', text }) as const;
const lines = (rows: readonly SharedRow[]) =>
  rows.map(({ term, value }) => paragraph(fill(words.row, { term, value })));
const line = (text: string | null) => (text === null ? [] : [paragraph(text)]);

/** The next steps of a shared view, in words. */
export function sharedSteps({ screen, outline }: ResultView): readonly string[] {
  const steps = nextSteps(screen, null);
  return (outline?.kind === 'trial' ? stepsOfTrial(steps) : steps).map((step) => result.steps[step]);
}

/** A shared view to be copied, printed, drawn or saved: as much as the page of its receiver says of the case. */
export const sharedDocument = (view: LinkView): CaseDocument => ({
  title: sharedTitle(view),
  blocks: 'negotiations' in view ? blocksOfAll(view) : blocksOfOne(view),
});

const blocksOfOne = (view: ResultView): readonly Block[] => [
  ...line(whereaboutsOf(view)),
  paragraph(asOf(view)),
  heading(words.steps),
  ...sharedSteps(view).map((step, at) => paragraph(fill(words.stepNumber, { n: String(at + 1), step }))),
  ...lines(sharedRows(view)).map((row, at) => ({ ...row, ...(at === 0 && { apart: true as const }) })),
];

function blocksOfAll(view: HouseholdView): readonly Block[] {
  const { negotiations, leftOut } = view;
  const together = togetherRows(view);
  return [
    paragraph(dayOf(view)),
    ...(together.length === 0 ? [] : [heading(words.all.together), ...lines(together)]),
    ...negotiations.flatMap((negotiation, at) => [
      heading(negotiationTitle(negotiation, at)),
      ...line(whereaboutsOf(negotiation)),
      ...lines(negotiationRows(negotiation)),
    ]),
    ...(leftOut === 0 ? [] : [{ ...paragraph(fill(words.all.leftOut, { n: String(leftOut) })), apart: true as const }]),
  ];
}
