import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { letterOf } from '#documents/letter.ts';
import { mostCalls } from '#model/limits.ts';
import { fill } from '#text/fill.ts';
import { call as words } from '#words/call/call.ts';
import { contactNoteWords } from '#words/engine/contact-note.ts';
import { problems } from '#words/engine/problems.ts';
import { common } from '#words/shell/common.ts';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { button, calls } from '../../../tests/support/calls.ts';
import { briefOfWalk, fileWith } from '../../../tests/support/case-file.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { errors, findPage, pickDay, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
import { answer, journeyOf } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

describe('the end of a call', () => {
  it('writes the note, the log and both answers in one save, and goes where they lead', async () => {
    const { user, hears, repository, answers, hangsUp } = await calls();
    await hears(words.quick.materials);
    await hangsUp();
    await user.type(screen.getByLabelText(contactNoteWords.agent), '8021');
    await user.type(screen.getByLabelText(contactNoteWords.ticket), 'A-1');
    pickDay(contactNoteWords.promisedOn, '2026-11-29');
    expect(within(screen.getByRole('region', { name: words.heard })).getByText(words.quick.materials)).toBeVisible();
    await expect.poll(() => repository.stored()[0]?.file.call?.promisedOn).toBe('2026-11-29');
    const saves = repository.saves().length;
    await user.click(button(optionOf('howItWent', 'materials')));
    await findPage(titleOf('truth'));
    expect(repository.saves()).toHaveLength(saves + 1);
    const { script, howItWent } = answers();
    expect([script?.event, howItWent?.event]).toEqual(['connected', 'materials']);
    const { call, calls: log, notes } = repository.stored()[0]?.file ?? {};
    const filedAt = `script#${script?.nth ?? 0}`;
    expect([call, log, notes]).toEqual([
      undefined,
      [{ on: '2026-11-22', heard: ['materials'], answer: filedAt }],
      { [filedAt]: { agent: '8021', ticket: 'A-1', promisedOn: '2026-11-29' } },
    ]);
  });

  it('says what goes before the oldest of too many calls does', async () => {
    const walk = roadTo('script');
    const made = { on: '2026-11-01', heard: [] };
    const record = { ...recordOf(walk), file: fileWith({ calls: Array(mostCalls).fill(made) }) };
    const full = fill(words.full, { most: String(mostCalls) });
    const { user } = await renderApp({ walk, hash: '#/call', repository: memoryRepository({ records: [record] }) });
    await user.click(await screen.findByRole('button', { name: words.start }));
    expect(screen.queryByText(full)).toBeNull();
    await user.click(button(words.end));
    expect(await screen.findByText(full)).toBeVisible();
  });

  it('forgets a remark that was tapped by mistake', async () => {
    const { user, hears, hangsUp, file } = await calls();
    await hears(words.quick.materials);
    await hears(words.quick.offer);
    await user.click(button(words.mistaken));
    expect(file()?.call?.heard).toEqual(['materials']);
    await hears(words.quick.wait);
    await hangsUp();
    await user.click(button(fill(words.notHeardWhat, { what: words.quick.wait })));
    expect(file()?.call?.heard).toEqual(['materials']);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.queryByText(words.quick.wait)).not.toBeInTheDocument();
  });

  it('asks nobody again how it was refused', async () => {
    const { user, hears, hangsUp, answers } = await calls();
    await hears(words.quick.pressed);
    await hears(optionOf('whatTheySaid', 'noPolicy'));
    await hangsUp();
    await user.click(button(optionOf('howItWent', 'refused')));
    await findPage(titleOf('decoded'));
    expect(answers().whatTheySaid?.event).toBe('noPolicy');
  });

  it('keeps what was said', async () => {
    const { user, hangsUp, repository } = await calls();
    await hangsUp();
    await user.type(screen.getByLabelText(contactNoteWords.said), '本金 9800');
    await user.click(button(optionOf('howItWent', 'materials')));
    await findPage(titleOf('truth'));
    expect(Object.values(repository.stored()[0]?.file.notes ?? {})).toEqual([{ said: '本金 9800' }]);
  });

  it('comes of itself for a call that was left open over night, with no time counted', async () => {
    const { unmount, repository, hears } = await calls();
    await hears(words.quick.materials);
    unmount();
    vi.setSystemTime('2026-11-23T09:00:00');
    const { user } = await renderApp({ repository, hash: '#/call', today: '2026-11-23' });
    await findPage(words.endedTitle);
    expect(screen.getByText(/11 月 22 日开始的，没有点/)).toBeVisible();
    expect(screen.queryByRole('button', { name: words.goBack })).not.toBeInTheDocument();
    await user.click(button(optionOf('howItWent', 'materials')));
    await findPage(titleOf('truth'));
    expect(repository.stored()[0]?.file.calls).toMatchObject([{ on: '2026-11-22', heard: ['materials'] }]);
    expect(repository.stored()[0]?.file.calls[0]).not.toHaveProperty('minutes');
    const { script, howItWent } = repository.stored()[0]?.journey.answers ?? {};
    expect([script?.on, howItWent?.on]).toEqual(['2026-11-22', '2026-11-22']);
  });

  it('keeps what was written under its question while it ran', async () => {
    const { user, repository, hangsUp } = await calls();
    location.hash = '#/script';
    await user.click(await screen.findByText(contactNoteWords.title));
    await user.type(screen.getByLabelText(contactNoteWords.ticket), 'HB-9');
    await user.click(await screen.findByRole('link', { name: words.backToCall }));
    await hangsUp();
    await user.click(button(optionOf('howItWent', 'materials')));
    await findPage(titleOf('truth'));
    expect(Object.values(repository.stored()[0]?.file.notes ?? {})).toContainEqual({ ticket: 'HB-9' });
  });

  it.each([
    ['notReached', (): string => optionOf('script', 'notReached'), 'followUp'],
    ['connected', (): string => words.onlyConnected, 'howItWent'],
  ] as const)('may be all that is known: %s', async (event, name, next) => {
    const { user, answers, hangsUp } = await calls();
    await hangsUp();
    await user.click(button(name()));
    await findPage(titleOf(next));
    expect([answers().script?.event, answers().howItWent]).toEqual([event, undefined]);
  });

  it('only asks how it went where the road knows of the call', async () => {
    const { user, answers, hangsUp } = await calls(roadTo('howItWent'));
    await hangsUp();
    expect(screen.queryByRole('button', { name: words.onlyConnected })).not.toBeInTheDocument();
    await user.click(button(optionOf('howItWent', 'refused')));
    await findPage(titleOf('whatTheySaid'));
    expect(answers().howItWent?.event).toBe('refused');
  });

  it('answers the script again for one who rested and goes on', async () => {
    const rested = journeyOf([...linesBefore('script', lateTwelveDaysJobLoss), answer('script', 'rest')]);
    const { user, answers } = await renderApp({ walk: rested });
    await user.click(await screen.findByRole('button', { name: common.goOn }));
    await user.click(await screen.findByRole('link', { name: words.open }));
    await user.click(await screen.findByRole('button', { name: words.start }));
    await user.click(button(words.end));
    await findPage(words.endedTitle);
    await user.click(button(optionOf('howItWent', 'wait')));
    await findPage(titleOf('followUp'));
    expect([answers().script?.event, answers().howItWent?.event]).toEqual(['connected', 'wait']);
  });

  it('waits for the person through a reload, and lets who hung up too early go back', async () => {
    const { user, hangsUp, repository, unmount } = await calls();
    await hangsUp();
    await user.type(screen.getByLabelText(contactNoteWords.ticket), 'A-1');
    unmount();
    const again = await renderApp({ repository, hash: '#/call' });
    await findPage(words.endedTitle);
    expect(screen.getByLabelText(contactNoteWords.ticket)).toHaveValue('A-1');
    await again.user.click(button(words.goBack));
    await findPage(words.running);
    expect(repository.stored()[0]?.file.call).toMatchObject({ ticket: 'A-1' });
    expect(repository.stored()[0]?.file.call).not.toHaveProperty('endedAt');
  });

  it('refuses a promised day that is over, says why, and loses nothing', async () => {
    const { user, repository, hangsUp } = await calls();
    await hangsUp();
    await user.type(screen.getByLabelText(contactNoteWords.ticket), 'A-1');
    pickDay(contactNoteWords.promisedOn, '2026-11-21');
    await user.click(button(optionOf('howItWent', 'offer')));
    expect(errors()).toEqual([problems.pastDate]);
    expect(screen.getByLabelText(contactNoteWords.promisedOn)).toHaveAccessibleDescription(problems.pastDate);
    expect(repository.stored()[0]?.file.call).toMatchObject({ ticket: 'A-1', promisedOn: '2026-11-21' });
    pickDay(contactNoteWords.promisedOn, '2026-11-22');
    await user.click(button(optionOf('howItWent', 'offer')));
    await findPage(titleOf('counter'));
  });
});

