/** The apps whose own browser is told apart; `other` is any other web view. */
export type InAppBrowser =
  | 'weixin'
  | 'alipay'
  | 'qq'
  | 'douyin'
  | 'xiaohongshu'
  | 'taobao'
  | 'baidu'
  | 'weibo'
  | 'dingtalk'
  | 'other';

/** What each app writes into the user agent of its pages; an app that contains another's mark stands before it. */
const apps: readonly (readonly [InAppBrowser, RegExp])[] = [
  ['weixin', /MicroMessenger/i],
  ['dingtalk', /DingTalk/i],
  ['alipay', /AlipayClient|AliApp\(AP\//i],
  ['taobao', /AliApp\(TB/i],
  ['weibo', /Weibo/i],
  ['douyin', /\baweme|BytedanceWebview|ByteLocale/i],
  ['xiaohongshu', /\bXHS|xiaohongshu|xhsdiscover|\bdiscover\/\d/i],
  ['baidu', /baiduboxapp/i],
  ['qq', /\bQQ\//],
];

/** Browsers of their own, some of which look like a web view besides. */
const browsers = /\b(?:\w*Browser|Quark|EdgA?|EdgiOS|CriOS|FxiOS|OPR|OPT|OPX|UCBrowser|MetaSr|SogouMSE)\/|\bFirefox\//i;

/** Bare web views: of Android; of iOS, which name no Safari; of HarmonyOS, whose browsers name themselves. */
const webView = /; wv\)|AliApp\((?!TUnionSDK)|ArkWeb\/|(?:iPhone|iPad|iPod)(?!.*Safari\/)/i;

/**
 * The app a page is shown in, by its user agent; null for a browser of its own. Inside another app nothing prints, and
 * whether a file was saved cannot be known.
 */
export function inAppBrowserOf(userAgent: string): InAppBrowser | null {
  const app = apps.find(([, mark]) => mark.test(userAgent));
  if (app !== undefined) return app[0];
  return !browsers.test(userAgent) && webView.test(userAgent) ? 'other' : null;
}

/** The app this page is shown in; null for a browser of its own, and where it was added to the home screen of an iPhone. */
export function inAppBrowser(): InAppBrowser | null {
  const { userAgent, standalone } = navigator as Navigator & { readonly standalone?: boolean };
  return standalone === true ? null : inAppBrowserOf(userAgent);
}
