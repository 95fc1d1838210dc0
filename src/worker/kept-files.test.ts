import { describe, expect, it } from 'vitest';
import { type BuiltFiles, keptFiles } from './kept-files.ts';

const scope = 'https://host.example/guide/';

const built: BuiltFiles = {
  version: '1',
  entry: 'assets/index-AAAAAAAA.js',
  hashed: ['assets/index-AAAAAAAA.js', 'assets/letter-AAAAAAAA.js', 'assets/word-AAAAAAAA.js'],
  plain: ['manifest.webmanifest'],
};
const newer: BuiltFiles = {
  version: '2',
  entry: 'assets/index-BBBBBBBB.js',
  hashed: ['assets/index-BBBBBBBB.js', 'assets/letter-AAAAAAAA.js', 'assets/word-BBBBBBBB.js'],
  plain: ['manifest.webmanifest'],
};

/** A cache as browsers have it, as far as it is used; `keys` in the order of keeping. */
function memoryCache() {
  const kept = new Map<string, Response>();
  const addressOf = (asked: Request | string) => (typeof asked === 'string' ? asked : asked.url);
  const cache = {
    match: async (asked: Request | string) => kept.get(addressOf(asked))?.clone(),
    put: async (asked: Request | string, response: Response) => {
      kept.set(addressOf(asked), response);
    },
    delete: async (asked: Request | string) => kept.delete(addressOf(asked)),
    keys: async () => [...kept.keys()].map((url) => ({ url })),
  };
  return {
    cache: cache as unknown as Cache,
    /** True once it was made, until it is deleted. */
    isThere: false,
    names: () => [...kept.keys()].map((url) => url.slice(scope.length)),
  };
}

const html = (text: string, status = 200) => new Response(text, { status, headers: { 'Content-Type': 'text/html' } });
const plain = (text: string) => new Response(text, { headers: { 'Content-Type': 'text/plain' } });
const script = (name: string) => new Response(name, { headers: { 'Content-Type': 'text/javascript' } });

/** A host of one build; what it was asked for is listed. */
function hostOf(of: BuiltFiles) {
  const asked: string[] = [];
  const answers = new Map<string, () => Response | Promise<Response>>([
    ['', () => html(`<script src="./${of.entry}">`)],
    ...[...of.hashed, ...of.plain].map((name) => [name, () => script(name)] as const),
  ]);
  const fetch = async (request: Request | string) => {
    const name = (typeof request === 'string' ? request : request.url).slice(scope.length);
    asked.push(name);
    return answers.get(name)?.() ?? html('not found', 404);
  };
  return { asked, answers, fetch };
}

function setUp(of: BuiltFiles = built, { host = hostOf(of), store = memoryCache() } = {}) {
  const openCache = async () => {
    store.isThere = true;
    return store.cache;
  };
  const findCache = async () => (store.isThere ? store.cache : null);
  const files = keptFiles({ built: of, scope, openCache, findCache, fetch: host.fetch });
  const answer = async (name: string, mode = 'cors') => {
    const response = await files.respond({ method: 'GET', mode, url: `${scope}${name}` } as Request);
    return response === null ? null : response.text();
  };
  return { files, host, store, answer };
}

