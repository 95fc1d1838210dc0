import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { leftOverFormWords as words } from '#words/assess/left-over-form.ts';
import { amountFormWords } from '#words/engine/amount-form.ts';
import { roadScreen } from '#words/engine/road-screen.ts';
import { scriptPanelWords } from '#words/engine/script-panel.ts';
import { acceptedAtOnce } from '../../../tests/stories/straight-road.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { findPage, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
import { answer, change, journeyOf, type Line, type Walk, yuan } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

const bank: readonly Line[] = [
  answer('urgent', 'none'),
  answer('soFar', 'notYet'),
  answer('products', 'given', ['xinyongdai']),
  answer('timing', 'late30'),
  answer('cause', 'given', ['jobLoss']),
];

/** What a month leaves is asked for in a negotiation with a bank, beside another one. */
async function openBeside(other: Walk | null, ...more: readonly Line[]) {
  const walk = journeyOf([...bank, ...more]);
  const own = recordOf({ ...walk, journey: { ...walk.journey, counterparty: { kind: 'bank' as const } } });
  const beside = other === null ? [] : [{ ...recordOf(other, 'other1'), household: 'mycase' }];
  const view = await renderApp({
    walk,
    repository: memoryRepository({ records: [own, ...beside] }),
    hash: '#/leftOver',
  });
  await findPage(titleOf('leftOver'));
  const stored = () => view.repository.stored().find(({ id }) => id === own.id)?.journey.answers.leftOver?.value;
  return { ...view, stored };
}

const field = () => screen.findByLabelText(new RegExp(`^${amountFormWords.label}`));

describe('what a month leaves', () => {
  it('starts with what the budget of another negotiation left, which says where it comes from', async () => {
    const { user, stored } = await openBeside(roadTo('terms', acceptedAtOnce));
    expect(await screen.findByText(words.filledIn)).toBeVisible();
    expect(await field()).toHaveValue('1200');
    expect(screen.queryByText(roadScreen.prefilled)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: optionOf('leftOver', 'given') }));
    expect(stored()).toBe(yuan(1200));
  });

  it('starts before what is agreed there, which is taken off for it', async () => {
    await openBeside(journeyOf(linesBefore('checkIn', acceptedAtOnce)));
    expect(await screen.findByText(words.filledIn)).toBeVisible();
    expect(await field()).toHaveValue('1200');
  });

  it.each([
    ['there is no other one', null],
    ['nothing is left by it', 'spent'],
  ] as const)('starts empty where %s', async (_, other) => {
    const spent = change('spending', 'given', { home: yuan(5300), living: yuan(800), others: 0 });
    await openBeside(other && journeyOf([...linesBefore('summary', acceptedAtOnce), spent]));
    expect(await field()).toHaveValue('');
    expect(screen.queryByText(words.filledIn)).not.toBeInTheDocument();
  });

  it('is called halved for the first step only where nobody else takes a part of it', async () => {
    const given = answer('leftOver', 'given', yuan(1200));
    const says = (template: string, amount: string) =>
      screen.findByText((text) => text.startsWith(fill(template, { amount, own: '' })));
    const { user, unmount } = await openBeside(null, given);
    await user.click(screen.getByRole('button', { name: optionOf('leftOver', 'given') }));
    expect(await says(scriptPanelWords.ceilingHint, amountText(yuan(600)))).toBeVisible();
    unmount();
    const beside = await openBeside(journeyOf(linesBefore('checkIn', acceptedAtOnce)), given);
    await beside.user.click(screen.getByRole('button', { name: optionOf('leftOver', 'given') }));
    expect(await screen.findByText(/^每月最多答应 \d+\s元：你估的剩余，留出别家的，再取一半。/)).toBeVisible();
  });

  it('stays what was said of it here', async () => {
    await openBeside(roadTo('terms', acceptedAtOnce), answer('leftOver', 'given', yuan(300)));
    expect(await field()).toHaveValue('300');
    expect(screen.queryByText(words.filledIn)).not.toBeInTheDocument();
  });
});
