import { describe, expect, it } from 'vitest';
import { roadOf } from '#machines/road-view.ts';
import { asked, labelsByDocument, styleOf } from '../../tests/support/quick-document.ts';
import { renderApp } from '../../tests/support/render-app.tsx';
import { type Scene, scenes } from '../../tests/support/scenes.ts';

const few = ['start', 'debts', 'terms', 'onTrack', 'result', 'papers', 'payments', 'settings'];
const shown = scenes().filter(({ name }) => few.includes(name));

const opens = ({ hash, journey, today }: Scene) =>
  renderApp({ walk: { journey, today, position: roadOf(journey) }, hash });

const lookBy = (element: Element, by: typeof styleOf) => {
  const style = by(element);
  return [element.outerHTML.slice(0, 80), ...asked.map((name) => style.getPropertyValue(name))];
};

describe.each(shown)('the document of the tests, on $name', (scene) => {
  it('says of each element how it looks, and of each control how it is labelled, as it would by itself', async () => {
    await opens(scene);
    document.querySelector('main h1')?.setAttribute('style', 'visibility: hidden');
    document.querySelector('main p')?.setAttribute('hidden', '');
    document.querySelector('main section, main div')?.setAttribute('style', 'visibility: hidden; display: none');
    const all = [...document.querySelectorAll('body, body *')];
    expect(all.map((each) => lookBy(each, window.getComputedStyle))).toEqual(all.map((each) => lookBy(each, styleOf)));
    const controls = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea, button')];
    expect(controls.map(({ labels }) => [...(labels ?? [])])).toEqual(controls.map(labelsByDocument));
  });
});