describe('installing', () => {
  it('keeps the page and every file of the build', async () => {
    const { files, store } = setUp();
    await files.install(false);
    expect(store.names()).toEqual(['?kept=1', ...built.hashed, 'manifest.webmanifest?kept=1']);
  });

  it('fetches of the next build what has changed', async () => {
    const { files, store } = setUp();
    await files.install(false);
    const next = setUp(newer, { store });
    await next.files.install(false);
    expect(next.host.asked).toEqual([
      '',
      'assets/index-BBBBBBBB.js',
      'assets/word-BBBBBBBB.js',
      'manifest.webmanifest',
    ]);
  });

  it('of somebody who saves data: the page at first, and of the next build the parts they had', async () => {
    const { files, store } = setUp();
    await files.install(true);
    expect(store.names()).toEqual(['?kept=1']);
    expect(await files.bring([`${scope}assets/index-AAAAAAAA.js`, 'https://elsewhere.example/'])).toBe(3);
    expect(store.names()).toEqual(['?kept=1', 'assets/index-AAAAAAAA.js']);
    const next = setUp(newer, { store });
    await next.files.install(true);
    expect(next.host.asked).toEqual(['', 'assets/index-BBBBBBBB.js']);
  });

  it.each([
    ['the host shows the page of another build', '', () => html(`<script src="./${newer.entry}">`)],
    ['the page cannot be had', '', () => html(`<script src="./${built.entry}">`, 503)],
    ['a file is missing', 'assets/word-AAAAAAAA.js', () => html('not found', 404)],
    ['the host shows the page instead of a file', 'assets/word-AAAAAAAA.js', () => html('the page')],
    ['a network answers in its place', 'assets/word-AAAAAAAA.js', () => plain('sign in first')],
    ['the connection is lost', 'assets/word-AAAAAAAA.js', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('fails where %s, and goes on from there the next time', async (_why, name, answer) => {
    const { files, host, store } = setUp();
    const right = host.answers.get(name);
    host.answers.set(name, answer);
    await expect(files.install(false)).rejects.toThrow();
    const before = store.names();
    host.asked.length = 0;
    if (right !== undefined) host.answers.set(name, right);
    await files.install(false);
    expect(store.names()).toHaveLength(5);
    expect(host.asked.filter((asked) => before.includes(asked))).toEqual([]);
  });

  it('keeps an answer that was redirected or compressed as one a page can be opened with', async () => {
    const { files, host, store } = setUp();
    host.answers.set('', () => {
      const response = new Response(`<script src="./${built.entry}">`, {
        headers: { 'Content-Type': 'text/html', 'Content-Encoding': 'br', 'X-Frame-Options': 'DENY' },
      });
      Object.defineProperty(response, 'redirected', { value: true });
      return response;
    });
    await files.install(true);
    const kept = await store.cache.match(`${scope}?kept=1`);
    expect(kept?.redirected).toBe(false);
    expect([...(kept?.headers ?? [])]).toEqual([
      ['content-type', 'text/html'],
      ['x-frame-options', 'DENY'],
    ]);
  });
});

describe('answering', () => {
  it('opens the page of this build, however a messenger has changed its address', async () => {
    const { files, answer, host } = setUp();
    await files.install(false);
    host.asked.length = 0;
    for (const name of [
      '',
      'index.html',
      '?from=singlemessage',
      '#/result',
      '%23s2.abc',
      '%2523s3.abc/',
      '%EF%BC%83s1.abc',
    ])
      expect(await answer(name, 'navigate'), name).toContain(built.entry);
    expect(host.asked).toEqual([]);
  });

  it('opens a file of this build that is asked for by itself', async () => {
    const { files, answer, host } = setUp();
    await files.install(false);
    host.asked.length = 0;
    expect(await answer('manifest.webmanifest', 'navigate')).toBe('manifest.webmanifest');
    expect(host.asked).toEqual([]);
  });

  it('leaves alone what is not of this build', async () => {
    const { files, answer } = setUp();
    await files.install(false);
    expect(await answer('other/', 'navigate')).toBeNull();
    expect(await answer('404.html', 'navigate')).toBeNull();
    expect(await answer('sw.js')).toBeNull();
    expect(await answer('assets/word-BBBBBBBB.js')).toBeNull();
    expect(files.respond({ method: 'POST', mode: 'cors', url: scope } as Request)).toBeNull();
    expect(files.respond({ method: 'GET', mode: 'navigate', url: 'https://host.example/' } as Request)).toBeNull();
  });

  it('keeps a part that was not kept yet', async () => {
    const { files, answer, store } = setUp();
    await files.install(true);
    expect(await answer('assets/letter-AAAAAAAA.js')).toBe('assets/letter-AAAAAAAA.js');
    expect(store.names()).toContain('assets/letter-AAAAAAAA.js');
  });

  it.each([
    ['nothing', () => html('not found', 404)],
    ['the page', () => html('the page')],
    ['a word of the network', () => plain('sign in first')],
  ])(
    'asks the host for its page where it had %s in the place of a part: that host has another build',
    async (_what, answers) => {
      const { files, answer, host, store } = setUp();
      await files.install(true);
      const before = store.names();
      host.answers.set('assets/letter-AAAAAAAA.js', answers);
      await answer('assets/letter-AAAAAAAA.js');
      host.answers.set('', () => html('the page of another build'));
      expect(await answer('', 'navigate')).toBe('the page of another build');
      // The part may have been missing for a moment only, in the middle of a deploy or behind a hotel's own page.
      for (const gone of [() => Promise.reject(new TypeError('Failed to fetch')), () => html('busy', 503)]) {
        host.answers.set('', gone);
        expect(await answer('', 'navigate')).toContain(built.entry);
      }
      await files.tidy();
      expect(await answer('', 'navigate')).toContain(built.entry);
      expect(store.names()).toEqual([...before, '?kept=1&doubted']);
    },
  );

  it.each([
    ['an error', async () => html('busy', 503)],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('keeps its page where the host gives %s', async (_what, answers) => {
    const { files, answer, host } = setUp();
    await files.install(true);
    host.answers.set('assets/letter-AAAAAAAA.js', answers);
    await answer('assets/letter-AAAAAAAA.js').catch(() => undefined);
    expect(await answer('', 'navigate')).toContain(built.entry);
  });
});

describe('once everything was deleted', () => {
  it('makes nothing anew, also where the browser starts the worker again, until the page is opened again', async () => {
    const { files, store, host } = setUp();
    await files.install(false);
    store.isThere = false;
    for (const worker of [files, setUp(built, { store, host }).files]) {
      for (const [name, mode] of [
        ['', 'navigate'],
        ['assets/letter-AAAAAAAA.js', 'cors'],
        ['manifest.webmanifest', 'cors'],
      ] as const) {
        const answer = await worker.respond({ method: 'GET', mode, url: `${scope}${name}` } as Request);
        expect(await answer?.text()).toContain(name === '' ? built.entry : name);
      }
      expect(store.isThere).toBe(false);
    }
    await files.bring('all');
    expect(store.isThere).toBe(true);
  });
});

describe('beside another build', () => {
  it('both are complete until the older is tidied away', async () => {
    const older = setUp();
    await older.files.install(false);
    const next = setUp(newer, { store: older.store });
    await next.files.install(false);
    expect(await older.answer('', 'navigate')).toContain(built.entry);
    expect(await older.answer('assets/word-AAAAAAAA.js')).toBe('assets/word-AAAAAAAA.js');
    await next.files.tidy();
    expect(next.store.names().sort()).toEqual(['?kept=2', ...newer.hashed, 'manifest.webmanifest?kept=2'].sort());
    expect(await next.answer('', 'navigate')).toContain(newer.entry);
  });

  it('drops the doubt with the build it was about', async () => {
    const older = setUp();
    await older.files.install(true);
    older.host.answers.set('assets/letter-AAAAAAAA.js', () => html('not found', 404));
    await older.answer('assets/letter-AAAAAAAA.js');
    const next = setUp(newer, { store: older.store });
    await next.files.install(false);
    await next.files.tidy();
    next.host.asked.length = 0;
    expect(await next.answer('', 'navigate')).toContain(newer.entry);
    expect(next.host.asked).toEqual([]);
    expect(next.store.names().filter((name) => name.includes('doubted'))).toEqual([]);
  });

  it('brings the page again where the browser has dropped what was kept and not the worker, and counts it', async () => {
    const { files, host, store, answer } = setUp();
    await files.install(false);
    for (const request of await store.cache.keys()) await store.cache.delete(request);
    host.answers.set('', () => html('the page of another build'));
    expect(await files.bring('all')).toBe(1);
    host.answers.set('', () => html(`<script src="./${built.entry}">`));
    expect(await files.bring('all')).toBe(0);
    host.answers.clear();
    expect(await answer('', 'navigate')).toContain(built.entry);
  });

  it('says how many files are missing', async () => {
    const { files, host } = setUp();
    await files.install(true);
    host.answers.delete('assets/word-AAAAAAAA.js');
    expect(await files.bring('all')).toBe(1);
    expect(await files.bring([])).toBe(1);
  });
});
