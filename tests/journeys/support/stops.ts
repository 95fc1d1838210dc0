import type { Page } from '@playwright/test';

/** What is wrong with how a page is walked by keyboard. */
type Faults = readonly string[];

/** What a walk has found, held by the page between two looks. */
interface Walk {
  /** What can be done with a pointer, in the order of the page. */
  readonly wanted: Element[];
  readonly reached: Element[];
}

declare global {
  interface Window {
    walk: Walk;
  }
}

/**
 * Finds what can be done with a pointer and what a key would have to do; runs in the browser, by itself. A group of
 * radio buttons is one stop. The strip that scrolls to what follows is left out: keys come to what follows anyway.
 */
function findsControls(): Faults {
  const native = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
  const isShown = (one: Element) =>
    one.getClientRects().length > 0 &&
    getComputedStyle(one).visibility === 'visible' &&
    (one.closest('details:not([open])') === null || one.matches('details:not([open]) > summary')) &&
    one.closest('[data-more], [inert]') === null;
  const shown = [...document.querySelectorAll(native)].filter(isShown);
  const seen = new Set<string>();
  const wanted = shown.filter((one) => {
    if ((one as HTMLButtonElement).disabled) return false;
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
    const checked = shown.find((each) => each instanceof HTMLInputElement && each.name === one.name && each.checked);
    if (seen.has(one.name) || (checked !== undefined && checked !== one)) return false;
    seen.add(one.name);
    return true;
  });
  window.walk = { wanted, reached: [] };
  const nameOf = (one: Element) => `${one.tagName} ${one.textContent?.slice(0, 20)}`;
  // React keeps what listens on the element itself.
  const listens = (one: Element) =>
    Object.entries(one).some(([key, props]) => key.startsWith('__reactProps') && Boolean(props?.onClick));
  const onlyByPointer = [...document.querySelectorAll('body *')].filter(
    (one) =>
      isShown(one) &&
      one.closest(`${native}, label`) === null &&
      (listens(one) || getComputedStyle(one).cursor === 'pointer'),
  );
  const taken = wanted.filter((one) => (one as HTMLElement).tabIndex !== 0);
  return [
    ...onlyByPointer.map((one) => `only a pointer acts on ${nameOf(one)}`),
    ...taken.map((one) => `Tab leaves out ${nameOf(one)}`),
  ];
}

/** What is wrong with the place of the focus; undefined once it has left the page. Runs in the browser, by itself. */
async function looksAtFocus(): Promise<Faults | undefined> {
  const at = document.activeElement;
  if (at === null || at === document.body) return undefined;
  window.walk.reached.push(at);
  const name = `${at.tagName}#${at.id} ${at.textContent?.slice(0, 20) || at.getAttribute('aria-label')}`;
  const found: string[] = [];
  const say = (what: string) => found.push(`${name} ${what}`);

  const barOf = (one: Element) => one.closest('[data-bar], header');
  const isSeen = () => {
    const { left, right, top, bottom, height } = at.getBoundingClientRect();
    const shows = (y: number) => {
      const there = document.elementFromPoint((left + right) / 2, y);
      // What is drawn has no box of its own: only what keeps to an edge of the window covers it.
      if (at instanceof SVGElement) return there !== null && there.closest('[data-bar], [data-more], header') === null;
      return there !== null && (at.contains(there) || (there.contains(at) && barOf(there) === barOf(at)));
    };
    // Of one that is taller than half of the window a part is enough.
    if (height > innerHeight / 2) return top < innerHeight && bottom > 0;
    return [top + 2, (top + bottom) / 2, bottom - 2].every(shows);
  };
  // What says that more follows goes with the second frame after the page has moved.
  for (let frames = 0; frames < 4 && !isSeen(); frames += 1)
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const { left, right, top, bottom } = at.getBoundingClientRect();
  if (!isSeen()) say(`is covered or out of sight: ${Math.round(top)} to ${Math.round(bottom)} of ${innerHeight}`);

  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(at);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) say('has no outline');
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channels(colour)
      .slice(0, 3)
      .map((each) => (each / 255 <= 0.04045 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  let ground: Element | null = at.parentElement;
  while (ground !== null && (channels(getComputedStyle(ground).backgroundColor)[3] ?? 1) === 0)
    ground = ground.parentElement;
  const [a, b] = [light(outlineColor), light(getComputedStyle(ground ?? document.body).backgroundColor)];
  if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 3) say(`has an outline of little contrast: ${outlineColor}`);
  // An outline is cut off by whatever clips around it.
  const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
  for (let box = at.parentElement; box !== null && box !== document.body; box = box.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(box);
    const edge = box.getBoundingClientRect();
    const cut =
      (overflowX !== 'visible' && (left - reach < edge.left - 1 || right + reach > edge.right + 1)) ||
      (overflowY !== 'visible' && (top - reach < edge.top - 1 || bottom + reach > edge.bottom + 1));
    if (cut) say(`has its outline cut off by ${box.tagName}.${box.className}`);
  }
  if (left - reach < -1 || right + reach > innerWidth + 1) say('has its outline cut off by the window');
  return found;
}

