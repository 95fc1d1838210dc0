import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { problems } from '#words/engine/problems.ts';
import { common } from '#words/shell/common.ts';
import { errorBox, errors, findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';
import { optionOf, tickOf, titleOf } from '../../../tests/support/words-of.ts';

const box = (name: string) => screen.getByRole('checkbox', { name });
const button = (name: string) => screen.getByRole('button', { name });
const ticked = () =>
  screen
    .getAllByRole<HTMLInputElement>('checkbox')
    .filter(({ checked }) => checked)
    .map(({ labels }) => labels?.[0]?.textContent);

const accuracyTicks = ['names', 'amounts', 'dates', 'same', 'genuine', 'masked'] as const;

describe('several ticks', () => {
  it('lets an exclusive tick clear the others, and the others clear it', async () => {
    const { user } = await renderApp({ walk: roadTo('products') });
    const huabei = tickOf('products', 'huabei');
    const jiebei = tickOf('products', 'jiebei');
    const unsure = tickOf('products', 'unsure');
    await user.click(await screen.findByRole('checkbox', { name: huabei }));
    await user.click(box(jiebei));
    expect(ticked()).toEqual([huabei, jiebei]);
    await user.click(box(unsure));
    expect(ticked()).toEqual([unsure]);
    await user.click(box(jiebei));
    expect(ticked()).toEqual([jiebei]);
  });

  it('gives the ticks in the order of the screen', async () => {
    const { user, answers } = await renderApp({ walk: roadTo('products') });
    await user.click(await screen.findByRole('checkbox', { name: tickOf('products', 'jiebei') }));
    await user.click(box(tickOf('products', 'huabei')));
    await user.click(button(optionOf('products', 'given')));
    await findPage(titleOf('timing'));
    expect(answers().products?.value).toEqual(['huabei', 'jiebei']);
  });

  it('offers "none of these" only while nothing is ticked, and takes it at once (K10)', async () => {
    const { user, answers } = await renderApp({ hash: '#/urgent' });
    await user.click(await screen.findByRole('checkbox', { name: tickOf('urgent', 'court') }));
    expect(screen.queryByRole('button', { name: optionOf('urgent', 'none') })).toBeNull();
    await user.click(box(tickOf('urgent', 'court')));
    await user.click(button(optionOf('urgent', 'none')));
    await findPage(titleOf('soFar'));
    expect(answers().urgent).toEqual({ event: 'none', on: '2026-11-22', nth: 1 });
  });

  it('asks for a tick in a summary that takes the focus, and beside the ticks', async () => {
    const { user, answers } = await renderApp({ walk: roadTo('cause') });
    await user.click(await screen.findByRole('button', { name: optionOf('cause', 'given') }));
    expect(errors()).toEqual([problems.noTick]);
    expect(errorBox()).toHaveFocus();
    expect(screen.getByRole('heading', { name: common.errorSummary })).toBeVisible();
    expect(screen.getByRole('group', { name: titleOf('cause') })).toHaveAccessibleDescription(problems.noTick);
    expect(answers()).not.toHaveProperty('cause');
    await user.click(screen.getByRole('link', { name: problems.noTick }));
    expect(box(tickOf('cause', 'jobLoss'))).toHaveFocus();
    await user.keyboard(' ');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('lets nothing be ticked where that is an answer', async () => {
    const { user, answers } = await renderApp({ walk: roadTo('agreementCheck') });
    await user.click(await screen.findByRole('button', { name: optionOf('agreementCheck', 'given') }));
    await findPage(titleOf('closeGaps'));
    expect(answers()['agreementCheck@2']?.value).toEqual([]);
  });
});

describe('a list to be gone through', () => {
  it('goes on with every tick only, and names the missing ones', async () => {
    const { user } = await renderApp({ walk: roadTo('accuracy') });
    const checked = optionOf('accuracy', 'checked');
    const [last = '', ...others] = accuracyTicks.map((tick) => tickOf('accuracy', tick)).reverse();
    await screen.findByRole('button', { name: checked });
    for (const tick of others) await user.click(box(tick));
    await user.click(button(checked));
    expect(errors()).toEqual([problems.notAllTicked.replace('{missing}', last)]);
    expect(errorBox()).toHaveFocus();
    await user.click(box(last));
    await user.click(button(checked));
    await findPage(titleOf('submit'));
  });
});
