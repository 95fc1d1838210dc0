import { inAppBrowser } from './in-app-browser.ts';

/** False where the browser cannot print, such as inside other apps; the button is not shown there. */
export const canPrint = (): boolean => typeof print === 'function' && inAppBrowser() === null;
