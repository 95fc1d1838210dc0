import { render, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { passcode as words } from '#words/passcode/passcode.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { findPage, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';
import { LockScreen } from './lock-screen.tsx';

const good = '我家的猫叫小橘子';
const button = (name: string) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByLabelText(name);

async function opensPage(code?: string, refuses?: 'full') {
  const repository = memoryRepository({ records: [recordOf(roadTo('reply'))] });
  if (code !== undefined) await (await repository.passcode()).set(code, 5);
  if (refuses !== undefined) repository.refuse(refuses);
  const view = await renderApp({ hash: '#/passcode', repository });
  await findPage(words.title);
  return { ...view, held: () => repository.passcode() };
}

it.each([
  ['', '', words.problems.empty],
  ['abc', 'abc', words.problems.short],
  ['1234567890', '1234567890', words.problems.digits],
  ['哈哈哈哈哈哈哈哈', '哈哈哈哈哈哈哈哈', words.problems.repeated],
  [good, '我家的猫叫小桔子', words.problems.differs],
])('refuses "%s" and "%s" with its reason beside the field', async (first, second, reason) => {
  const { user, held } = await opensPage();
  if (first !== '') await user.type(field(words.new), first);
  if (second !== '') await user.type(field(words.again), second);
  await user.click(screen.getByLabelText(words.forgetting));
  await user.click(button(words.set));
  expect((await screen.findAllByText(reason)).length).toBe(2);
  expect((await held()).delay).toBeNull();
});

it('is the same typed full-width once and half-width again', async () => {
  const { user, held } = await opensPage();
  await user.type(field(words.new), '我的小猫１２３４５');
  await user.type(field(words.again), '我的小猫12345');
  await user.click(screen.getByLabelText(words.forgetting));
  await user.click(button(words.set));
  await waitFor(async () => expect((await held()).delay).not.toBeNull());
});

it('is not set before one has said that nobody can find it again', async () => {
  const { user, held } = await opensPage();
  await user.type(field(words.new), good);
  await user.type(field(words.again), good);
  await user.click(button(words.set));
  expect(await screen.findAllByText(words.problems.notTicked)).toHaveLength(2);
  expect((await held()).delay).toBeNull();
});

it('says that there is no room, and keeps what was typed', async () => {
  const { user } = await opensPage(undefined, 'full');
  await user.type(field(words.new), good);
  await user.type(field(words.again), good);
  await user.click(screen.getByLabelText(words.forgetting));
  await user.click(button(words.set));
  expect(await screen.findByText(words.failed.full)).toBeVisible();
  expect(field(words.new)).toHaveValue(good);
});

it('replaces a passcode only for whoever knows it', async () => {
  const { user, held } = await opensPage(good);
  await user.type(field(words.current), '不知道是哪一句话');
  await user.type(field(words.newOne), '另一只猫叫大灰灰');
  await user.type(field(words.again), '另一只猫叫大灰灰');
  await user.click(screen.getByLabelText(words.forgetting));
  await user.click(button(words.change));
  expect(await screen.findAllByText(words.problems.wrong)).toHaveLength(2);
  expect(await (await held()).isRight(good)).toBe(true);
});

it('is taken away only when asked twice, and says beside it where that did not work', async () => {
  const { user, held, repository } = await opensPage(good);
  await user.click(button(words.remove));
  await user.click(button(words.removeKeep));
  expect((await held()).delay).toBe(5);
  repository.refuse('full');
  await user.click(button(words.remove));
  await user.click(button(words.removeConfirm));
  expect(await screen.findByText(words.failed.full)).toBeVisible();
  expect((await held()).delay).toBe(5);
});

it('keeps the delay that is chosen', async () => {
  const { user, held } = await opensPage(good);
  await user.click(screen.getByLabelText(words.delays[0]));
  expect((await held()).delay).toBe(0);
  expect(screen.getByLabelText(words.delays[0])).toBeChecked();
});

it('shows what is typed when asked to', async () => {
  const { user } = await opensPage();
  expect(field(words.new)).toHaveAttribute('type', 'password');
  await user.click(screen.getByLabelText(words.show));
  expect(field(words.new)).toHaveAttribute('type', 'text');
});

it('says why there is none where nothing is stored', async () => {
  const repository = memoryRepository({ refuses: 'blocked' });
  await renderApp({ hash: '#/passcode', repository });
  expect(await screen.findByText(words.obstacles.blocked)).toBeVisible();
  expect(screen.queryByLabelText(words.new)).not.toBeInTheDocument();
});

it.each([
  ['set', undefined, words.new, words.set],
  ['changed', good, words.newOne, words.change],
] as const)('says once on the lock that it was %s', async (deed, code, label, done) => {
  const { user, held, unmount } = await opensPage(code);
  expect(screen.getByText(words.backup[deed === 'set' ? 'first' : 'change'])).toBeVisible();
  expect(screen.getByRole('link', { name: words.backup.open })).toBeVisible();
  const next = '另一只猫叫大灰灰';
  if (code !== undefined) await user.type(field(words.current), code);
  await user.type(field(label), next);
  await user.type(field(words.again), next);
  await user.click(screen.getByLabelText(words.forgetting));
  await user.click(button(done));
  await waitFor(async () => expect(await (await held()).isRight(next)).toBe(true));
  await waitFor(() => expect(sessionStorage.length).toBe(1));
  unmount();
  const lock = () =>
    render(
      <LockScreen
        state="asks"
        isElsewhere={false}
        secondsToWait={() => 0}
        onTry={async () => false}
        onRemoveAll={async () => undefined}
      />,
    );
  const first = lock();
  expect(first.getByText(words.done[deed])).toBeVisible();
  first.unmount();
  expect(lock().queryByText(words.done[deed])).toBeNull();
});

it('says once on its page that it was taken away', async () => {
  const { user, unmount } = await opensPage(good);
  await user.click(button(words.remove));
  await user.click(button(words.removeConfirm));
  await waitFor(() => expect(sessionStorage.length).toBe(1));
  unmount();
  await opensPage();
  expect(await screen.findByText(words.done.removed)).toBeVisible();
  expect(sessionStorage.length).toBe(0);
});

it('says on the lock and beside the form that an earlier backup still opens, and with which passcode', () => {
  expect(words.forgottenText).toMatch(/设密码以前存的备份，不用密码.*存的那时候的密码/);
  expect(words.broken).toContain('备份');
});

it('reads the words of a lock without anything of the case', () => {
  // Whoever finds the phone reads these.
  const shown = [
    ...Object.values(words.done),
    words.lockedTitle,
    words.field,
    words.open,
    words.forgotten,
    words.forgottenText,
    words.tryLater,
  ];
  for (const said of shown) expect(said).not.toMatch(/债|欠|还款|花呗|借呗|协商/);
  vi.restoreAllMocks();
});
