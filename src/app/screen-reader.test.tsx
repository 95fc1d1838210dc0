import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { ScreenId } from '#model/screens.ts';
import { common } from '#words/shell/common.ts';
import { start } from '#words/today/start.ts';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { buttonOf, fillForm } from '../../tests/support/answer-form.ts';
import { findPage, renderApp } from '../../tests/support/render-app.tsx';
import { asPages, makesPagesHeard, readingOf, saidWhile } from '../../tests/support/spoken.ts';
import { walksOf } from '../../tests/support/story.ts';
import { isThorough } from '../../tests/support/thorough.ts';
import { optionOf, tickOf, titleOf } from '../../tests/support/words-of.ts';

makesPagesHeard();

const press = (name: string) => screen.getByRole('button', { name });
const tick = (of: ScreenId, id: string) => screen.getByRole('checkbox', { name: tickOf(of, id) });

it('says where one is, what is asked, how to answer and what went wrong', async () => {
  const { user } = await renderApp();
  const pages: { readonly title: string; readonly said: readonly string[] }[] = [];
  const notes = (title: string, said: readonly string[]) => pages.push({ title, said });

  const goesTo = async (to: ScreenId, button: string) => {
    const said = await saidWhile(async () => {
      await user.click(press(button));
      await findPage(titleOf(to));
    });
    notes(`${to}, on arrival`, said);
  };

  notes('start, the whole page', await readingOf('document'));
  await goesTo('urgent', start.begin);
  notes('urgent, the whole page', await readingOf('document'));
  await goesTo('soFar', optionOf('urgent', 'none'));
  notes('soFar', await readingOf('main'));
  await goesTo('products', optionOf('soFar', 'notYet'));
  await user.click(tick('products', 'jiebei'));
  notes('products, one ticked', await readingOf('main'));
  await goesTo('timing', optionOf('products', 'given'));
  notes('timing', await readingOf('main'));
  await goesTo('cause', optionOf('timing', 'late30'));
  await user.click(press(optionOf('cause', 'given')));
  notes('cause, with none ticked', await readingOf('main'));
  await user.click(tick('cause', 'illness'));
  await goesTo('leftOver', optionOf('cause', 'given'));
  await user.click(press(optionOf('leftOver', 'given')));
  notes('leftOver, left empty', await readingOf('main'));
  await user.type(screen.getByRole('textbox'), '500');
  notes('leftOver, filled in', await readingOf('main'));
  await goesTo('firstStep', optionOf('leftOver', 'given'));
  await goesTo('channel', optionOf('firstStep', 'contactNow'));
  notes('channel, the whole page', await readingOf('document'));

  await expect(asPages(pages)).toMatchFileSnapshot('../../tests/readings/first-steps.txt');
});

it.runIf(isThorough)('leads somebody who hears the page from the first question to the end of the road', async () => {
  const { user } = await renderApp();
  const pages: { readonly title: string; readonly said: readonly string[] }[] = [];
  await user.click(press(start.begin));
  await findPage(titleOf('urgent'));
  for (const { line, walk } of walksOf(acceptedAtOnce)) {
    const { screen: to } = walk.position;
    if (line.does === 'today') vi.setSystemTime(`${line.on}T12:00:00`);
    if (line.does === 'goOn') await user.click(press(common.goOn));
    if (!('option' in line)) continue;
    await findPage(titleOf(line.screen));
    const button = await buttonOf(line);
    await fillForm(user, line);
    const said = await saidWhile(async () => {
      await user.click(button);
      await findPage(titleOf(to));
    });
    pages.push({ title: `${line.screen} → ${to}`, said });
  }
  pages.push({ title: 'settled, the whole page', said: await readingOf('main') });
  await expect(asPages(pages)).toMatchFileSnapshot('../../tests/readings/whole-road.txt');
});