describe('a call beside the road', () => {
  const elsewhere = roadTo('letter');

  it('is logged, changes no answer, and is cited in the letter', async () => {
    const { user, hears, file, answers, hangsUp } = await calls(elsewhere);
    const before = answers();
    await hears(optionOf('whatTheySaid', 'payAll'));
    await hangsUp();
    await user.type(screen.getByLabelText(contactNoteWords.ticket), 'C-3');
    await user.click(button(words.save));
    expect(await screen.findByText(words.saved)).toBeVisible();
    expect([answers(), file()?.call, file()?.calls]).toEqual([
      before,
      undefined,
      [{ on: '2026-11-22', heard: ['payAll'], ticket: 'C-3' }],
    ]);
    expect(letterOf(briefOfWalk(elsewhere, file()))).toContain('2026 年 11 月 22 日，工单号 C-3。');
    await user.click(button(words.toNow));
    await findPage(titleOf('letter'));
  });

  it('leaves nothing where nobody answered', async () => {
    const { user, file, hangsUp } = await calls(elsewhere);
    await hangsUp();
    await user.click(button(words.notReached));
    await findPage(words.title);
    expect([file()?.call, file()?.calls]).toEqual([undefined, []]);
  });

  it('tells how to speak, and whose word it is that a call may be recorded', async () => {
    await calls(elsewhere);
    expect(screen.getByText(words.tips[3].text)).toBeInTheDocument();
    expect(screen.getByText(common.sources)).toBeVisible();
  });
});
