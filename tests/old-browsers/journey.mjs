/** Answers by a button; ticks boxes; fills fields; takes from lists. What has no button of its own is sent by the form. */
const steps = [
  { screen: 'urgent', option: 'none' },
  { screen: 'soFar', option: 'notYet' },
  { screen: 'products', ticks: ['huabei', 'jiebei'] },
  { screen: 'timing', option: 'late30' },
  { screen: 'cause', ticks: ['jobLoss'] },
  { screen: 'leftOver', fields: { '#amount': '500' } },
  { screen: 'firstStep', option: 'contactNow' },
  { screen: 'channel', option: 'phone' },
  { screen: 'script', option: 'connected' },
  { screen: 'howItWent', option: 'materials' },
  { screen: 'truth', option: 'onlyTrue' },
  { screen: 'checklist', option: 'someMissing' },
  {
    screen: 'debts',
    fields: { '#row-0-product': 'huabei', '#row-0-total': '8000', '#row-1-product': 'jiebei', '#row-1-total': '23000' },
  },
  { screen: 'income', fields: { '#row-0-every': 'month', '#row-0-amount': '3600' } },
  { screen: 'spending', fields: { '#home': '1200', '#living': '1500', '#others': '200' } },
  { screen: 'oneOffs', option: 'none' },
  { screen: 'summary', option: 'negotiate' },
];

/** Where these steps lead. */
export const end = 'terms';

const screenOf = (page) => page.evaluate(() => location.hash.replace(/^#\//, ''));

async function waitsFor(page, screen) {
  await page.waitForFunction(
    (wanted) => location.hash === `#/${wanted}` && document.querySelector('main h1') !== null,
    { timeout: 20_000 },
    screen,
  );
}

/** Puts a value into a field or list as a person does, so that React hears of it; runs in the browser. */
function put(selector, value) {
  const field = document.querySelector(selector);
  const kind = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value').set.call(field, value);
  field.dispatchEvent(new Event(kind === HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}

async function taps(page, selector) {
  // What comes faster than anybody reads is taken for a stray tap.
  await new Promise((read) => setTimeout(read, 1200));
  const found = await page.waitForSelector(selector, { timeout: 10_000 });
  await found.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  await found.click();
}

/** Pages beside the road that are looked at besides, by their addresses. */
const pages = [
  'result',
  'payments',
  'timeline',
  'share',
  'answers',
  'data',
  'backup',
  'about',
  'settings',
  'map',
  'papers',
];

/** Looked at once more in the dark theme, whose colours each engine has to make of the same names. */
const darkPages = ['settings', 'result', 'payments', 'papers', 'map', end];

/** Chooses the dark theme as it is kept, and opens the app anew. */
async function turnsDark(page, address) {
  await page.evaluate(() => localStorage.setItem('youshangliang:preferences', JSON.stringify({ theme: 'dark' })));
  await page.goto(`${address}?dark#/about`, { waitUntil: 'load' });
  await page.waitForFunction(
    () => document.documentElement.getAttribute('data-theme') === 'dark' && document.querySelector('main h1') !== null,
    { timeout: 20_000 },
  );
}

async function goesTo(page, name) {
  const before = await page.evaluate(() => document.querySelector('main h1').textContent);
  await page.evaluate((hash) => location.assign(hash), `#/${name}`);
  await page.waitForFunction(
    (old) => (document.querySelector('main h1') || { textContent: old }).textContent !== old,
    { timeout: 20_000 },
    before,
  );
}

/** Opens one thing after the other until there is a button that draws a document, and marks it; runs in the browser. */
function marksPictureButton() {
  const button = [...document.querySelectorAll('main button')].find((each) => each.textContent === '存成图片');
  if (button !== undefined) {
    button.id = 'draws';
    return true;
  }
  const next = document.querySelector('main details:not([open])');
  if (next !== null) next.open = true;
  return false;
}

/** Has a document of the shelf drawn as a picture, which engines do in ways of their own. */
async function drawsDocument(page) {
  await page.waitForFunction(marksPictureButton, { timeout: 20_000, polling: 500 });
  await taps(page, '#draws');
  await page.waitForFunction(
    () => {
      const picture = document.querySelector('main img');
      if (picture === null || picture.naturalWidth < 1000) return false;
      scrollTo(0, picture.getBoundingClientRect().top + scrollY - 80);
      return true;
    },
    { timeout: 30_000 },
  );
}

/**
 * Walks from the start page to the plan, as a person would, then looks at pages beside the road, has a document drawn, and
 * looks at some of it in the dark. `seen` is called on every screen and page, before it is answered, with `isDark` where it
 * is. Gives the screen that the road has led to.
 */
export async function walk(page, address, seen) {
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForSelector('main h1', { timeout: 20_000 });
  await seen('start');
  await taps(page, 'main article button');
  for (const { screen, option, ticks = [], fields = {} } of steps) {
    await waitsFor(page, screen).catch(async (error) => {
      throw new Error(`${screen} does not come, but ${await screenOf(page)}: ${error.message}`);
    });
    await seen(screen);
    for (const tick of ticks) await taps(page, `[data-tick="${tick}"]`);
    for (const [selector, value] of Object.entries(fields)) {
      await page.waitForSelector(selector, { timeout: 10_000 });
      await page.evaluate(put, selector, value);
    }
    await taps(page, option === undefined ? 'main form [type=submit]' : `[data-option="${option}"]`);
  }
  await waitsFor(page, end);
  await seen(end);
  const at = await screenOf(page);
  for (const name of pages) {
    await goesTo(page, name);
    await seen(name);
  }
  await drawsDocument(page);
  await seen('drawn');
  await turnsDark(page, address);
  for (const name of darkPages) {
    await goesTo(page, name);
    await seen(`${name}-dark`, { isDark: true });
  }
  return at;
}
