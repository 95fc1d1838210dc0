import { onTestFinished, vi } from 'vitest';
import type { InAppBrowser } from '#screens/shell/in-app-browser.ts';

interface SavedFile {
  readonly name: string;
  readonly blob: Blob;
}

export const inWeChat = 'Mozilla/5.0 (Linux; Android 12) Chrome/107 Mobile MicroMessenger/8.0.49 NetType/4G';

/** Some app of each kind that shows pages itself, with what it calls itself. */
export const inApps: readonly (readonly [InAppBrowser, string])[] = [
  ['weixin', inWeChat],
  ['alipay', 'Mozilla/5.0 (Linux; U; Android 10) Chrome/69 Mobile AliApp(AP/10.2.0.8026) AlipayClient/10.2.0.8026'],
  ['qq', 'Mozilla/5.0 (Linux; Android 5.1; wv) Chrome/53 MQQBrowser/6.2 Mobile QQ/7.0.0.3135 NetType/4G'],
  ['douyin', 'Mozilla/5.0 (Linux; Android 9; wv) Chrome/75 Mobile aweme_130400 JsSdk/1.0 ByteLocale/zh-Hans-CN'],
  [
    'xiaohongshu',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 16_1 like Mac OS X) Mobile/15E148 discover/7.72.1 XHS NetType/WIFI',
  ],
  ['taobao', 'Mozilla/5.0 (iPhone; CPU iPhone OS 15_5 like Mac OS X) Mobile/15E148 AliApp(TB/10.14.0) WindVane/8.7.2'],
  ['baidu', 'Mozilla/5.0 (iPhone; CPU iPhone OS 12_1_2 like Mac OS X) Mobile/16C101 baiduboxapp/11.3.6.10'],
  ['weibo', 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6 like Mac OS X) Weibo (iPhone15,3__weibo__16.2.0__iphone__os17.6)'],
  [
    'dingtalk',
    'Mozilla/5.0 (Linux; U; Android 13) Chrome/69 Mobile AliApp(DingTalk/7.0.20) com.alibaba.android.rimet/290',
  ],
  ['other', 'Mozilla/5.0 (Phone; OpenHarmony 5.0) Chrome/114.0.0.0 Safari/537.36 ArkWeb/4.1.6.1 Mobile'],
];

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
