import { isInAppBrowser } from './in-app-browser.ts';

/** In-app browsers print nothing; there the button is not shown. */
export const canPrint = (): boolean => typeof print === 'function' && !isInAppBrowser();
