import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { keepLink, keptLink } from '#storage/kept-links.ts';
import { openApp } from './root.tsx';

it.each([
  ['everything', {}],
  ['a case', { key: 'youshangliang:case:mycase', oldValue: '{}', newValue: null }],
  ['a household', { key: 'youshangliang:household:mine', oldValue: '{}', newValue: null }],
])('forgets on any page the links that were looked at where another page removes %s', async (_what, event) => {
  const id = keepLink('#s5.abc') ?? '';
  history.replaceState(null, '', '#/settings');
  const { unmount } = render(openApp());
  await screen.findByRole('heading', { level: 1 });
  expect(keptLink(id)).toBe('#s5.abc');
  dispatchEvent(new StorageEvent('storage', event));
  expect(keptLink(id)).toBeNull();
  unmount();
});
