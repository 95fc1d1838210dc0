import { onTestFinished, vi } from 'vitest';

interface SavedFile {
  readonly name: string;
  readonly blob: Blob;
}

export const inWeChat = 'Mozilla/5.0 (Linux; Android 12) Chrome/107 Mobile MicroMessenger/8.0.49 NetType/4G';

/** Opens the page in another browser. */
export const openIn = (userAgent: string): void => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent);
};

/** A browser that can make no address for a file. */
export function keepNoFiles(): void {
  const { createObjectURL } = URL;
  Object.assign(URL, { createObjectURL: undefined });
  onTestFinished(() => {
    Object.assign(URL, { createObjectURL });
  });
}

/** Lets the browser of this test keep files, and notes down which. */
export function keepFiles(): readonly SavedFile[] {
  const saved: SavedFile[] = [];
  const blobs: Blob[] = [];
  const { createObjectURL, revokeObjectURL } = URL;
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:${blobs.push(blob) - 1}`,
    revokeObjectURL: () => undefined,
  });
  onTestFinished(() => {
    Object.assign(URL, { createObjectURL, revokeObjectURL });
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs[Number(this.href.replace('blob:', ''))];
    if (blob !== undefined) saved.push({ name: this.download, blob });
  });
  return saved;
}

/**
 * Lets the browser of this test draw, and notes down what was drawn.
 * @param url What the canvas gives; null where the drawing never comes to an end.
 */
export function draw(url: string | null): readonly string[] {
  const drawn: string[] = [];
  vi.stubGlobal('SVGImageElement', class {});
  vi.spyOn(HTMLImageElement.prototype, 'src', 'set').mockImplementation(function (this: HTMLImageElement, src) {
    this.setAttribute('src', src);
    if (!src.startsWith('data:image/svg+xml')) return;
    drawn.push(decodeURIComponent(src));
    if (url !== null) queueMicrotask(() => this.onload?.(new Event('load')));
  });
  HTMLImageElement.prototype.decode = async () => undefined;
  onTestFinished(() => {
    vi.unstubAllGlobals();
    Reflect.deleteProperty(HTMLImageElement.prototype, 'decode');
  });
  const context = { fillRect: () => undefined, drawImage: () => undefined };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as unknown as null);
  vi.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockReturnValue(url ?? '');
  return drawn;
}
