import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { named } from '#case/file-changes.ts';
import { longestBackup } from '#model/limits.ts';
import { fill } from '#text/fill.ts';
import { backupPage } from '#words/backup/backup-page.ts';
import { backupReminder } from '#words/backup/reminder.ts';
import { link } from '#words/share/link.ts';
import { menu } from '#words/shell/menu.ts';
import { storageTrouble } from '#words/shell/storage.ts';
import { negotiationsWords } from '#words/today/negotiations.ts';
import { start } from '#words/today/start.ts';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { backupOf, backupsOf, heldIn, own, storageWith, storedIn } from '../../tests/support/backups.ts';
import { inWeChat, keepFiles, openIn } from '../../tests/support/fake-browser.ts';
import { FakeStorage } from '../../tests/support/fake-storage.ts';
import { findPage, goesByMenu, recordOf, renderApp } from '../../tests/support/render-app.tsx';
import { roadTo } from '../../tests/support/road-to.ts';

const released = readFileSync(join(import.meta.dirname, '../../tests/fixtures/backup/v1/two-people.txt'), 'utf8');
const { make, move, restore, restored, safari } = backupPage;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

const agreed = recordOf(roadTo('checkIn', acceptedAtOnce), 'agreed1');
const begun = recordOf(roadTo('script'), 'begun1');

/** The page of backups over a storage. */
async function openPage(storage: FakeStorage, today?: '2026-11-29') {
  const app = await renderApp({ repository: storedIn(storage), hash: '#/backup', ...(today && { today }) });
  await screen.findByRole('heading', { name: restore.title });
  return app;
}
type App = Awaited<ReturnType<typeof renderApp>>;

async function pastes({ user }: Pick<App, 'user'>, text: string): Promise<void> {
  fireEvent.change(screen.getByLabelText(restore.text), { target: { value: text } });
  await user.click(button(restore.look));
}
const chooses = (file: File) =>
  act(async () => {
    fireEvent.change(screen.getByLabelText(restore.file), { target: { files: [file] } });
  });

describe('restoring in a browser where nothing is', () => {
  it('shows what a backup holds, changes nothing before it is told to, and goes on where one was', async () => {
    const storage = new FakeStorage();
    const app = await openPage(storage);
    expect(screen.getByText(make.none)).toBeVisible();
    await pastes(app, released);
    expect(screen.getByRole('heading', { name: fill(restore.found, { n: '3' }) })).toHaveFocus();
    expect(screen.getByText(fill(restore.signer, { name: '王某' }))).toBeVisible();
    expect(screen.getByText('妈妈的花呗')).toBeVisible();
    expect(screen.getAllByText(restore.state.new)).toHaveLength(3);
    expect(storage.all()).toEqual({});
    await app.user.click(button(restore.add));
    const told = screen.getByText(fill(restored.added, { n: '3' }));
    expect(told.closest('[tabindex]')).toHaveFocus();
    expect(screen.getAllByText(restore.state.same)).toHaveLength(3);
    expect(await heldIn(storage)).toEqual(await heldIn(await withReleased()));
    await app.user.click(await screen.findByRole('button', { name: fill(restored.open, { what: '花呗、借呗' }) }));
    await findPage(start.back);
    expect(screen.queryByText(/^换好了/)).not.toBeInTheDocument();
    // Whoever has just restored a backup has one.
    expect(screen.queryByRole('link', { name: backupReminder.make })).not.toBeInTheDocument();
    expect(screen.getByRole('main')).toHaveTextContent('宁波银行');
  });

  it('shows on the start page what came, also to whoever goes there by the menu', async () => {
    const app = await openPage(new FakeStorage());
    await pastes(app, released);
    await app.user.click(button(restore.add));
    await goesByMenu(app.user, 'home');
    expect(await screen.findByRole('heading', { name: negotiationsWords.stillHere })).toBeVisible();
    await app.user.click(button(fill(negotiationsWords.openPersonWhat, { what: '妈妈的花呗' })));
    await findPage(start.back);
  });

  it.each([
    ['UTF-8', new File([released], 'a.txt')],
    ['UTF-16, as some editors save it', new File([Buffer.from(released, 'utf16le')], 'a.txt')],
  ])('reads a file in %s', async (_what, file) => {
    const app = await openPage(new FakeStorage());
    await chooses(file);
    expect(await screen.findByText('妈妈的花呗')).toBeVisible();
    await app.user.click(button(restore.add));
    expect(screen.getByText(fill(restored.added, { n: '3' }))).toBeVisible();
  });

  it('says where there is no room, and changes nothing', async () => {
    const storage = new FakeStorage({}, 3000);
    const app = await openPage(storage);
    await pastes(app, released);
    await app.user.click(button(restore.add));
    expect(screen.getByRole('alert')).toHaveTextContent(restore.full);
    expect(storage.all()).toEqual({});
  });
});

const withReleased = async (): Promise<FakeStorage> => {
  const storage = new FakeStorage();
  backupsOf(storage).restore(released);
  return storage;
};

