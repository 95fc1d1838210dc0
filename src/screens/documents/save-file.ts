import { isInAppBrowser } from '../shell/in-app-browser.ts';

/** Long enough for a slow phone to have read the file. */
const keptFor = 60_000;

/** False where a download would do nothing, or put the file in the place of the page. */
export const canDownload = (): boolean =>
  !isInAppBrowser() && 'download' in HTMLAnchorElement.prototype && typeof URL.createObjectURL === 'function';

/** Hands a file to the browser, which saves it and does not say how that went. */
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
