import { test as base, expect, type Page } from '@playwright/test';
import { startOfStories } from '../../support/story.ts';

declare global {
  interface Window {
    /** The browser's own stamps of events, which the clock of the tests replaces. */
    stampOf: (this: Event) => number;
    /** Seconds that pass before each tap or key of the tests, by the stamps of events. */
    secondsToRead: number;
  }
}

function keepsStamps(): void {
  window.stampOf = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp')?.get as Window['stampOf'];
}

/**
 * Lets a second pass, by the stamps of events, before each tap or key: whoever walks a story reads each screen, and what
 * comes faster than that is not answered.
 */
function readsEachScreen(): void {
  let passed = 0;
  window.secondsToRead = 1;
  Object.defineProperty(Event.prototype, 'timeStamp', {
    get() {
      return window.stampOf.call(this) + passed;
    },
  });
  for (const name of ['pointerdown', 'keydown'])
    addEventListener(
      name,
      () => {
        passed += 1000 * window.secondsToRead;
      },
      true,
    );
}

/** Sets the clock of a page and of those opened from it to the stories' first day; each screen is read before a tap. */
export async function startsReading(page: Page): Promise<void> {
  await page.context().addInitScript(keepsStamps);
  await page.clock.setFixedTime(new Date(`${startOfStories}T21:30:00+08:00`));
  await page.context().addInitScript(readsEachScreen);
}

/** Complains in the console of whatever the content security policy of the page forbids. */
function tellsViolations(): void {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    console.error(`The policy forbids ${effectiveDirective}: ${blockedURI} ${sample}`),
  );
}

/**
 * A page whose clock stands at the stories' first day; fails on any error in the console, on anything its policy forbids
 * and on any request to elsewhere, also of pages opened from it.
 */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const complaints: string[] = [];
    await page.context().addInitScript(tellsViolations);
    page.context().on('console', (message) => {
      // Without a connection the browser asks for the picture of the tab again, and complains for itself.
      if (message.location().url.endsWith('/icons/icon.svg')) return;
      // Playwright says so, of every test that does without.
      if (message.text() === 'Service Worker registration blocked by Playwright') return;
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.context().on('weberror', (error) => complaints.push(String(error.error())));
    page.context().on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(String(baseURL)) && !address.startsWith('data:'))
        complaints.push(`request to ${address}`);
    });
    await startsReading(page);
    await use(page);
    expect(complaints).toEqual([]);
  },
});

export { expect };
