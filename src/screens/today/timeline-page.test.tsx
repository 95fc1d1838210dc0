import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyFile } from '#case/record.ts';
import { contactNoteWords as note } from '#words/engine/contact-note.ts';
import { entryWords } from '#words/engine/entries.ts';
import { problems } from '#words/engine/problems.ts';
import { common } from '#words/shell/common.ts';
import { timelinePage as words } from '#words/today/timeline-page.ts';
import { incidents as log } from '#words/urgent/incident-log.ts';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { errors, pickDay, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { walkStory, yuan } from '../../../tests/support/story.ts';

const walk = walkStory(lateTwelveDaysJobLoss);
const calls = [{ on: '2026-11-18', heard: ['payAll'], minutes: 7, agent: '8021' }] as const;
const refusals = [{ on: '2026-10-05', channel: 'phone', ticket: 'R-1' }] as const;
const payments = [{ on: '2026-10-01', amount: yuan(500), after: 0 }] as const;
const incidents = [{ kind: 'threat', said: '明天就上门' }] as const;

async function open() {
  const own = { ...recordOf(walk), file: { ...emptyFile, calls, refusals, payments, incidents } };
  const other = {
    ...recordOf(walk, 'other1'),
    household: own.household,
    journey: { ...walk.journey, counterparty: { kind: 'bank', name: '宁波银行' } as const },
    file: { ...emptyFile, notes: { howItWent: { agent: '小王', ticket: 'C-3' } } },
  };
  const view = await renderApp({ walk, hash: '#/timeline', repository: memoryRepository({ records: [own, other] }) });
  await screen.findByLabelText(words.case);
  await screen.findByRole('heading', { level: 1, name: words.title });
  return { ...view, file: () => view.repository.stored()[0]?.file };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const entries = () =>
  screen.getAllByRole('listitem').filter(({ textContent }) => /^(20\d\d 年|日子没写)/.test(textContent ?? ''));

describe('the timeline', () => {
  it('tells everything of all cases, the newest first, what has no day before all', async () => {
    await open();
    await screen.findByLabelText(words.case);
    const told = entries().map(({ textContent }) => textContent);
    expect(told[0]).toMatch(/^日子没写/);
    expect(told[told.length - 1]).toMatch(/还了 500\s元，当时没有约定/);
    expect(told.filter((text) => text?.includes('对方同意方案'))).toHaveLength(2);
  });

  it('shows what is of one kind and one creditor', async () => {
    const { user } = await open();
    await user.selectOptions(screen.getByLabelText(words.kind), 'payment');
    const paid = entries();
    expect(paid.length).toBeGreaterThan(1);
    for (const { textContent } of paid) expect(textContent).toMatch(/还/);
    const other = within(screen.getByLabelText(words.case)).getByRole('option', { name: /宁波银行/ });
    await user.selectOptions(screen.getByLabelText(words.case), other);
    expect(entries().some(({ textContent }) => textContent?.includes('500'))).toBe(false);
  });

  it('leads from what an answer says to the answers, for the open case alone', async () => {
    const { user } = await open();
    await user.selectOptions(screen.getByLabelText(words.kind), 'reply');
    const links = screen.getAllByRole('link', { name: /^改：对方同意方案/ });
    expect(links).toHaveLength(1);
    expect(links[0]).toHaveAttribute('href', '#/answers');
  });

  it('corrects what a collector did, and gives it a day', async () => {
    const { user, file } = await open();
    await user.click(button(/^改：.*明天就上门/));
    expect(document.activeElement).toHaveTextContent(entryWords.title);
    await user.clear(screen.getByLabelText(new RegExp(`^${log.said}`)));
    await user.click(button(entryWords.save));
    expect(errors()).toEqual([entryWords.empty]);
    await user.type(screen.getByLabelText(new RegExp(`^${log.said}`)), '后天上门');
    pickDay(log.on, '2026-11-20');
    await user.click(button(entryWords.save));
    expect(file()?.incidents).toEqual([{ on: '2026-11-20', kind: 'threat', said: '后天上门' }]);
    expect(document.activeElement).toHaveTextContent(entryWords.saved);
    expect(entries().some(({ textContent }) => textContent?.includes('2026 年 11 月 20 日（星期五）'))).toBe(true);
    expect(screen.queryByText(/明天就上门/)).toBeNull();
  });

  it('corrects a call that was only logged, and keeps how long it took and what was heard', async () => {
    const { user, file } = await open();
    await user.click(button(/^改：.*8021/));
    await user.clear(screen.getByLabelText(note.agent));
    await user.type(screen.getByLabelText(note.agent), '8022');
    pickDay(entryWords.on, '2027-11-30');
    await user.click(button(entryWords.save));
    expect(errors()).toEqual([problems.dayAhead]);
    pickDay(entryWords.on, '2026-11-19');
    await user.click(button(entryWords.save));
    expect(file()?.calls).toEqual([{ ...calls[0], on: '2026-11-19', agent: '8022' }]);
  });

  it('takes out a call, an incident, a refusal and a payment, and puts each back into its place', async () => {
    const { user, file } = await open();
    for (const [what, part] of [
      [/^删：.*8021/, 'calls'],
      [/^删：.*明天就上门/, 'incidents'],
      [/^删：提出方案，未获同意/, 'refusals'],
      [/^删：还了 500/, 'payments'],
    ] as const) {
      const before = file()?.[part];
      await user.click(button(what));
      expect(file()?.[part]).toEqual([]);
      expect(document.activeElement).toHaveTextContent(/^删掉了：/);
      await user.click(button(entryWords.undo));
      expect(file()?.[part]).toEqual(before);
      expect(document.activeElement).toHaveTextContent(entryWords.undone);
      expect(button(what)).toBeVisible();
    }
  });

  it('takes back what an answer reported as paid without touching the answer', async () => {
    const { user, file, answers } = await open();
    const given = answers();
    await user.click(screen.getAllByRole('button', { name: /^删：记下第 1 期/ })[1] as HTMLElement);
    expect(file()?.payments).toMatchObject([payments[0], { amount: 0, answer: expect.stringMatching(/^checkIn/) }]);
    await user.click(button(entryWords.undo));
    expect(file()?.payments).toEqual(payments);
    expect(answers()).toEqual(given);
  });

  it('corrects and takes out what was noted with another creditor, and says where it cannot be stored', async () => {
    const { user, repository } = await open();
    const other = () => repository.stored().find(({ id }) => id === 'other1')?.file;
    await user.click(button(/^改：.*小王/));
    await user.clear(screen.getByLabelText(note.ticket));
    await user.type(screen.getByLabelText(note.ticket), 'C-4');
    await user.click(button(entryWords.save));
    expect(other()?.notes).toEqual({ howItWent: { agent: '小王', ticket: 'C-4' } });
    await user.click(await screen.findByRole('button', { name: /^删：.*小王/ }));
    expect(other()?.notes).toEqual({});
    repository.refuse('full');
    await user.click(await screen.findByRole('button', { name: entryWords.undo }));
    expect(screen.getByText(entryWords.notStored)).toBeVisible();
    repository.refuse(undefined);
    await user.click(button(entryWords.undo));
    expect(other()?.notes).toEqual({ howItWent: { agent: '小王', ticket: 'C-4' } });
  });

  it('says that there is nothing yet', async () => {
    await renderApp({ hash: '#/timeline' });
    expect(await screen.findByText(words.none)).toBeVisible();
    expect(screen.getByRole('button', { name: common.toNow })).toBeVisible();
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});
