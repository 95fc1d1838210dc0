import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../../../tests/support/render-app.tsx';

/** Components that stand in others only. */
const parts = ['amount', 'day-tile', 'phrases', 'short-table'];
/** What a component shows apart from its other states. */
const furtherItems = ['road-rail-opening'];

const components = Object.keys(import.meta.glob(['../../components/*.tsx', '!**/*.test.tsx'])).map((file) =>
  file.replace(/^.*\/(.*)\.tsx$/, '$1'),
);

it('shows every component there is', async () => {
  const { container } = await renderApp({ hash: '#/gallery' });
  await screen.findByRole('heading', { level: 1, name: 'Gallery' });
  const shown = [...container.querySelectorAll('[data-gallery-item]')].map(
    (item) => item.getAttribute('data-gallery-item') ?? '',
  );
  expect([...shown, ...parts].sort()).toEqual([...components, ...furtherItems].sort());
});