describe('a text or a file that is no backup', () => {
  it.each([
    ['empty', ''],
    ['notOurs', '今天吃什么'],
    ['link', 'https://example.org/#s3.abc'],
    ['cutOff', released.slice(0, 3000)],
    ['newer', released.replace('"version": 1', '"version": 2')],
    ['nothing', '{"format":"youshangliang-backup","version":1,"contents":{}}'],
  ] as const)('is told beside the field, and changes nothing of one’s own: %s', async (fault, text) => {
    const storage = await storageWith([{ record: begun }]);
    const app = await openPage(storage);
    const before = storage.all();
    await pastes(app, text);
    const field = screen.getByLabelText(restore.text);
    expect(field).toHaveFocus();
    expect(field).toHaveAccessibleDescription(restore.faults[fault]);
    expect(storage.all()).toEqual(before);
  });

  it.each([
    ['unreadable', new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff])], 'a.png')],
    ['notOurs', new File(['PK\u0003\u0004 word'], 'a.docx')],
    ['cutOff', new File([released.slice(0, 4000)], 'a.txt')],
  ] as const)('is told beside the file: %s', async (fault, file) => {
    await openPage(new FakeStorage());
    await chooses(file);
    await waitFor(() => expect(screen.getByLabelText(restore.file)).toHaveAccessibleDescription(restore.faults[fault]));
  });

  it('is not even read where it is larger than any backup', async () => {
    await openPage(new FakeStorage());
    const file = new File(['x'], 'film.mp4');
    Object.defineProperty(file, 'size', { value: longestBackup * 5 });
    const read = vi.spyOn(file, 'arrayBuffer');
    await chooses(file);
    expect(screen.getByLabelText(restore.file)).toHaveAccessibleDescription(restore.faults.tooLong);
    expect(read).not.toHaveBeenCalled();
  });
});

describe('a case that is here otherwise', () => {
  it('is replaced on screen only once it is confirmed, and comes back when that is taken back', async () => {
    const storage = await storageWith([{ record: agreed }]);
    const text = backupOf(storage);
    const app = await openPage(storage);
    const manager = await storedIn(storage).manager();
    manager?.change('agreed1', named('改过名字'));
    await pastes(app, text);
    expect(screen.getByText(restore.state.differs)).toBeVisible();
    expect(screen.queryByRole('button', { name: restore.add })).not.toBeInTheDocument();
    await app.user.click(button(/^换成备份里的/));
    expect(screen.getByText(restore.replaceAsk).parentElement).toHaveFocus();
    await app.user.click(button(restore.replaceNot));
    await app.user.click(button(/^换成备份里的/));
    expect(JSON.parse(storage.getItem(`${own}case:agreed1`) ?? '').file.name).toBe('改过名字');
    await app.user.click(button(restore.replaceConfirm));
    expect(JSON.parse(storage.getItem(`${own}case:agreed1`) ?? '').file.name).toBeUndefined();
    expect(screen.getByText(restore.allHere)).toBeVisible();
    expect(screen.queryByText(storageTrouble.replaced)).not.toBeInTheDocument();
    await app.user.click(button(restored.undo));
    expect(screen.getByText(restored.undone).closest('[tabindex]')).toHaveFocus();
    // What is on screen has followed: the name stands above the page.
    expect(await screen.findAllByText('改过名字')).not.toHaveLength(0);
    expect(JSON.parse(storage.getItem(`${own}case:agreed1`) ?? '').file.name).toBe('改过名字');
  });
});

describe('making a backup', () => {
  const persist = vi.fn(() => Promise.resolve(true));
  beforeEach(() => {
    persist.mockClear();
    Object.defineProperty(navigator, 'storage', { value: { persist }, configurable: true });
  });

  it('saves a file whose first lines say what it is, remembers the day, and asks the browser to keep what is stored', async () => {
    const saved = keepFiles();
    const storage = await storageWith([{ record: agreed, person: { name: '王某' } }]);
    const { user } = await openPage(storage, '2026-11-29');
    expect([persist.mock.calls.length, screen.getByText(make.neverMade).isConnected]).toEqual([0, true]);
    await user.click(screen.getAllByRole('button', { name: make.file })[0] as HTMLElement);
    await screen.findByText(fill(make.saved, { name: '有商量-备份-2026-11-29.txt' }));
    const [file] = saved;
    expect([saved.length, file?.name]).toEqual([1, '有商量-备份-2026-11-29.txt']);
    const text = (await file?.blob.text()) ?? '';
    expect(text.split('\n').slice(1, 5).join()).toContain(`"about": "${make.about}"`);
    const elsewhere = new FakeStorage();
    backupsOf(elsewhere).restore(text);
    expect((await heldIn(elsewhere)).cases).toEqual((await heldIn(storage)).cases);
    expect(persist).toHaveBeenCalledTimes(1);
    expect(screen.getByText(/^上次备份：2026\s年\s11\s月\s29\s日/)).toBeVisible();
    expect(backupsOf(storage).log()).toEqual({ madeOn: '2026-11-29', lastOn: '2026-11-29', reached: ['agreement'] });
  });

  it('copies the same text where files fail', async () => {
    openIn(inWeChat);
    const storage = await storageWith([{ record: agreed }]);
    const { user } = await openPage(storage, '2026-11-29');
    const copied = vi.spyOn(navigator.clipboard, 'writeText');
    expect(buttons()).not.toContain(make.file);
    await user.click(screen.getAllByRole('button', { name: make.copy })[0] as HTMLElement);
    const [[text] = ['']] = copied.mock.calls;
    expect(backupsOf(storage).read(text)).toMatchObject({ madeOn: '2026-11-29', adds: false });
    expect(backupsOf(storage).log()?.madeOn).toBe('2026-11-29');
  });
});

