import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';

// Files share one document, and what they import is loaded once: only what stands here is done for each of them.
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  window.scrollTo = () => undefined;
  history.replaceState(null, '', '/');
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  history.replaceState(null, '', '/');
});
