import { test as base, expect } from '@playwright/test';
import { startOfStories } from '../../support/story.ts';

/** A page whose clock stands at the stories' first day; fails on any error in the console or request to elsewhere. */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      // Without a connection the browser asks for the picture of the tab again, and complains for itself.
      if (message.location().url.endsWith('/icons/icon.svg')) return;
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(String(baseURL)) && !address.startsWith('data:'))
        complaints.push(`request to ${address}`);
    });
    await page.clock.setFixedTime(new Date(`${startOfStories}T21:30:00+08:00`));
    await use(page);
    expect(complaints).toEqual([]);
  },
});

export { expect };
