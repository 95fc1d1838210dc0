import { screen } from '@testing-library/react';
import { call as words } from '#words/call/call.ts';
import { findPage, renderApp } from './render-app.tsx';
import { roadTo } from './road-to.ts';
import type { Walk } from './story.ts';

export const button = (name: string) => screen.getByRole('button', { name });

/** The app with a call that has just begun. */
export async function calls(walk: Walk = roadTo('script')) {
  const app = await renderApp({ walk, hash: '#/call' });
  await app.user.click(await screen.findByRole('button', { name: words.start }));
  await findPage(words.running);
  return {
    ...app,
    file: () => app.repository.stored()[0]?.file,
    hears: async (name: string) => {
      await app.user.click(button(words.theySay));
      await app.user.click(button(name));
    },
    hangsUp: async () => {
      await app.user.click(button(words.end));
      await findPage(words.endedTitle);
    },
  };
}