describe('moving elsewhere', () => {
  const canShare = (does: boolean) => {
    Object.defineProperty(navigator, 'canShare', { value: () => does, configurable: true });
    return vi.fn();
  };
  const steps = () =>
    within(screen.getByRole('heading', { name: move.title }).parentElement as HTMLElement).getAllByRole('listitem');

  it.each([
    ['a browser that hands files to other apps', null, true, ['share', 'file', 'text', 'link']],
    ['a browser that saves files', null, false, ['file', 'text', 'link']],
    ['WeChat', inWeChat, true, ['textFromApp', 'text', 'link']],
  ] as const)('takes three steps, and another way where one fails: %s', async (_what, app, shares, ways) => {
    if (app !== null) openIn(app);
    else keepFiles();
    canShare(shares);
    const { user } = await openPage(await storageWith([{ record: agreed }]));
    for (const [at, way] of ways.entries()) {
      const { title, steps: said } = move.ways[way];
      expect(screen.getByRole('heading', { name: title })).toBeVisible();
      expect(steps().map(({ firstChild }) => firstChild?.textContent)).toEqual(said);
      const isLast = at === ways.length - 1;
      await user.click(button(isLast ? move.first : move.another));
    }
    expect(screen.getByRole('heading', { name: move.ways[ways[0]].title })).toHaveFocus();
  });

  it('hands the file to another app, and says where that did not work', async () => {
    keepFiles();
    canShare(true);
    const storage = await storageWith([{ record: agreed }]);
    const { user } = await openPage(storage, '2026-11-29');
    const given: (ShareData | undefined)[] = [];
    const outcomes = [new DOMException('', 'AbortError'), new DOMException('', 'NotAllowedError'), null];
    Object.defineProperty(navigator, 'share', {
      value: async (data?: ShareData) => {
        given.push(data);
        const outcome = outcomes.shift();
        if (outcome) throw outcome;
      },
      configurable: true,
    });
    const share = () => user.click(screen.getAllByRole('button', { name: make.share })[0] as HTMLElement);
    await share();
    expect([screen.queryByText(make.shared), screen.queryByText(make.notShared)]).toEqual([null, null]);
    await share();
    expect(screen.getByText(make.notShared)).toBeVisible();
    expect(backupsOf(storage).log()?.madeOn).toBeUndefined();
    await share();
    expect(screen.getByText(make.shared)).toBeVisible();
    expect(given.map((data) => data?.files?.map(({ name, type }) => [name, type]))).toEqual(
      Array(3).fill([['有商量-备份-2026-11-29.txt', 'text/plain']]),
    );
    expect(backupsOf(storage).log()?.madeOn).toBe('2026-11-29');
  });

  it('ends at the link to the result', async () => {
    openIn(inWeChat);
    const { user } = await openPage(await storageWith([{ record: agreed }]));
    await user.click(button(move.another));
    await user.click(button(move.another));
    await user.click(screen.getByRole('link', { name: move.share }));
    await findPage(menu.share);
    expect(screen.getByText(link.lead)).toBeVisible();
  });
});

describe('the rule of Safari', () => {
  const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_5 like Mac OS X) AppleWebKit/605.1.15';
  it.each([
    ['Safari on an iPhone', `${iPhone} Version/16.5 Mobile/15E148 Safari/604.1`, false, true],
    ['the same on the home screen', `${iPhone} Version/16.5 Mobile/15E148 Safari/604.1`, true, false],
    ['Chrome on an iPhone', `${iPhone} CriOS/120.0.0.0 Mobile/15E148 Safari/604.1`, false, false],
    ['WeChat on an iPhone', `${iPhone} Mobile/15E148 MicroMessenger/8.0.49`, false, false],
    ['Chrome on Android', 'Mozilla/5.0 (Linux; Android 13) Chrome/120.0.0.0 Mobile Safari/537.36', false, false],
    ['Safari on a Mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/16.5 Safari/605.1.15', false, false],
  ])('is told only where it applies: %s', async (_what, userAgent, standalone, isTold) => {
    openIn(userAgent);
    Object.defineProperty(navigator, 'standalone', { value: standalone, configurable: true });
    await openPage(new FakeStorage());
    expect(screen.queryByText(safari.map(({ text }) => text)[0] ?? '') !== null).toBe(isTold);
    Reflect.deleteProperty(navigator, 'standalone');
  });
});
