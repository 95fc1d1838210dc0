import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { stageWords } from '#words/index.ts';
import { common } from '#words/shell/common.ts';
import { renderApp } from '../../../tests/support/render-app.tsx';

it('says so and offers another try when a part of the words cannot be fetched', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(stageWords as { refused: () => Promise<unknown> }, 'refused').mockRejectedValue(
    new TypeError('Failed to fetch dynamically imported module'),
  );
  await renderApp({ hash: '#/all' });
  expect(await screen.findByRole('alert')).toHaveTextContent(common.loadFailed.title);
  expect(screen.getByRole('button', { name: common.loadFailed.retry })).toBeVisible();
});
