import type { Locator, Page } from '@playwright/test';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The middle of a control, scrolled to. */
export async function centreOf(control: Locator): Promise<Place> {
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (box === null) throw new Error('Nothing to tap');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Lets a second pass, so that all is seen that is shown; from then on taps and keys come as fast as they are sent. */
export const seesAll = (page: Page) =>
  page.evaluate(() => {
    window.secondsToRead = 1;
    dispatchEvent(new Event('pointerdown'));
    window.secondsToRead = 0;
  });

/**
 * Taps at these places, so many milliseconds apart by their stamps: on a busy machine they may come later, and would not
 * be one series.
 */
export async function taps(page: Page, places: readonly Place[], apart: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const begun = Date.now();
  for (const [at, place] of places.entries()) {
    const timestamp = (begun + at * apart) / 1000;
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [place], timestamp });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp: timestamp + 0.04 });
    await page.waitForTimeout(apart * 0.6);
  }
  await session.detach();
}

/** Taps one control several times as fast as a thumb that shakes. */
export async function tapsFast(page: Page, control: Locator, times = 3, apart = 120): Promise<void> {
  const place = await centreOf(control);
  await seesAll(page);
  await taps(
    page,
    Array.from({ length: times }, () => place),
    apart,
  );
}
