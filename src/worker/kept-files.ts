/** What a build consists of, as far as it is kept for use without a connection. Names are relative to the page. */
export interface BuiltFiles {
  /** Changes with the page and with every file whose name does not tell what is in it. */
  readonly version: string;
  /** The script the page starts with; a page that does not name it belongs to another build. */
  readonly entry: string;
  /** Files whose name changes with what is in them. */
  readonly hashed: readonly string[];
  /** Other files that the page needs. */
  readonly plain: readonly string[];
}

interface Surroundings {
  readonly built: BuiltFiles;
  /** The address of the page, with its last slash. */
  readonly scope: string;
  /** Opens the cache, and makes it where there is none. */
  readonly openCache: () => Promise<Cache>;
  /** The same; null where there is none, as after everything was deleted: answering makes none anew. */
  readonly findCache: () => Promise<Cache | null>;
  readonly fetch: (request: Request | string, options?: RequestInit) => Promise<Response>;
}

/** Which files to bring: all, or those of these addresses. */
export type Wanted = 'all' | readonly string[];

/** A name without its hash: what the same part is called in another build. */
const partOf = (address: string): string => address.replace(/-[\w-]{8}(?=\.\w+$)/, '');

/** The types of files without which no page opens: no browser runs a script that comes as another. */
const types: readonly (readonly [RegExp, RegExp])[] = [
  [/\.js$/, /javascript/i],
  [/\.css$/, /text\/css/i],
];

/**
 * True for what stands in the place of a file: the page that hosts show for what they do not have, or what a network
 * answers by itself before one has signed in to it. Once kept it would be there for ever.
 */
function isOther(address: string, response: Response): boolean {
  const type = response.headers.get('Content-Type') ?? '';
  const wanted = types.find(([name]) => name.test(address))?.[1];
  return wanted === undefined ? /text\/html/i.test(type) : !wanted.test(type);
}

const isDone = (attempt: Promise<void>): Promise<boolean> =>
  attempt.then(
    () => true,
    () => false,
  );

const isMissing = (response: Response): boolean => response.status === 404 || response.status === 410;

/** The sign of a shared link, as messengers write it into the address; the page leads it back. */
const sharedSign = /(%(25)*23|%EF%BC%83)s\d/i;

/**
 * The files of one build, kept beside those of others in one cache: what has not changed is not fetched again. The
 * addresses of `respond`, `bring` and the cache are absolute.
 */
export function keptFiles({ built, scope, openCache, findCache, fetch }: Surroundings) {
  const addressOf = (name: string) => new URL(name, scope).href;
  const ofThisBuild = (address: string) => `${address}?kept=${built.version}`;
  const pageKey = ofThisBuild(scope);
  /** Kept once the host was found to have another build. */
  const doubtKey = `${pageKey}&doubted`;
  const keys: ReadonlyMap<string, string> = new Map([
    ...built.hashed.map((name) => [addressOf(name), addressOf(name)] as const),
    ...built.plain.map((name) => [addressOf(name), ofThisBuild(addressOf(name))] as const),
  ]);

  async function bringPage(cache: Cache): Promise<void> {
    if ((await cache.match(pageKey)) !== undefined) return;
    const response = await fetch(scope, { cache: 'no-cache' });
    const text = await response.text();
    if (!response.ok || !text.includes(built.entry)) throw new Error('The host does not show the page of this build');
    // Made anew: a browser refuses an answer that was redirected, and the body is no longer compressed.
    const headers = new Headers(response.headers);
    for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
    await cache.put(pageKey, new Response(text, { headers }));
  }

  async function bringFile(cache: Cache, address: string, key: string): Promise<void> {
    if ((await cache.match(key)) !== undefined) return;
    const response = await fetch(address, { cache: key === address ? 'default' : 'no-cache' });
    if (!response.ok || isOther(address, response)) throw new Error(`The host does not have ${address}`);
    await cache.put(key, response);
  }

  /** Answers with what is kept, else with what the host has, which is then kept. */
  async function file(request: Request, key: string): Promise<Response> {
    const cache = await findCache();
    if (cache === null) return fetch(request);
    const kept = await cache.match(key, { ignoreVary: true });
    if (kept !== undefined) return kept;
    const response = await fetch(request);
    if (isMissing(response) || (response.ok && isOther(request.url, response))) {
      // The host has another build by now: the page of this one would only ask for what is gone.
      await cache.put(doubtKey, new Response());
    } else if (response.ok) await cache.put(key, response.clone()).catch(() => undefined);
    return response;
  }

  /** The page that is kept; once it is in doubt the host's own, and the kept one where the host does not answer. */
  async function page(request: Request): Promise<Response> {
    const cache = await findCache();
    const kept = await cache?.match(pageKey);
    if (kept === undefined) return fetch(request);
    if ((await cache?.match(doubtKey)) === undefined) return kept;
    const response = await fetch(request).catch(() => undefined);
    return response?.ok === true ? response : kept;
  }

  return {
    /**
     * Brings the page and what belongs to it, one file after the other; rejects where any of it cannot be had, so that an
     * older build stays complete until this one is. Where data is saved: the page, and the parts of which an older
     * build is kept.
     */
    async install(savesData: boolean): Promise<void> {
      const cache = await openCache();
      const before = new Set((await cache.keys()).map(({ url }) => partOf(url)));
      await bringPage(cache);
      for (const [address, key] of keys)
        if (!savesData || before.has(partOf(address))) await bringFile(cache, address, key);
    },

    /**
     * Brings the page and what is not kept yet of the files wanted; gives back how many of the build are missing then. The
     * browser may have dropped the page and kept the worker.
     */
    async bring(wanted: Wanted): Promise<number> {
      const cache = await openCache();
      let missing = (await isDone(bringPage(cache))) ? 0 : 1;
      for (const [address, key] of keys) {
        const isWanted = wanted === 'all' || wanted.includes(address);
        const isThere = isWanted
          ? await isDone(bringFile(cache, address, key))
          : (await cache.match(key)) !== undefined;
        if (!isThere) missing += 1;
      }
      return missing;
    },

    /** Takes out what belongs to other builds only. */
    async tidy(): Promise<void> {
      const cache = await openCache();
      const own = new Set([pageKey, doubtKey, ...keys.values()]);
      for (const request of await cache.keys()) if (!own.has(request.url)) await cache.delete(request);
    },

    /** The answer to a request, or null where it is none of ours. */
    respond(request: Request): Promise<Response> | null {
      if (request.method !== 'GET') return null;
      const [address = ''] = request.url.split('#');
      if (request.mode === 'navigate') {
        const rest = address.startsWith(scope) ? address.slice(scope.length) : null;
        const isOurs = rest !== null && (/^(index\.html)?(\?|$)/.test(rest) || sharedSign.test(rest));
        if (isOurs) return page(request);
      }
      const key = keys.get(address);
      return key === undefined ? null : file(request, key);
    },
  };
}
