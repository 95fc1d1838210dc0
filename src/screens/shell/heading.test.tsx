import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { dataPage } from '#words/overview/data-page.ts';
import { start } from '#words/today/start.ts';
import { findPage, goesByMenu, renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

const button = (name: string) => screen.getByRole('button', { name });

describe('the heading', () => {
  it('leaves the focus alone on the page the app opens with', async () => {
    await renderApp();
    expect(await findPage(start.title)).not.toHaveFocus();
  });

  it('takes the focus when another screen is shown, at the top of the page', async () => {
    const { user } = await renderApp();
    const scrolled = vi.spyOn(window, 'scrollTo');
    await user.click(button(start.begin));
    expect(await findPage(titleOf('urgent'))).toHaveFocus();
    expect(scrolled).toHaveBeenLastCalledWith(0, 0);
    scrolled.mockClear();
    await user.click(button(optionOf('urgent', 'none')));
    expect(await findPage(titleOf('soFar'))).toHaveFocus();
    expect(scrolled).toHaveBeenLastCalledWith(0, 0);
  });

  it('takes the focus on pages outside the road and on the way back', async () => {
    const { user } = await renderApp({ walk: roadTo('timing') });
    await findPage(titleOf('timing'));
    await goesByMenu(user, 'data');
    expect(await findPage(dataPage.title)).toHaveFocus();
    history.back();
    expect(await findPage(titleOf('timing'))).toHaveFocus();
  });

  it('keeps the focus where it is while a screen is filled in', async () => {
    const { user } = await renderApp({ walk: roadTo('leftOver') });
    const field = await screen.findByRole('textbox');
    await user.type(field, '500');
    expect(field).toHaveFocus();
  });
});
