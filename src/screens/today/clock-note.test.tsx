import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { clockNoteWords as words } from '#words/today/clock-note.ts';
import { start } from '#words/today/start.ts';
import { courtNotes } from '#words/urgent/court-notes.ts';
import { objectionThenSummons } from '../../../tests/stories/court.ts';
import { findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { walkStory } from '../../../tests/support/story.ts';

const walk = walkStory(objectionThenSummons);

it.each([
  ['#/', start.back],
  ['#/court', courtNotes.title],
])('says that the date of the device is wrong where the case knows of a later day: %s', async (hash, title) => {
  await renderApp({ walk: { ...walk, today: '2020-01-05' }, hash });
  await findPage(title);
  expect(await screen.findByText(words.todo)).toBeVisible();
  expect(screen.getByText(/手机说今天是 2020 年 1 月 5 日，.*2026 年 12 月 \d+ 日记下的事/)).toBeVisible();
});

it('says nothing of it on the day of the last answer and later', async () => {
  await renderApp({ walk, hash: '#/' });
  await findPage(start.back);
  expect(screen.queryByText(words.todo)).not.toBeInTheDocument();
});
