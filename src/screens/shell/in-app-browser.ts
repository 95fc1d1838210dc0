/** True in browsers inside other apps and in bare web views, which cannot print or save files. */
export const isInAppBrowser = (): boolean =>
  /MicroMessenger|AlipayClient|QQ\/|Weibo|DingTalk|; wv\)/i.test(navigator.userAgent);
