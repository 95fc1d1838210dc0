import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { result as words } from '#content/zh-CN/ui/result.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { answer, journeyOf, type Line, yuan } from '../../../tests/support/story.ts';

const opens = (lines: readonly Line[]) => renderApp({ walk: journeyOf(lines), hash: '#/result' });

describe('我的方案', () => {
  it('shows what was agreed, no longer what was proposed', async () => {
    const agreed = { monthly: yuan(550), months: 11, first: '2026-12-10' } as const;
    await opens([...linesBefore('finalTerms', acceptedAtOnce), answer('finalTerms', 'given', agreed)]);
    expect(await screen.findByText(words.planAgreed)).toBeVisible();
    expect(screen.getByText('分 11 期，每月 550 元。')).toBeVisible();
    expect(screen.queryByText(words.planProposed)).toBeNull();
  });

  it('shows the agreed plan of one who came with it', async () => {
    await opens([
      answer('urgent', 'none'),
      answer('soFar', 'paying'),
      answer('products', 'given', ['huabei']),
      answer('finalTerms', 'given', { monthly: yuan(550), months: 12, first: '2026-12-10' }),
    ]);
    expect(await screen.findByText('分 12 期，每月 550 元。')).toBeVisible();
    expect(screen.queryByText(words.planNone)).toBeNull();
  });

  it('says that a proposal was refused', async () => {
    const sent = [...linesBefore('submit', lateTwelveDaysJobLoss), answer('submit', 'sent', '2026-11-22')];
    const { unmount } = await opens(sent);
    expect(await screen.findByText(words.status.sent)).toBeVisible();
    unmount();
    await opens([...sent, answer('reply', 'refused'), answer('whatTheySaid', 'payAll')]);
    expect(await screen.findByText(words.status.refused)).toBeVisible();
    expect(screen.queryByText(words.status.sent)).toBeNull();
  });
});
