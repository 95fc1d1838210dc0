/**
 * Opens the app as on a phone, with the given cases stored; nothing is fetched for use offline meanwhile.
 * @param atOnce Runs in the page before anything of it, with `given`.
 */
export async function openPhone(browser, address, { records = [], atOnce = () => {}, given } = {}) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript(atOnce, given);
  await page.goto(address);
  await page.evaluate((stored) => {
    for (const record of stored) localStorage.setItem(`youshangliang:case:${record.id}`, JSON.stringify(record));
    if (stored.length > 0) localStorage.setItem('youshangliang:current', stored[0].id);
  }, records);
  // Another address: the same one with another hash would not be opened anew.
  await page.goto(`${address}?opened`);
  return { context, page, session: await context.newCDPSession(page) };
}

/** The middle one of some numbers. */
export const middleOf = (values) => [...values].sort((one, other) => one - other)[Math.floor((values.length - 1) / 2)];
