import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { screenIds, screens } from '#model/screens.ts';
import { stages } from '#model/stages.ts';
import { signWords } from '#words/messages/signs.ts';
import { allText as words } from '#words/overview/all-text-page.ts';
import { map } from '#words/overview/map-page.ts';
import { stageNames } from '#words/stage-names.ts';
import { findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { titleOf } from '../../../tests/support/words-of.ts';
import { screenAnchor } from './all-text/jump.ts';

it('has every screen once in road order and every sign of a message, for those who check the words, and leads to the map', async () => {
  const { container, user } = await renderApp({ hash: '#/all' });
  const anchors = [...container.querySelectorAll('h3')].map(({ id }) => id);
  const inOrder = stages.flatMap((stage) => screenIds.filter((id) => screens[id].stage === stage));
  expect(anchors).toEqual(inOrder.map(screenAnchor));

  const shown = container.textContent ?? '';
  const said = Object.values(signWords).flatMap(({ name, means, next }) =>
    [name, means, next].map((sentence) => (typeof sentence === 'string' ? sentence : sentence.text)),
  );
  const plain = (text: string) => text.replace(/[\s\u2060]/g, '');
  expect(said.filter((text) => !plain(shown).includes(plain(text)))).toEqual([]);

  await user.click(screen.getByText(words.toMap));
  await findPage(map.title);
});

it('jumps to a stage, to a screen and back, with the focus', async () => {
  Element.prototype.scrollIntoView = vi.fn();
  const { user } = await renderApp({ hash: '#/all' });
  const jumps = within(screen.getByLabelText(words.jump));
  await user.click(jumps.getByText(new RegExp(`^${stageNames.contact}`)));
  expect(screen.getByText(stageNames.contact)).toHaveFocus();
  const steps = within(screen.getByLabelText(`${stageNames.contact}的各步`));
  await user.click(steps.getByText(titleOf('script')));
  expect(document.getElementById(screenAnchor('script'))).toHaveFocus();
  await user.click(steps.getByText(words.toTop));
  expect(screen.getByText(words.jump)).toHaveFocus();
});
