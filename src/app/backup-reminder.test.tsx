import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { backupPage } from '#words/backup/backup-page.ts';
import { backupReminder } from '#words/backup/reminder.ts';
import { start } from '#words/today/start.ts';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { storageWith, storedIn } from '../../tests/support/backups.ts';
import { keepFiles } from '../../tests/support/fake-browser.ts';
import { FakeStorage } from '../../tests/support/fake-storage.ts';
import { findPage, goesByMenu, recordOf, renderApp } from '../../tests/support/render-app.tsx';
import { roadTo } from '../../tests/support/road-to.ts';

const { make } = backupPage;
const button = (name: string) => screen.getByRole('button', { name });

const agreed = recordOf(roadTo('checkIn', acceptedAtOnce), 'agreed1');
const begun = recordOf(roadTo('script'), 'begun1');

describe('the start page', () => {
  const opens = (storage: FakeStorage) => renderApp({ repository: storedIn(storage), today: '2026-11-29' });

  it('says once after a first agreement that a backup is worth making', async () => {
    const storage = await storageWith([{ record: agreed }]);
    const { user, unmount } = await opens(storage);
    await findPage(start.back);
    expect(screen.getByText(backupReminder.agreement)).toBeVisible();
    await user.click(button(backupReminder.later));
    expect(screen.queryByText(backupReminder.agreement)).not.toBeInTheDocument();
    unmount();
    await opens(storage);
    await findPage(start.back);
    expect(screen.queryByText(backupReminder.agreement)).not.toBeInTheDocument();
  });

  it('leads to the page, and says nothing more once a backup was made', async () => {
    keepFiles();
    const { user } = await opens(await storageWith([{ record: agreed }]));
    await user.click(await screen.findByRole('link', { name: backupReminder.make }));
    await findPage(backupPage.title);
    await user.click(screen.getAllByRole('button', { name: make.file })[0] as HTMLElement);
    await screen.findByText(/^上次备份/);
    await goesByMenu(user, 'home');
    await findPage(start.back);
    expect(screen.queryByText(backupReminder.agreement)).not.toBeInTheDocument();
  });

  it('says nothing of it before there is anything to lose, and offers to restore where nobody has begun', async () => {
    const { unmount } = await opens(await storageWith([{ record: begun }]));
    await findPage(start.back);
    expect(screen.queryByRole('link', { name: backupReminder.make })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: backupReminder.toRestore })).not.toBeInTheDocument();
    unmount();
    const { user } = await opens(new FakeStorage());
    await user.click(screen.getByRole('link', { name: backupReminder.toRestore }));
    await findPage(backupPage.title);
  });
});

describe('the page about the data', () => {
  it('leads to a backup before everything is deleted', async () => {
    const { user } = await renderApp({ repository: storedIn(await storageWith([{ record: agreed }])), hash: '#/data' });
    await user.click(await screen.findByRole('link', { name: backupReminder.beforeDeleting }));
    await findPage(backupPage.title);
  });
});
