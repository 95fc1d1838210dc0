import { expect, it } from 'vitest';
import { memoryRepository } from '../../tests/support/memory-repository.ts';
import { recordOf, renderApp } from '../../tests/support/render-app.tsx';
import { scenes } from '../../tests/support/scenes.ts';

const all = (selector: string): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
const tagsOf = (elements: readonly Element[]): readonly string[] =>
  elements.map((element) => (element.cloneNode() as Element).outerHTML);
const textOf = (element: Element | null): string => element?.textContent?.trim() ?? '';
const twice = (texts: readonly string[]): readonly string[] => texts.filter((text, at) => texts.indexOf(text) !== at);

/** Headings that stand more than one level below the heading before them. */
function skippedTo(): readonly string[] {
  const headings = all('h1, h2, h3, h4, h5, h6');
  const levelOf = (at: number) => Number(headings[at]?.tagName.slice(1) ?? 0);
  return headings.filter((_, at) => levelOf(at) > levelOf(at - 1) + 1).map(textOf);
}

/** A header or footer belongs to the page where it stands within no part of it. */
const ofThePage = (tag: 'header' | 'footer'): readonly HTMLElement[] =>
  all(tag).filter((element) => element.closest('main, article, section, nav, aside') === null);

const idsIn = (element: Element, attribute: string): readonly string[] =>
  element.getAttribute(attribute)?.split(' ') ?? [];

const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ??
  idsIn(element, 'aria-labelledby')
    .map((id) => textOf(document.getElementById(id)))
    .join(' ');

/** Landmarks of the page by kind and name. */
const landmarks = (): readonly string[] =>
  all('nav, aside, section[aria-label], section[aria-labelledby]').map(
    (element) => `${element.tagName} ${nameOf(element)}`,
  );

const holdsNothing = (element: Element): boolean => textOf(element) === '' || element.children.length === 0;

/** Ids that something refers to and nothing bears. */
const leadNowhere = (): readonly string[] =>
  ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls']
    .flatMap((attribute) => all(`[${attribute}]`).flatMap((element) => idsIn(element, attribute)))
    .filter((id) => document.getElementById(id) === null);

it.each(scenes())('$name has an outline, landmarks that can be told apart, and named controls', async (scene) => {
  const { hash, today } = scene;
  await renderApp({ hash, today, repository: memoryRepository({ records: [recordOf(scene)] }) });
  expect(all('h1')).toHaveLength(1);
  expect(skippedTo()).toEqual([]);
  expect(tagsOf(all('h1, h2, h3, h4, h5, h6').filter((heading) => textOf(heading) === ''))).toEqual([]);
  expect([ofThePage('header'), all('main'), ofThePage('footer')].map(({ length }) => length)).toEqual([1, 1, 1]);
  expect(twice(landmarks())).toEqual([]);
  expect(tagsOf(all('nav').filter((nav) => nameOf(nav) === ''))).toEqual([]);
  expect(tagsOf(all('ul, ol, dl, table, fieldset').filter(holdsNothing))).toEqual([]);
  expect(twice(all('[id]').map(({ id }) => id))).toEqual([]);
  expect(leadNowhere()).toEqual([]);
  for (const control of all('button, a, input, select, textarea, summary, fieldset'))
    expect(control).toHaveAccessibleName();
});
