import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { documentNamed } from '#documents/registry.ts';
import { fill } from '#text/fill.ts';
import { roadScreen } from '#words/engine/road-screen.ts';
import { common } from '#words/shell/common.ts';
import { menu } from '#words/shell/menu.ts';
import { deathNoteWords } from '#words/today/death-note.ts';
import { negotiationsWords } from '#words/today/negotiations.ts';
import { start } from '#words/today/start.ts';
import { heirsPanelWords } from '#words/urgent/heirs-panel.ts';
import { incidents } from '#words/urgent/incident-log.ts';
import { quickTrack } from '../../../tests/stories/beginnings.ts';
import { acceptedAtOnce } from '../../../tests/stories/straight-road.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { findPage, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { answer, change, journeyOf } from '../../../tests/support/story.ts';
import { titleOf } from '../../../tests/support/words-of.ts';

const died = [answer('urgent', 'given', ['special']), answer('situation', 'died')] as const;

describe('somebody whose relative has died', () => {
  it('finds the letter and the log, and in the menu no page of those who pay', async () => {
    const walk = journeyOf([...died, answer('heirs', 'goOn'), answer('estate', 'undecided')]);
    const { user } = await renderApp({ walk });
    await findPage(titleOf('heirsRest'));
    expect(await screen.findByText(documentNamed('heirsLetter').words.name)).toBeVisible();
    expect(screen.queryByText(documentNamed('renunciation').words.name)).toBeNull();
    expect(await screen.findByRole('heading', { name: incidents.title })).toBeVisible();
    expect(screen.queryByRole('link', { name: common.myPlan })).toBeNull();
    await user.click(await screen.findByRole('button', { name: common.menuLabel }));
    const links = within(screen.getByRole('navigation', { name: common.menuLabel })).getAllByRole('link');
    const names = links.map(({ textContent }) => textContent);
    expect(names.filter((name) => [menu.payments, menu.rehearsal, menu.share].some((page) => page === name))).toEqual(
      [],
    );
    expect(names).toContain(menu.timeline);
  });

  it.each([
    ['heirs', died],
    ['heirsRest', [...died, answer('heirs', 'goOn'), answer('estate', 'undecided')]],
  ] as const)('gets back from %s where it was a slip, and there again', async (at, lines) => {
    const { user, answers } = await renderApp({ walk: journeyOf(lines) });
    await findPage(titleOf(at));
    await user.click(await screen.findByRole('button', { name: heirsPanelWords.mistaken }));
    await findPage(titleOf('soFar'));
    expect(answers().urgent?.event).toBe('none');
    await user.click(await screen.findByRole('button', { name: roadScreen.takeBack }));
    expect(answers().urgent?.event).toBe('given');
  });

  it('gets back to what else is urgent where it was a slip', async () => {
    const ticked = [
      answer('urgent', 'given', ['special', 'court']),
      died[1],
      answer('heirs', 'goOn'),
      answer('estate', 'undecided'),
      answer('courtPaper', 'letter'),
      answer('courtTodo', 'noted'),
    ] as const;
    const { user, answers } = await renderApp({ walk: journeyOf(ticked) });
    await findPage(titleOf('heirsRest'));
    await user.click(await screen.findByRole('button', { name: heirsPanelWords.mistaken }));
    await findPage(titleOf('courtPaper'));
    expect(answers().urgent?.value).toEqual(['court']);
    await user.click(await screen.findByRole('button', { name: roadScreen.takeBack }));
    expect(answers().urgent?.value).toEqual(['special', 'court']);
    expect(answers().situation?.event).toBe('died');
  });

  it('finds the declaration too where they renounce', async () => {
    const walk = journeyOf([...died, answer('heirs', 'goOn'), answer('estate', 'renounce')]);
    await renderApp({ walk });
    expect(await screen.findByText(documentNamed('renunciation').words.name)).toBeVisible();
  });

  it('who died since a record was kept for them is asked nothing in it any more, and it can be taken back', async () => {
    const walk = journeyOf([...quickTrack('notYet'), change('urgent', 'given', ['special']), died[1]]);
    const own = recordOf(walk);
    const agreed = journeyOf(linesBefore('checkIn', acceptedAtOnce));
    const bank = { ...recordOf(agreed, 'bank01'), household: own.household };
    const mine = recordOf(agreed, 'mine01');
    const repository = memoryRepository({ records: [own, bank, mine] });
    const { user } = await renderApp({ walk, repository, today: '2026-12-10' });
    await user.click(await screen.findByRole('button', { name: heirsPanelWords.toHeirs }));
    await findPage(start.title);
    const marked = () => repository.stored().flatMap(({ id, file }) => (file.deathNotedOn === undefined ? [] : [id]));
    await waitFor(() => expect(marked()).toEqual([own.id, 'bank01']));
    expect(screen.getByRole('button', { name: start.door.died })).toBeVisible();

    const about = fill(negotiationsWords.openPersonWhat, { what: '' });
    const [open] = await screen.findAllByRole('button', { name: new RegExp(about.slice(0, 2)) });
    await user.click(open as HTMLElement);
    expect(await screen.findByText(deathNoteWords.text)).toBeVisible();
    expect(screen.queryByRole('button', { name: start.resume })).toBeNull();
    await user.click(screen.getByRole('button', { name: deathNoteWords.takeBack }));
    expect(await screen.findByRole('button', { name: new RegExp(`${start.resume}|${start.checkIn}`) })).toBeVisible();
    await waitFor(() => expect(marked()).toEqual([]));
  });

  it('is asked for a record of its own where their own debts stand in this one', async () => {
    const walk = journeyOf([...quickTrack('notYet'), change('urgent', 'given', ['special']), died[1]]);
    await renderApp({ walk });
    expect(await screen.findByRole('link', { name: heirsPanelWords.toAnother })).toBeVisible();
  });
});
