import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fill } from '#text/fill.ts';
import { offlineWords } from '#words/shell/offline.ts';
import { pageRoute, type Route } from './address.ts';

/** A service worker as a page sees it. */
class FakeWorker extends EventTarget {
  readonly asked: unknown[] = [];
  missing = 0;
  constructor(public state: ServiceWorkerState) {
    super();
  }
  becomes(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
  postMessage(message: unknown, [port]: MessagePort[] = []): void {
    this.asked.push(message);
    port?.postMessage({ missing: this.missing });
  }
}

class FakeRegistration extends EventTarget {
  active: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  installing: FakeWorker | null = null;
  scope = 'https://host.example/guide/';
  update = vi.fn(async () => undefined);
  unregister = vi.fn(async () => true);
}

interface Given {
  readonly registration?: FakeRegistration;
  /** True where the page is shown by a worker already. */
  readonly isControlled?: boolean;
}

/** A browser with service workers, or without where no registration is given. */
function browserWith({ registration, isControlled = false }: Given) {
  const register = vi.fn((_address: string, _options: unknown) =>
    registration === undefined ? Promise.reject(new Error('refused')) : Promise.resolve(registration),
  );
  const container = Object.assign(new EventTarget(), {
    controller: isControlled ? registration?.active : null,
    register,
    getRegistration: async () => registration,
  });
  Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true });
  return { container, register };
}

/** The module as it is when a page has just been opened. */
async function opened() {
  vi.resetModules();
  const { renderHook, act } = await import('@testing-library/react');
  const offline = await import('./offline.ts');
  const { result } = renderHook(() => offline.useOffline());
  await act(() => offline.keepOffline());
  const settles = () => act(() => new Promise<void>((later) => setTimeout(later, 20)));
  await settles();
  return { offline, result, settles };
}

const words = (day: string) => {
  const meta = document.createElement('meta');
  Object.assign(meta, { name: 'words-day', content: day });
  document.head.append(meta);
};

beforeEach(() => {
  vi.doMock('./line-is-idle.ts', () => ({ lineIsIdle: () => Promise.resolve() }));
});

afterEach(() => {
  vi.doUnmock('./line-is-idle.ts');
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'serviceWorker');
  document.querySelector('meta[name="words-day"]')?.remove();
});

describe('what works without a connection', () => {
  it('is nothing where the worker could not be installed, instead of being said to come for ever', async () => {
    const registration = new FakeRegistration();
    const worker = new FakeWorker('installing');
    registration.installing = worker;
    browserWith({ registration });
    const { result, settles } = await opened();
    expect(result.current.kept).toBe('unknown');
    worker.becomes('redundant');
    await settles();
    expect(result.current.kept).toBe('none');
  });

  it('is all, once the first worker is active', async () => {
    const registration = new FakeRegistration();
    const worker = new FakeWorker('installing');
    registration.installing = worker;
    const { register } = browserWith({ registration });
    const { result, settles } = await opened();
    expect(register).toHaveBeenCalledWith(`${location.origin}/sw.js`, { updateViaCache: 'none' });
    expect(result.current).toEqual({ kept: 'unknown', hasNewer: false });
    registration.active = worker;
    worker.becomes('activated');
    await settles();
    expect(worker.asked).toEqual([{ type: 'keep', wanted: 'all' }]);
    expect(result.current).toEqual({ kept: 'all', hasNewer: false });
  });

  it('is a part where files are missing', async () => {
    const registration = new FakeRegistration();
    registration.active = new FakeWorker('activated');
    registration.active.missing = 7;
    browserWith({ registration, isControlled: true });
    const { result } = await opened();
    expect(result.current.kept).toBe('part');
  });

  it('is what was loaded where data is saved', async () => {
    const registration = new FakeRegistration();
    registration.active = new FakeWorker('activated');
    browserWith({ registration });
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ name: 'https://host/a.js' }] as never);
    await opened();
    Reflect.deleteProperty(navigator, 'connection');
    expect(registration.active.asked).toEqual([{ type: 'keep', wanted: ['https://host/a.js'] }]);
  });

  it.each([
    ['there are no service workers', () => undefined],
    ['one is refused', () => browserWith({})],
  ])('is nothing where %s', async (_where, prepare) => {
    prepare();
    expect((await opened()).result.current.kept).toBe('none');
  });
});

