import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { courtPapers } from '#machines/court-papers.ts';
import { routes as words } from '#words/refused/routes-form.ts';
import { fileWith } from '../../../tests/support/case-file.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { atRoutes } from '../../../tests/support/refused-road.ts';
import { findPage, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { again, answer, change } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

const cards = async () => {
  const list = await screen.findAllByRole('list', { name: titleOf('routes') });
  return within(list[0] as HTMLElement).getAllByRole('button');
};

describe('the routes after a refusal', () => {
  it('begin with the one that fits this reply, and say why', async () => {
    await renderApp({ walk: atRoutes('outsourced') });
    const [first, ...others] = await cards();
    expect(first).toHaveTextContent(`${optionOf('routes', 'complain')}${words.first}`);
    expect(first).toHaveAccessibleDescription(expect.stringContaining(words.reasons.reply));
    expect(others).toHaveLength(5);
    for (const other of others) expect(other).not.toHaveTextContent(words.first);
  });

  it('each tell cost, time and risk', async () => {
    await renderApp({ walk: atRoutes() });
    for (const card of await cards())
      for (const part of [words.fits, words.cost, words.time, words.risk])
        expect(card).toHaveAccessibleDescription(expect.stringContaining(part));
  });

  it('leave any of them open', async () => {
    const { user, answers } = await renderApp({ walk: atRoutes('payAll') });
    await user.click(await screen.findByRole('button', { name: optionOf('routes', 'legal') }));
    await findPage(titleOf('legal'));
    expect(answers().routes?.event).toBe('legal');
  });

  it('put one that was taken last, and mark it', async () => {
    const walk = atRoutes('payAll', answer('routes', 'funds'), again('funds', 'none'));
    await renderApp({ walk });
    const last = (await cards()).pop();
    expect(last).toHaveTextContent(`${optionOf('routes', 'funds')}${words.taken}`);
  });

  it('let the lender speak first', async () => {
    const { user } = await renderApp({ walk: atRoutes() });
    await user.click(await screen.findByRole('button', { name: optionOf('routes', 'spoke') }));
    await findPage(titleOf('howItWent'));
  });

  it('begin with the law where this debt is in court, and not where that is another one', async () => {
    const served = [
      change('urgent', 'given', ['court']),
      answer('courtPaper', 'summons'),
      answer('serviceDate', 'given', '2026-11-16'),
      answer('namedDay', 'none'),
      answer('courtTodo', 'noted'),
    ] as const;
    const walk = atRoutes('outsourced', ...served);
    const [paper] = courtPapers(walk.journey);
    const { unmount } = await renderApp({ walk });
    expect((await cards())[0]).toHaveTextContent(optionOf('routes', 'legal'));
    unmount();
    const court = { [paper?.key ?? '']: { done: [], product: 'others' as const } };
    const records = [{ ...recordOf(walk), file: fileWith({ court }) }];
    await renderApp({ walk, repository: memoryRepository({ records }) });
    expect((await cards())[0]).toHaveTextContent(optionOf('routes', 'complain'));
  });
});
