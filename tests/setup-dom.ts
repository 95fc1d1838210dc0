import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { loadWorkingDays } from '#case/working-days.ts';
import { looseTexts } from './support/loose-texts.ts';
import './support/quick-document.ts';

// Files share one document, and what they import is loaded once: only what stands here is done for each of them.
configure({ asyncUtilTimeout: 15_000 });

// A page with a court term would first show nothing while it waits for the days off.
await loadWorkingDays();

beforeEach(() => {
  // One window serves many files.
  sessionStorage.clear();
  window.scrollTo = () => undefined;
  history.replaceState(null, '', '/');
});

afterEach(() => {
  const loose = looseTexts();
  cleanup();
  vi.useRealTimers();
  history.replaceState(null, '', '/');
  // In whatever state a test leaves a page, a browser may translate it.
  expect(loose).toEqual([]);
});
