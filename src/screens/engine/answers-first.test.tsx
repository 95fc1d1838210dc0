import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { summaryPanelWords } from '#words/budget/summary-panel.ts';
import { scriptPanelWords } from '#words/engine/script-panel.ts';
import { schedulePanelWords } from '#words/keep/schedule-panel.ts';
import { acceptedAtOnce } from '../../../tests/stories/straight-road.ts';
import { renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';

it.each([
  ['summary', summaryPanelWords.title],
  ['checkIn', schedulePanelWords.title],
  ['firstStep', scriptPanelWords.title],
] as const)('what can be looked up of %s stands below its answers', async (id, title) => {
  const { container } = await renderApp({ walk: roadTo(id, id === 'firstStep' ? undefined : acceptedAtOnce) });
  const details = await screen.findByRole('region', { name: title });
  const options = [...container.querySelectorAll('[data-option]')];
  expect(options.length).toBeGreaterThan(1);
  for (const option of options)
    expect(option.compareDocumentPosition(details) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});
