import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { OptionOf } from '#model/screens.ts';
import { soldNoteWords as words } from '#words/engine/sold-note.ts';
import { acceptedAtOnce } from '../../../tests/stories/straight-road.ts';
import { hashOfWalk, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { answer, change, journeyOf, yuan } from '../../../tests/support/story.ts';

const agreed = [
  ...linesBefore('finalTerms', acceptedAtOnce),
  answer('finalTerms', 'given', { monthly: yuan(600), months: 10, first: '2026-12-16' }),
] as const;
const claimed = (found: OptionOf<'debtSold'>) =>
  journeyOf([...agreed, change('urgent', 'given', ['sold']), answer('debtSold', found)]);
const start = { sold: words.sold.text.slice(0, 5), pending: words.pending.text };

describe('an agreement whose debt is said to be sold', () => {
  it.each([
    ['real', 'sold', 'pending'],
    ['pending', 'pending', 'sold'],
  ] as const)(
    'tells whom to pay where that was %s, on the start page and with the instalment',
    async (found, said, not) => {
      for (const hash of ['#/', hashOfWalk(journeyOf(agreed))]) {
        const { unmount } = await renderApp({ walk: claimed(found), hash, today: '2026-12-10' });
        await screen.findByRole('heading', { level: 1 });
        expect(await screen.findByText((text) => text.startsWith(start[said]))).toBeVisible();
        expect(screen.queryByText((text) => text.startsWith(start[not]))).toBeNull();
        unmount();
      }
    },
  );

  it('tells nothing of it where it was none', async () => {
    await renderApp({ walk: claimed('fake'), hash: '#/', today: '2026-12-10' });
    await screen.findByRole('heading', { level: 1 });
    for (const text of Object.values(start)) expect(screen.queryByText((shown) => shown.startsWith(text))).toBeNull();
  });
});
