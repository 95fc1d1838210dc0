import type { Page } from '@playwright/test';
import { type CaseRecord, newRecord } from '#case/record.ts';
import { isScreenId } from '#model/screens.ts';
import type { Scene } from '../../support/scenes.ts';
import { heading, seesScreen } from './drive.ts';

/** Asks the app to fetch no parts ahead: one look at a page is no walk. */
export const sparesData = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
  });

const openedId = 'opened1';

/** What is stored of the case that was opened. */
export const storedCase = (page: Page): Promise<CaseRecord> =>
  page.evaluate((id) => JSON.parse(localStorage.getItem(`youshangliang:case:${id}`) ?? '{}'), openedId);

/** Goes on with the case that was opened as if all up to a scene had been answered; what was noted beside it stays. */
export async function goesOnTo(page: Page, scene: Scene): Promise<void> {
  const record = { ...(await storedCase(page)), journey: scene.journey };
  await page.evaluate(
    ([key, text]) => localStorage.setItem(`youshangliang:case:${key}`, String(text)),
    [openedId, JSON.stringify(record)],
  );
  await shows(page, scene);
}

async function shows(page: Page, { name, hash }: Scene): Promise<void> {
  await page.goto(`./?${name}${hash}`);
  if (isScreenId(name)) await seesScreen(page, name);
  else await heading(page).waitFor();
}

/** Opens a scene as if the person came back to it, at a time of day in Beijing; the page has to be within the app already. */
export async function opens(page: Page, scene: Scene, at = '21:30'): Promise<void> {
  const { journey, today } = scene;
  const id = openedId;
  await page.clock.setFixedTime(new Date(`${today}T${at}:00+08:00`));
  await page.evaluate(
    ([key, text]) => {
      localStorage.setItem('youshangliang:current', String(key));
      localStorage.setItem(`youshangliang:case:${key}`, String(text));
    },
    [id, JSON.stringify({ ...newRecord(), id, household: id, revision: 1, journey })],
  );
  await sparesData(page);
  await shows(page, scene);
}
