import { afterAll, beforeAll, vi } from 'vitest';

/** Makes keys of passcodes in no time, each passcode and salt its own: stretching takes a tenth of a second each time. */
function quickPasscodes(): void {
  const { subtle } = crypto;
  const [importKey, digest] = [subtle.importKey.bind(subtle), subtle.digest.bind(subtle)] as const;
  const typed = new Map<CryptoKey, Uint8Array>();
  vi.spyOn(subtle, 'importKey').mockImplementation(async (...of: Parameters<typeof importKey>) => {
    const key = await importKey(...of);
    typed.set(key, of[1] as unknown as Uint8Array);
    return key;
  });
  vi.spyOn(subtle, 'deriveKey').mockImplementation(async (...of) => {
    const [{ salt }, base] = of as unknown as [{ readonly salt: Uint8Array }, CryptoKey];
    const bytes = await digest('SHA-256', Uint8Array.from([...(typed.get(base) ?? []), ...salt]));
    return importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  });
}

/** In a file of tests: makes the keys of passcodes in no time. */
export function makesKeysQuickly(): void {
  beforeAll(quickPasscodes);
  afterAll(() => {
    vi.restoreAllMocks();
  });
}

/** As `makesKeysQuickly`, with a page to be told of what is restored. */
export function storesBehindPasscodes(): void {
  makesKeysQuickly();
  beforeAll(() => {
    vi.stubGlobal('dispatchEvent', () => true);
    vi.stubGlobal('StorageEvent', class {});
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });
}
