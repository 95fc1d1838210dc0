import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '#documents/writers/calendar.ts';
import { fill } from '#text/fill.ts';
import { exportCalendarWords as words } from '#words/documents/export.ts';
import { inAppWords } from '#words/shell/in-app-browser.ts';
import { inWeChat, keepFiles, keepNoFiles, openIn } from '../../../tests/support/fake-browser.ts';
import { ExportCalendar } from './export-calendar.tsx';

const events: readonly CalendarEvent[] = [
  { uid: 'a@b', on: '2026-12-10', title: '有商量：还款日', description: '第 1 期', alarms: [3] },
  { uid: 'c@b', on: '2026-12-11', title: '有商量：再问一次', alarms: [] },
];

const tap = (name: string) => userEvent.setup().click(screen.getByRole('button', { name }));

describe('the days in the calendar', () => {
  it('are a file', async () => {
    const saved = keepFiles();
    render(<ExportCalendar events={events} />);
    expect(screen.getByText(fill(words.hint, { n: '2' }))).toBeVisible();
    await tap(words.add);
    await screen.findByText(fill(words.saved, { name: '有商量-日子.ics' }));
    expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([
      ['有商量-日子.ics', 'text/calendar;charset=utf-8'],
    ]);
    expect((await saved[0]?.blob.text())?.match(/BEGIN:VEVENT/g)?.length).toBe(2);
    // Whether it was saved cannot be seen, so the days can be copied beside.
    expect(screen.getByRole('button', { name: words.copy })).toBeVisible();
  });

  it('of somebody else take the place of none that were given before, and say so', async () => {
    keepFiles();
    render(<ExportCalendar events={events} isShared />);
    await tap(words.add);
    await screen.findByText(fill(words.savedShared, { name: '有商量-日子.ics' }));
    expect(words.savedShared).not.toContain('会换掉');
  });

  it('are a text inside another app, and it is said why', async () => {
    keepFiles();
    openIn(inWeChat);
    render(<ExportCalendar events={events} />);
    expect(screen.queryByRole('button', { name: words.add })).toBeNull();
    expect(screen.getByText(fill(inAppWords.calendar, { app: inAppWords.names.weixin }))).toBeVisible();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([inAppWords.ways.days]);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([words.copy]);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: words.copy }));
    expect(await navigator.clipboard.readText()).toBe(
      '2026 年 12 月 10 日（星期四）\n有商量：还款日\n第 1 期\n\n2026 年 12 月 11 日（星期五）\n有商量：再问一次',
    );
  });

  it('are a text where the browser keeps no files', () => {
    keepNoFiles();
    render(<ExportCalendar events={events} />);
    expect(screen.getByText(words.impossible)).toBeVisible();
    expect(screen.getByRole('button', { name: words.copy })).toBeVisible();
  });

  it('are not asked for where nothing lies ahead', () => {
    const { container } = render(<ExportCalendar events={[]} />);
    expect(container).toBeEmptyDOMElement();
  });
});
