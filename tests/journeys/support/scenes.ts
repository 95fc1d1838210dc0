import type { Page } from '@playwright/test';
import { newRecord } from '#case/record.ts';
import { isScreenId } from '#model/screens.ts';
import type { Scene } from '../../support/scenes.ts';
import { heading, seesScreen } from './drive.ts';

/** Asks the app to fetch no parts ahead: one look at a page is no walk. */
export const sparesData = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
  });

/** Opens a scene as if the person came back to it; the page has to be within the app already. */
export async function opens(page: Page, { name, hash, journey, today }: Scene): Promise<void> {
  const id = 'opened1';
  await page.clock.setFixedTime(new Date(`${today}T21:30:00+08:00`));
  await page.evaluate(
    ([key, text]) => {
      localStorage.setItem('youshangliang:current', String(key));
      localStorage.setItem(`youshangliang:case:${key}`, String(text));
    },
    [id, JSON.stringify({ ...newRecord(), id, household: id, revision: 1, journey })],
  );
  await sparesData(page);
  await page.goto(`./?${name}${hash}`);
  if (isScreenId(name)) await seesScreen(page, name);
  else await heading(page).waitFor();
}
