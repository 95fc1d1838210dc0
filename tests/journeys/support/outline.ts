import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** What is wrong with the outline, the landmarks, the ids and the names of the page; runs in the browser, by itself. */
function faultsOfOutline(): readonly string[] {
  const all = (selector: string): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
  const tagOf = (element: Element): string => (element.cloneNode() as Element).outerHTML;
  const textOf = (element: Element | null): string => element?.textContent?.trim() ?? '';
  const twice = (texts: readonly string[]): readonly string[] => texts.filter((text, at) => texts.indexOf(text) !== at);
  const idsIn = (element: Element, attribute: string): readonly string[] =>
    element.getAttribute(attribute)?.split(' ') ?? [];
  const nameOf = (element: Element): string =>
    element.getAttribute('aria-label') ??
    idsIn(element, 'aria-labelledby')
      .map((id) => textOf(document.getElementById(id)))
      .join(' ');

  const headings = all('h1, h2, h3, h4, h5, h6');
  const levelOf = (at: number) => Number(headings[at]?.tagName.slice(1) ?? 0);
  /** A header or footer belongs to the page where it stands within no part of it. */
  const ofThePage = (tag: 'header' | 'footer') =>
    all(tag).filter((element) => element.closest('main, article, section, nav, aside') === null);
  const landmarks = all('nav, aside, section[aria-label], section[aria-labelledby]').map(
    (element) => `${element.tagName} ${nameOf(element)}`,
  );
  const once: readonly (readonly [string, readonly Element[]])[] = [
    ['h1', all('h1')],
    ['header', ofThePage('header')],
    ['main', all('main')],
    ['footer', ofThePage('footer')],
  ];
  const named = (control: Element): boolean =>
    textOf(control) !== '' ||
    nameOf(control) !== '' ||
    (control instanceof HTMLInputElement && control.labels?.length !== 0);

  return [
    ...once.filter(([, found]) => found.length !== 1).map(([what, found]) => `${found.length} × ${what}`),
    ...headings.filter((_, at) => levelOf(at) > levelOf(at - 1) + 1).map((one) => `skips a level: ${textOf(one)}`),
    ...headings.filter((one) => textOf(one) === '').map((one) => `empty heading: ${tagOf(one)}`),
    ...twice(landmarks).map((name) => `two landmarks called ${name}`),
    ...all('nav')
      .filter((nav) => nameOf(nav) === '')
      .map((nav) => `nav without a name: ${tagOf(nav)}`),
    ...all('ul, ol, dl, table, fieldset')
      .filter((one) => textOf(one) === '' || one.children.length === 0)
      .map((one) => `holds nothing: ${tagOf(one)}`),
    ...twice(all('[id]').map(({ id }) => id)).map((id) => `two elements called ${id}`),
    ...['for', 'aria-labelledby', 'aria-describedby', 'aria-controls']
      .flatMap((attribute) => all(`[${attribute}]`).flatMap((element) => idsIn(element, attribute)))
      .filter((id) => document.getElementById(id) === null)
      .map((id) => `leads nowhere: ${id}`),
    ...all('button, a, summary, fieldset')
      .filter((control) => !named(control))
      .map((control) => `control without a name: ${tagOf(control)}`),
    ...all('input, select, textarea')
      .filter((control) => !named(control) && (control as HTMLInputElement).labels?.length === 0)
      .map((control) => `field without a name: ${tagOf(control)}`),
  ];
}

/** One heading of each rank, landmarks that can be told apart, ids that lead somewhere, and named controls. */
export async function hasOutline(page: Page, name: string): Promise<void> {
  expect([name, await page.evaluate(faultsOfOutline)]).toEqual([name, []]);
}
