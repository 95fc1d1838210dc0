import { act, configure, fireEvent, getConfig, render, screen, waitFor, within } from '@testing-library/react';
import { PointerEventsCheckLevel, type UserEvent, userEvent } from '@testing-library/user-event';
import { expect, vi } from 'vitest';
import { App } from '#app/app.tsx';
import { type CaseRecord, newRecord } from '#case/record.ts';
import type { IsoDate } from '#model/dates.ts';
import { hashOf, routeOfPosition } from '#screens/shell/address.ts';
import { common } from '#words/shell/common.ts';
import { menu as menuWords } from '#words/shell/menu.ts';
import { type MemoryRepository, memoryRepository } from './memory-repository.ts';
import { startOfStories, type Walk } from './story.ts';

// Every part that the app fetches is translated before the first test, not while it waits.
const parts = import.meta.glob(['../../src/screens/**/*.tsx', '!**/*.test.tsx']);
await Promise.all(Object.values(parts).map((load) => load()));
/** The record of a case that has come as far as a story. */
export const recordOf = ({ journey }: Pick<Walk, 'journey'>, id = 'mycase'): CaseRecord => ({
  ...newRecord(),
  id,
  household: id,
  revision: 1,
  journey,
});

export const hashOfWalk = ({ position }: Pick<Walk, 'position'>): string => hashOf(routeOfPosition(position));

/** Does something as a whole, and waits for the parts of the app that it fetches. */
async function wholly(doing: () => Promise<unknown>): Promise<void> {
  const { asyncWrapper } = getConfig();
  await act(async () => {
    configure({ asyncWrapper: (inside) => inside() });
    await doing();
    configure({ asyncWrapper });
  });
}

/** Waits for what a click led to; then the focus must be somewhere, or whoever listens would hear nothing. */
async function keepsFocus(clicked: string): Promise<void> {
  for (let tries = 0; tries < 20 && document.activeElement === document.body; tries += 1)
    await act(() => new Promise((later) => setTimeout(later, 20)));
  if (document.activeElement === document.body) throw new Error(`After a click on "${clicked}" the focus is nowhere.`);
}

function person(): Pick<UserEvent, 'click' | 'type' | 'clear' | 'selectOptions' | 'keyboard'> {
  // Without styles nothing is out of a finger's reach: to look for it takes as long as the click.
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  return {
    click: async (element) => {
      const { textContent } = element;
      const isControl = element.matches('button, a[href], summary, input, select, textarea');
      await wholly(() => user.click(element));
      if (isControl) await keepsFocus(textContent);
    },
    type: (element, text) => wholly(() => user.type(element, text)),
    clear: (element) => wholly(() => user.clear(element)),
    selectOptions: (element, values) => wholly(() => user.selectOptions(element, values)),
    keyboard: (text) => wholly(() => user.keyboard(text)),
  };
}

interface AppOptions {
  /** The case that is stored; none by default. */
  readonly walk?: Walk;
  /** The address the app is opened at: where the case stands, or the start. */
  readonly hash?: string;
  /** What the browser's history kept with the address. */
  readonly state?: unknown;
  readonly today?: IsoDate;
  readonly repository?: MemoryRepository;
}

/** The headings of the page: sought by their element, for a search by role asks the style of all that is around. */
const headings = (): readonly HTMLElement[] => [...document.querySelectorAll('h1')];

/** The whole app in this document, on a given day. */
export async function renderApp({ walk, hash, state = null, today, repository }: AppOptions = {}) {
  const records = walk === undefined ? [] : [recordOf(walk)];
  const cases = repository ?? memoryRepository({ records });
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(`${today ?? walk?.today ?? startOfStories}T12:00:00`);
  history.replaceState(state, '', `/${hash ?? (walk === undefined ? '#/' : hashOfWalk(walk))}`);
  const user = person();
  const view = await act(async () => render(<App repository={cases} />));
  await waitFor(() => expect(headings()).not.toEqual([]));
  return { ...view, user, repository: cases, answers: () => cases.stored()[0]?.journey.answers ?? {} };
}

/** Goes to a page that stands in the menu. */
export async function goesByMenu(user: Pick<UserEvent, 'click'>, to: keyof typeof menuWords): Promise<void> {
  await user.click(await screen.findByRole('button', { name: common.menuLabel }));
  const menu = within(screen.getByRole('navigation', { name: common.menuLabel }));
  await user.click(menu.getByRole('link', { name: menuWords[to] }));
}

/** Waits for the page with this heading. */
export const findPage = (title: string): Promise<HTMLElement> =>
  waitFor(() => {
    const found = headings().find(({ textContent }) => textContent === title);
    if (found === undefined)
      throw new Error(`"${title}" is not the heading: ${headings().map(({ textContent }) => textContent)}`);
    return found;
  });

/** Sets a date field the way the browser's calendar does. */
export const pickDay = (label: string, day: IsoDate): boolean =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: day } });

/** The box with everything that has to be put right; it takes the focus. */
export const errorBox = (): HTMLElement | null => screen.getByRole('alert').parentElement;

/** What has to be put right, as the summary says it beside the names of the fields. */
export const errors = (): readonly string[] =>
  within(screen.getByRole('alert'))
    .getAllByRole('link')
    .map((link) => link.lastChild?.textContent ?? '');
