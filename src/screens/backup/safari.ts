import { inAppBrowser } from '../shell/in-app-browser.ts';

/** Other browsers on an iPhone or iPad, which all say Safari. */
const others = /CriOS|FxiOS|EdgiOS|OPiOS|OPT\/|DuckDuckGo|Quark|UCBrowser|MQQBrowser|baidubrowser|SogouMobile/i;

/**
 * True in Safari on an iPhone or iPad where the page was not added to the home screen: there what is stored is deleted
 * after a while without a visit. An iPad says that it is a Mac, and alone of these can be touched.
 */
export function isPhoneSafari(): boolean {
  const { userAgent, maxTouchPoints, standalone } = navigator as Navigator & { readonly standalone?: boolean };
  const isApple = /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
  return (
    isApple &&
    /Version\/\S+.*Safari\//.test(userAgent) &&
    !others.test(userAgent) &&
    inAppBrowser() === null &&
    standalone !== true
  );
}
