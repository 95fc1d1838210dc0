import { screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { fill } from '#text/fill.ts';
import { aboutPage as words } from '#words/overview/about-page.ts';
import { findPage, renderApp } from '../../../tests/support/render-app.tsx';

const mark = (content: string) => {
  const meta = document.createElement('meta');
  meta.name = 'build-id';
  meta.content = content;
  document.head.append(meta);
};

afterEach(() => document.querySelector('meta[name="build-id"]')?.remove());

it('says which build it is, and leads to the licences of what is built in', async () => {
  mark('0123456789ab');
  await renderApp({ hash: '#/about' });
  await findPage(words.title);
  expect(screen.getByText(fill(words.build, { id: '0123456789ab' }))).toBeVisible();
  expect(screen.getByRole('link', { name: words.licences })).toHaveAttribute('href', './licences.txt');
});

it('names no build where the page was not built', async () => {
  mark('%build-id%');
  await renderApp({ hash: '#/about' });
  await findPage(words.title);
  expect(screen.queryByText(/%/)).toBeNull();
});
