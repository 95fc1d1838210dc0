import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fill } from '#text/fill.ts';
import { common } from '#words/shell/common.ts';
import { court } from '#words/urgent/court-days.ts';
import { paymentOrderNineDays } from '../../tests/stories/court.ts';
import { findPage, goesByMenu, renderApp } from '../../tests/support/render-app.tsx';
import { roadTo } from '../../tests/support/road-to.ts';
import { optionOf, tickOf, titleOf } from '../../tests/support/words-of.ts';

const button = (name: string) => screen.getByRole('button', { name });
const box = (name: string) => screen.getByRole('checkbox', { name });

/** The script is on screen and somebody taps 急事. */
async function openUrgent() {
  const app = await renderApp({ walk: roadTo('script') });
  await findPage(titleOf('script'));
  await app.user.click(screen.getByRole('link', { name: common.urgent }));
  await findPage(titleOf('urgent'));
  return app;
}

describe('urgent matters', () => {
  it('are a tap away, with nothing ticked', async () => {
    await openUrgent();
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked)).toEqual([]);
  });

  it('change nothing when there are none', async () => {
    const { user, answers } = await openUrgent();
    const before = answers();
    await user.click(button(optionOf('urgent', 'none')));
    await findPage(titleOf('script'));
    expect(answers()).toEqual(before);
  });

  it('change nothing when something was ticked first and then none was meant', async () => {
    const { user, answers } = await openUrgent();
    const before = answers();
    await user.click(box(tickOf('urgent', 'caller')));
    await user.click(box(tickOf('urgent', 'caller')));
    await user.click(button(optionOf('urgent', 'none')));
    await findPage(titleOf('script'));
    expect(answers()).toEqual(before);
  });

  it('start blank after a tick that was given up on the first day', async () => {
    const { user } = await renderApp({ hash: '#/urgent' });
    await user.click(await screen.findByRole('checkbox', { name: tickOf('urgent', 'court') }));
    await user.click(screen.getByRole('link', { name: common.urgent }));
    await findPage(titleOf('urgent'));
    expect(box(tickOf('urgent', 'court'))).not.toBeChecked();
  });

  it('insert their screens, in their order, and lead back to where one was', async () => {
    const { user } = await openUrgent();
    await user.click(box(tickOf('urgent', 'caller')));
    await user.click(box(tickOf('urgent', 'overwhelmed')));
    await user.click(button(optionOf('urgent', 'given')));
    await findPage(titleOf('holdOn'));
    await user.click(button(optionOf('holdOn', 'goOn')));
    await findPage(titleOf('callerStop'));
    await user.click(button(optionOf('callerStop', 'safe')));
    await findPage(titleOf('script'));
  });

  it('are shown again when the same thing happens again', async () => {
    const { user } = await openUrgent();
    for (const time of ['first', 'second']) {
      if (time === 'second') await user.click(screen.getByRole('link', { name: common.urgent }));
      await findPage(titleOf('urgent'));
      expect(box(tickOf('urgent', 'overwhelmed'))).not.toBeChecked();
      await user.click(box(tickOf('urgent', 'overwhelmed')));
      await user.click(button(optionOf('urgent', 'given')));
      await findPage(titleOf('holdOn'));
      await user.click(button(optionOf('holdOn', 'goOn')));
      await findPage(titleOf('script'));
    }
  });

  it('leave the rail without a station and say that it is a side road', async () => {
    const { user } = await openUrgent();
    await user.click(box(tickOf('urgent', 'court')));
    await user.click(button(optionOf('urgent', 'given')));
    await findPage(titleOf('courtPaper'));
    const rail = screen.getByRole('navigation', { name: common.railLabel });
    expect(rail).toHaveTextContent(common.sideRoads.urgent);
    expect(rail.querySelector('[aria-current]')).toBeNull();
  });

  it('keep a court day in sight on every page until it is taken away', async () => {
    const { user } = await renderApp({ walk: roadTo('soFar', paymentOrderNineDays) });
    const banner = '支付令：2026 年 11 月 27 日（星期五）前办好';
    await findPage(titleOf('soFar'));
    expect(await screen.findByText(banner)).toBeVisible();
    await goesByMenu(user, 'data');
    await user.click(await screen.findByRole('link', { name: banner }));
    await findPage(titleOf('courtTodo'));
    await user.click(screen.getByRole('button', { name: new RegExp(`^${optionOf('courtTodo', 'noted')}`) }));
    await findPage(titleOf('soFar'));
    await user.click(screen.getByRole('button', { name: /^不再显示：支付令/ }));
    await user.click(button(court.takeAway));
    expect(screen.queryByText(banner)).not.toBeInTheDocument();
  });

  it('ask before a court day goes out of sight, and bring it back (K42)', async () => {
    const { user, repository } = await renderApp({ walk: roadTo('soFar', paymentOrderNineDays) });
    const banner = '支付令：2026 年 11 月 27 日（星期五）前办好';
    const dismissed = () => repository.stored()[0]?.file.dismissed;
    await user.click(await screen.findByRole('button', { name: /^不再显示：支付令/ }));
    expect(screen.getByText(fill(court.takeAwayAsk, { paper: court.paper.order })).parentElement).toHaveFocus();
    expect(dismissed()).toEqual([]);
    await user.click(button(court.keep));
    expect(screen.getByText(banner)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^不再显示：支付令/ }));
    await user.click(button(court.takeAway));
    expect(screen.queryByText(banner)).not.toBeInTheDocument();
    expect(dismissed()).toHaveLength(1);
    await user.click(button(court.showAgain));
    expect(screen.getByText(banner)).toBeVisible();
    expect(dismissed()).toEqual([]);
  });
});
