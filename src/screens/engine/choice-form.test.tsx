import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { common } from '#words/shell/common.ts';
import { illnessZeroIncome } from '../../../tests/stories/hard-nights.ts';
import { findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

const button = (name: string | RegExp) => screen.queryByRole('button', { name });

describe('one choice', () => {
  it('hides negotiating where nothing is left', async () => {
    await renderApp({ walk: roadTo('summary', illnessZeroIncome) });
    await findPage(titleOf('summary'));
    expect(await screen.findByRole('button', { name: optionOf('summary', 'nothing') })).toBeVisible();
    expect(button(optionOf('summary', 'negotiate'))).not.toBeInTheDocument();
  });

  it('shows negotiating where something is left', async () => {
    await renderApp({ walk: roadTo('summary') });
    expect(await screen.findByRole('button', { name: optionOf('summary', 'negotiate') })).toBeVisible();
  });

  it('marks the answer given before when it is looked at again', async () => {
    await renderApp({ walk: roadTo('firstStep'), hash: '#/timing' });
    await findPage(titleOf('timing'));
    expect(button(new RegExp(`^${optionOf('timing', 'late30')}\\s*${common.earlier}$`))).toBeVisible();
    expect(screen.getAllByRole('button', { name: new RegExp(common.earlier) })).toHaveLength(1);
  });

  it('marks nothing the first time', async () => {
    await renderApp({ walk: roadTo('timing') });
    await findPage(titleOf('timing'));
    expect(button(new RegExp(common.earlier))).not.toBeInTheDocument();
  });
});
