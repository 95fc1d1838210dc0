import { inAppBrowser } from '../shell/in-app-browser.ts';

/** Milliseconds for which the file can be read: enough for a slow phone to save it. */
const keptFor = 60_000;

/** False where a download would do nothing or show the file instead of the page. */
export const canDownload = (): boolean =>
  inAppBrowser() === null && 'download' in HTMLAnchorElement.prototype && typeof URL.createObjectURL === 'function';

/** Hands a file to the browser, which does not say whether it was saved. `impossible` where it cannot download. */
export async function saveFile(blob: Blob, name: string): Promise<'saved' | 'impossible'> {
  if (!canDownload()) return 'impossible';
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), keptFor);
  return 'saved';
}
