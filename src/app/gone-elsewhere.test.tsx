import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createCaseRepository } from '#storage/case-repository.ts';
import { start } from '#words/today/start.ts';
import { storageWith, storedIn } from '../../tests/support/backups.ts';
import type { FakeStorage } from '../../tests/support/fake-storage.ts';
import { findPage, recordOf, renderApp } from '../../tests/support/render-app.tsx';
import { roadTo } from '../../tests/support/road-to.ts';

const record = recordOf(roadTo('firstStep'), 'mycase1');

/** What this page hears of a removal by another one. */
const hears = (key: string) =>
  act(async () => {
    dispatchEvent(new StorageEvent('storage', { key, newValue: null }));
    await new Promise((later) => setTimeout(later, 50));
  });

async function opened(hash: string): Promise<FakeStorage> {
  const storage = await storageWith([{ record }, { record: recordOf(roadTo('script'), 'mycase2') }]);
  await renderApp({ repository: storedIn(storage), hash });
  return storage;
}

it.each(['#/', '#/result'])(
  'shows nothing more of a case once another page has removed everything: %s',
  async (hash) => {
    const storage = await opened(hash);
    await waitFor(() => expect(document.body).not.toHaveTextContent(start.begin));
    await createCaseRepository(storage).removeAll();
    await hears('youshangliang:case:mycase1');
    await findPage(start.title);
    expect(await screen.findByRole('button', { name: start.begin })).toBeVisible();
  },
);

it('stays where another page removed only something of it', async () => {
  const storage = await opened('#/');
  await findPage(start.back);
  storage.removeItem('youshangliang:case:mycase2');
  await hears('youshangliang:case:mycase2');
  await hears('youshangliang:probe');
  await findPage(start.back);
});
