import { screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { answersPage } from '#words/overview/answers-page.ts';
import { findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';
import { titleOf } from '../../../tests/support/words-of.ts';

afterEach(() => vi.unstubAllGlobals());

const aside = () => screen.queryByRole('region', { name: answersPage.title });

it('lists the answers beside a question where the window is wide enough', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  const walk = roadTo('income');
  const { screen: last = 'urgent' } = walk.position.path[walk.position.path.length - 1] ?? {};
  const { user } = await renderApp({ walk });
  const list = await screen.findByRole('region', { name: answersPage.title });
  await user.click(within(list).getByRole('link', { name: `修改：${titleOf(last)}` }));
  await findPage(titleOf(last));
});

it('makes no list on a phone, where nobody would see it', async () => {
  await renderApp({ walk: roadTo('income') });
  await findPage(titleOf('income'));
  expect(aside()).toBeNull();
});
