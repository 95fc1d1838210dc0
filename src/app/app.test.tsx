import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { isScreenId } from '#model/screens.ts';
import { pageIds } from '#screens/shell/address.ts';
import { roadScreen } from '#words/engine/road-screen.ts';
import { common } from '#words/shell/common.ts';
import { start } from '#words/today/start.ts';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { findPage, goesByMenu, renderApp } from '../../tests/support/render-app.tsx';
import { roadTo } from '../../tests/support/road-to.ts';
import { optionOf, tickOf, titleOf } from '../../tests/support/words-of.ts';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const link = (name: string) => screen.getByRole('link', { name });
/** An option, whether or not it was taken before. */
const option = (...of: Parameters<typeof optionOf>) => button(new RegExp(`^${optionOf(...of)}(${common.earlier})?$`));

describe('the address', () => {
  it('gives way to where the answers lead when it names a screen they do not reach', async () => {
    const before = history.length;
    await renderApp({ walk: roadTo('firstStep'), hash: '#/reply' });
    await findPage(titleOf('firstStep'));
    expect(location.hash).toBe('#/firstStep');
    expect(history.length).toBe(before);
  });

  it('gives way when it names a round that was never opened', async () => {
    await renderApp({ walk: roadTo('firstStep'), hash: '#/timing/2' });
    await findPage(titleOf('firstStep'));
    expect(location.hash).toBe('#/firstStep');
  });

  it.each(['#/nonsense', '#/timing/0', '#/timing/61', '#nothing', ''])('leads to the start from "%s"', async (hash) => {
    await renderApp({ walk: roadTo('firstStep'), hash });
    await findPage(start.back);
  });

  it('is followed when it is typed', async () => {
    await renderApp({ walk: roadTo('firstStep') });
    await findPage(titleOf('firstStep'));
    act(() => {
      location.hash = '#/products';
    });
    await findPage(titleOf('products'));
  });

  it('names every screen by its round', async () => {
    await renderApp({ walk: roadTo('written') });
    await findPage(titleOf('written'));
    expect(location.hash).toBe('#/written/2');
  });

  it('never calls a page by the name of a screen', () => {
    expect(pageIds.filter(isScreenId)).toEqual([]);
  });
});

describe('going back', () => {
  it('leads one screen on at a time when an answer is given again', async () => {
    const { user } = await renderApp({ walk: roadTo('timing') });
    await findPage(titleOf('timing'));
    await user.click(option('timing', 'late30'));
    await findPage(titleOf('cause'));
    await user.click(screen.getByRole('checkbox', { name: tickOf('cause', 'jobLoss') }));
    await user.click(option('cause', 'given'));
    await findPage(titleOf('leftOver'));
    await user.click(button(common.back));
    await findPage(titleOf('cause'));
    await user.click(button(common.back));
    await findPage(titleOf('timing'));
    await user.click(option('timing', 'late90'));
    await findPage(titleOf('cause'));
    expect(screen.getByRole('checkbox', { name: tickOf('cause', 'jobLoss') })).toBeChecked();
  });

  it.each(['intent', 'way'])(
    'to change an answer leads to the present again, also as stored under "%s"',
    async (name) => {
      const { user } = await renderApp({ walk: roadTo('script') });
      await findPage(titleOf('script'));
      act(() => {
        history.replaceState({ [name]: 'change' }, '', '#/timing');
        dispatchEvent(new PopStateEvent('popstate'));
      });
      await findPage(titleOf('timing'));
      await user.click(option('timing', 'late90'));
      await findPage(titleOf('script'));
    },
  );

  it('says so, and leads to the present in one tap', async () => {
    const { user } = await renderApp({ walk: roadTo('script'), hash: '#/cause' });
    await findPage(titleOf('cause'));
    expect(screen.getByText(roadScreen.lookingBack)).toBeVisible();
    await user.click(link(common.toNow));
    await findPage(titleOf('script'));
    expect(screen.queryByText(roadScreen.lookingBack)).not.toBeInTheDocument();
  });

  it('ends at the start when the app was opened in the middle', async () => {
    const { user } = await renderApp({ walk: roadTo('script') });
    await findPage(titleOf('script'));
    await user.click(button(common.back));
    await findPage(start.back);
  });
});

describe('changing an answer', () => {
  it('leads to where the answers reach, and keeps the rest', async () => {
    const { user, answers } = await renderApp({ walk: roadTo('script') });
    await goesByMenu(user, 'answers');
    await user.click(await screen.findByRole('link', { name: `修改：${titleOf('timing')}` }));
    await findPage(titleOf('timing'));
    await user.click(option('timing', 'late90'));
    await findPage(titleOf('script'));
    expect(answers().timing).toMatchObject({ event: 'late90', nth: 4 });
    expect(answers().cause?.value).toEqual(['jobLoss']);
  });
});

describe('going on', () => {
  it('reopens the last step from where the road rests, with nothing marked', async () => {
    const { user, answers } = await renderApp({ walk: roadTo('comeBack', acceptedAtOnce), today: '2026-11-27' });
    await user.click(await screen.findByRole('button', { name: common.goOn }));
    await findPage(titleOf('reply'));
    expect(screen.queryByText(common.earlier)).not.toBeInTheDocument();
    await user.click(option('reply', 'accepted'));
    await findPage(titleOf('written'));
    expect(answers().reply).toMatchObject({ event: 'accepted', on: '2026-11-27' });
  });

  it('asks for the next instalment where a plan is kept', async () => {
    const { user } = await renderApp({ walk: roadTo('onTrack', acceptedAtOnce) });
    await user.click(await screen.findByRole('button', { name: common.goOn }));
    await findPage(titleOf('checkIn'));
    await user.click(option('checkIn', 'paid'));
    await findPage(titleOf('onTrack'));
  });

  it('is not offered where the road is at its end', async () => {
    await renderApp({ walk: roadTo('settled', acceptedAtOnce) });
    await findPage(titleOf('settled'));
    expect(screen.queryByRole('button', { name: common.goOn })).not.toBeInTheDocument();
  });
});
