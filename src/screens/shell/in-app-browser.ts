/** Browsers inside of other apps and bare web views: they print nothing and keep no file. */
export const isInAppBrowser = (): boolean =>
  /MicroMessenger|AlipayClient|QQ\/|Weibo|DingTalk|; wv\)/i.test(navigator.userAgent);
