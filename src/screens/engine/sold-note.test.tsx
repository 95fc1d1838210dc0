import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { OptionOf } from '#model/screens.ts';
import { verifiedSaleLabel, soldNoteWords as words } from '#words/engine/sold-note.ts';
import { acceptedAtOnce } from '../../../tests/stories/straight-road.ts';
import { findPage, hashOfWalk, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { answer, change, journeyOf, yuan } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

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
    'tells whom to pay where that was %s, wherever an instalment is paid, and sends nobody to the channel agreed on',
    async (found, said, not) => {
      for (const hash of ['#/', hashOfWalk(journeyOf(agreed)), '#/payments', '#/result']) {
        const { unmount } = await renderApp({ walk: claimed(found), hash, today: '2026-12-10' });
        await screen.findByRole('heading', { level: 1 });
        expect(await screen.findByText((text) => text.startsWith(start[said]))).toBeVisible();
        expect(screen.queryByText((text) => text.startsWith(start[not]))).toBeNull();
        expect(document.body).not.toHaveTextContent('约定的官方渠道');
        unmount();
      }
    },
  );

  it('leads from one that is not verified yet to where that is told, once the case went on too', async () => {
    const since = journeyOf([
      ...agreed,
      change('urgent', 'given', ['sold']),
      answer('debtSold', 'pending'),
      change('urgent', 'none'),
    ]);
    for (const walk of [claimed('pending'), since]) {
      const { user, answers, unmount } = await renderApp({ walk, hash: '#/', today: '2026-12-10' });
      await user.click(await screen.findByRole('button', { name: verifiedSaleLabel }));
      await findPage(titleOf('debtSold'));
      await user.click(screen.getByRole('button', { name: optionOf('debtSold', 'real') }));
      expect(answers().debtSold?.event).toBe('real');
      // The road behind it was walked long ago.
      await findPage(titleOf(journeyOf(agreed).position.screen));
      unmount();
    }
  });

  it('tells nothing of it where it was none', async () => {
    await renderApp({ walk: claimed('fake'), hash: '#/', today: '2026-12-10' });
    await screen.findByRole('heading', { level: 1 });
    for (const text of Object.values(start)) expect(screen.queryByText((shown) => shown.startsWith(text))).toBeNull();
  });
});