/** Whether what was reached is what was to be reached, in that order; runs in the browser, by itself. */
function comparesStops(isBack: boolean): Faults {
  const { wanted, reached } = window.walk;
  const nameOf = (one: Element) => `${one.tagName}#${one.id} ${one.textContent?.slice(0, 20)}`;
  const expected = isBack ? [...wanted].reverse() : wanted;
  const radio = (one: Element) => (one instanceof HTMLInputElement && one.type === 'radio' ? one.name : one);
  const stops = [...new Set(reached.filter((one) => !one.matches('h1')).map(radio))];
  const order = expected.map(radio);
  const missed = order.filter((one) => !stops.includes(one));
  const extra = stops.filter((one) => !order.includes(one));
  const rest = stops.filter((one) => order.includes(one));
  const kept = order.filter((one) => stops.includes(one));
  const at = rest.findIndex((one, place) => one !== kept[place]);
  const name = (one: Element | string | undefined) => (one instanceof Element ? nameOf(one) : String(one));
  return [
    ...missed.map((one) => `never reached: ${name(one)}`),
    ...extra.map((one) => `a stop that does nothing: ${name(one)}`),
    ...(at < 0 ? [] : [`out of order: ${name(rest[at])} instead of ${name(kept[at])}`]),
  ];
}

/** Waits until the page has not changed for a moment: parts are fetched, and a wide window shows what a narrow one does not. */
const settles = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const quiet = 150;
        let timer = setTimeout(done, quiet);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, quiet);
        }).observe(document.body, { childList: true, subtree: true });
      }),
  );

/** Walks a page from end to end with Tab or Shift+Tab, and tells what is wrong on the way. */
export async function faultsOfStops(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Faults> {
  let faults = await faultsOfWalk(page, key);
  // On a slow line a part may have come while the page was walked.
  if (faults.length > 0) faults = await faultsOfWalk(page, key);
  return faults;
}

async function faultsOfWalk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Faults> {
  await settles(page);
  const found = [...(await page.evaluate(findsControls))];
  // A date with a time has eight stops.
  const most = await page.evaluate(() => 20 + 8 * window.walk.wanted.length);
  // From the edge of the page on, wherever the focus is; it goes once the focus has left it.
  await page.evaluate((isBack) => {
    const edge = document.createElement('span');
    edge.tabIndex = -1;
    document.body[isBack ? 'append' : 'prepend'](edge);
    edge.focus({ preventScroll: true });
    edge.addEventListener('blur', () => setTimeout(() => edge.remove()), { once: true });
  }, key !== 'Tab');
  let stops = 0;
  for (; stops < most; stops += 1) {
    await page.keyboard.press(key);
    const faults = await page.evaluate(looksAtFocus);
    if (faults === undefined) break;
    found.push(...faults);
  }
  if (stops === most) found.push(`${key} never leaves the page`);
  return [...new Set([...found, ...(await page.evaluate(comparesStops, key !== 'Tab'))])];
}

/** What a control is called, without its figures; `null` where a key would lead out of the page or only moves a value. */
const namesOfActing = (page: Page): Promise<readonly (string | null)[]> =>
  page.evaluate(() =>
    window.walk.wanted.map((one) => {
      const leadsOut = one instanceof HTMLAnchorElement && one.getAttribute('href')?.startsWith('#') !== true;
      if (leadsOut || one.matches('[type=file], [type=date], [type=time], [type=range], select, textarea')) return null;
      const place = one.closest('header, footer, main')?.tagName;
      const name = one.getAttribute('aria-label') ?? one.textContent ?? '';
      return `${place} ${one.tagName} ${one.id} ${name}`.replace(/[\d,.]+/g, '').slice(0, 80);
    }),
  );

const hasFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);

/**
 * Presses every control of a page that is not among those `done`, each on the page as it was opened, and tells after which
 * the focus is nowhere: the next key would begin at the top again, and whoever listens would hear nothing.
 */
export async function faultsOfActing(page: Page, open: () => Promise<void>, done: Set<string>): Promise<Faults> {
  const opens = async () => {
    // Playwright only follows a link where the address stays the same.
    await page.evaluate(() => history.replaceState(null, '', './?between'));
    await open();
    await settles(page);
    await page.evaluate(findsControls);
  };
  await opens();
  const found: string[] = [];
  for (const [at, name] of (await namesOfActing(page)).entries()) {
    if (name === null || done.has(name)) continue;
    done.add(name);
    await opens();
    const isBox = await page.evaluate((nth) => {
      const one = window.walk.wanted[nth];
      if (one instanceof HTMLElement) one.focus();
      return one?.matches('input') === true;
    }, at);
    await page.keyboard.press(isBox ? 'Space' : 'Enter');
    // What it leads to may have to be fetched.
    for (let tries = 0; tries < 10 && !(await hasFocus(page)); tries += 1) await settles(page);
    if (!(await hasFocus(page))) found.push(`after ${name} the focus is nowhere`);
  }
  return found;
}