describe('a newer version', () => {
  const running = () => {
    const registration = new FakeRegistration();
    registration.active = new FakeWorker('activated');
    return { registration, ...browserWith({ registration, isControlled: true }) };
  };

  it('is told once it is complete', async () => {
    const { registration } = running();
    const { result, settles } = await opened();
    const worker = new FakeWorker('installing');
    registration.installing = worker;
    registration.dispatchEvent(new Event('updatefound'));
    await settles();
    expect(result.current.hasNewer).toBe(false);
    registration.waiting = worker;
    worker.becomes('installed');
    await settles();
    expect(result.current.hasNewer).toBe(true);
  });

  it('is told where it has been waiting, and put off until the page is opened again', async () => {
    const { registration } = running();
    registration.waiting = new FakeWorker('installed');
    const { offline, result, settles } = await opened();
    expect(result.current.hasNewer).toBe(true);
    offline.putOffNewer();
    await settles();
    expect(result.current.hasNewer).toBe(false);
  });

  it('takes over when it is taken, and then only', async () => {
    const { registration } = running();
    const waiting = new FakeWorker('installed');
    registration.waiting = waiting;
    const { offline } = await opened();
    expect(waiting.asked).toEqual([]);
    offline.takeNewer();
    expect(waiting.asked).toEqual([{ type: 'takeOver' }]);
  });

  it('is told where another tab has taken it, but not when the first worker takes the page', async () => {
    const { registration, container } = running();
    const { result, settles } = await opened();
    container.controller = registration.active;
    container.dispatchEvent(new Event('controllerchange'));
    await settles();
    expect(result.current.hasNewer).toBe(true);

    const first = new FakeRegistration();
    first.active = new FakeWorker('activated');
    const { container: fresh } = browserWith({ registration: first });
    const page = await opened();
    fresh.controller = first.active;
    fresh.dispatchEvent(new Event('controllerchange'));
    await page.settles();
    expect(page.result.current.hasNewer).toBe(false);
  });

  it('is looked for when the page comes back into view after an hour', async () => {
    const { registration } = running();
    await opened();
    const seen = () => document.dispatchEvent(new Event('visibilitychange'));
    seen();
    expect(registration.update).not.toHaveBeenCalled();
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_000);
    seen();
    seen();
    expect(registration.update).toHaveBeenCalledTimes(1);
  });
});

describe('without a worker', () => {
  const hostHas = (day: string) =>
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => new Response(`<meta name="words-day" content="${day}" />`)),
    );

  it.each([
    ['newer words', '2000-01-01', '2000-01-02', true],
    ['the same words', '2000-01-01', '2000-01-01', false],
    ['older words', '2000-01-01', '1999-12-31', false],
  ])('the host is asked once the words are old: %s', async (_what, own, theirs, isNewer) => {
    words(own);
    hostHas(theirs);
    expect((await opened()).result.current.hasNewer).toBe(isNewer);
  });

  it('the host is not asked while the words are young', async () => {
    // The first minute of 2026-11-22 in Beijing: 59 days after the words.
    vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-22T00:01:00+08:00'));
    words('2026-09-24');
    hostHas('2099-01-01');
    expect((await opened()).result.current.hasNewer).toBe(false);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('a lost connection tells nothing', async () => {
    words('2000-01-01');
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect((await opened()).result.current.hasNewer).toBe(false);
  });
});

describe('the notice of a newer version', () => {
  /** The notice as it stands on a page: the texts before and after the page itself. */
  async function shown(day: string) {
    words(day);
    const registration = new FakeRegistration();
    registration.active = new FakeWorker('activated');
    browserWith({ registration, isControlled: true });
    const { settles } = await opened();
    const { render, fireEvent, screen } = await import('@testing-library/react');
    const { NavigationContext } = await import('./navigation.tsx');
    const { UpdateNotice } = await import('./update-notice.tsx');
    const at = (route: Route) => (
      <NavigationContext.Provider value={{ route, intent: 'road', cameBack: false, go: () => {}, back: () => {} }}>
        <section aria-label="top">
          <UpdateNotice place="top" />
        </section>
        <section aria-label="end">
          <UpdateNotice place="end" />
        </section>
      </NavigationContext.Provider>
    );
    const view = render(at({ kind: 'start' }));
    const texts = () => screen.getAllByRole('region').map((place) => place.querySelector('p')?.textContent ?? '');
    const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
    const comes = async () => {
      registration.waiting = new FakeWorker('installed');
      registration.installing = registration.waiting;
      registration.dispatchEvent(new Event('updatefound'));
      await settles();
    };
    return { texts, press, comes, registration, goes: (route: Route) => view.rerender(at(route)), end: view.unmount };
  }

  it('comes at the end of the page, stands at the top of the next, and goes when it is put off', async () => {
    const { texts, press, comes, goes, end } = await shown('2099-01-01');
    expect(texts()).toEqual(['', '']);
    await comes();
    expect(texts()).toEqual(['', offlineWords.newer]);
    goes(pageRoute('about'));
    expect(texts()).toEqual([offlineWords.newer, '']);
    press(offlineWords.notNow);
    expect(texts()).toEqual(['', '']);
    end();
  });

  it.each([
    [59, offlineWords.newer],
    [60, fill(offlineWords.newerThanOld, { days: '60' })],
    [400, fill(offlineWords.newerThanOld, { days: '400' })],
  ])('asks for it with words of %i days', async (days, text) => {
    vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-22T23:59:00+08:00'));
    const { texts, press, comes, registration, end } = await shown(
      new Date(Date.parse('2026-11-22') - days * 86_400_000).toISOString().slice(0, 10),
    );
    expect(texts()).toEqual(['', '']);
    await comes();
    expect(texts()).toEqual(['', text]);
    press(offlineWords.take);
    expect(registration.waiting?.asked).toEqual([{ type: 'takeOver' }]);
    end();
  });
});

describe('deleting everything', () => {
  it('takes the worker and its files away, also of one that is still being installed, and has nothing kept again', async () => {
    const registration = new FakeRegistration();
    const worker = new FakeWorker('installing');
    registration.installing = worker;
    browserWith({ registration });
    const deleted: string[] = [];
    vi.stubGlobal('caches', { delete: async (name: string) => deleted.push(name) });
    const { offline, settles } = await opened();
    await offline.forgetKept();
    expect(registration.unregister).toHaveBeenCalledOnce();
    expect(deleted).toEqual(['youshangliang https://host.example/guide/']);
    // It was ready at the last moment.
    worker.becomes('activated');
    await settles();
    expect(worker.asked).toEqual([]);
  });
});
