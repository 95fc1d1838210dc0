import { describe, expect, it, onTestFinished } from 'vitest';
import { openIn } from '../../../tests/support/fake-browser.ts';
import { type InAppBrowser, inAppBrowser, inAppBrowserOf } from './in-app-browser.ts';

const iPhone = (version: string) =>
  `Mozilla/5.0 (iPhone; CPU iPhone OS ${version} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)`;
const arkWeb =
  'Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.0.0 Safari/537.36 ArkWeb/4.1.6.1 Mobile';

const inside: readonly (readonly [InAppBrowser, string])[] = [
  ['weixin', `${iPhone('16_6')} Mobile/15E148 MicroMessenger/8.0.49(0x18003137) NetType/WIFI Language/zh_CN`],
  [
    'weixin',
    'Mozilla/5.0 (Linux; Android 13; V2203A Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160117 MMWEBSDK/20231202 MicroMessenger/8.0.49.2600(0x28003133) WeChat/arm64 Weixin NetType/WIFI Language/zh_CN ABI/arm64',
  ],
  ['weixin', `${arkWeb} MicroMessenger/8.0.6.34(0x28000600) NetType/WIFI Language/zh_CN`],
  [
    'weixin',
    'Mozilla/5.0 (Windows NT 10.0; WOW64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/107.0.0.0 Safari/537.36 NetType/WIFI MicroMessenger/7.0.20.1781(0x6700143B) WindowsWechat(0x63090a13) XWEB/8555 Flue',
  ],
  ['weixin', `${iPhone('10_2')} Mobile/14C92 wxwork/1.3.2 MicroMessenger/6.3.22`],
  [
    'alipay',
    'Mozilla/5.0 (Linux; U; Android 10; zh-CN; H9493 Build/52.1.A.3.49) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/69.0.3497.100 UWS/3.21.0.169 Mobile Safari/537.36 AlipayChannelId/5136 UCBS/3.21.0.169_200731162109 NebulaSDK/1.8.100112 Nebula AlipayDefined(nt:WIFI,ws:411|0|3.5,ac:sp) AliApp(AP/10.2.0.8026) AlipayClient/10.2.0.8026 Language/zh-Hans',
  ],
  [
    'qq',
    'Mozilla/5.0 (Linux; Android 5.1; OPPO R9tm Build/LMY47I; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/53.0.2785.49 Mobile MQQBrowser/6.2 TBS/043128 Safari/537.36 V1_AND_SQ_7.0.0_676_YYB_D PA QQ/7.0.0.3135 NetType/4G WebP/0.3.0 Pixel/1080',
  ],
  ['qq', `${iPhone('16_1')} Mobile/15E148 QQ/8.9.50.623 V1_IPH_SQ_8.9.50_1_APP_A Pixel/1170`],
  [
    'douyin',
    'Mozilla/5.0 (Linux; Android 9; COL-TL10 Build/HUAWEICOL-TL10; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/75.0.3770.156 Mobile Safari/537.36 aweme_130400 JsSdk/1.0 NetType/WIFI Channel/huawei_1 AppName/aweme app_version/13.4.0 ByteLocale/zh-Hans-CN Region/CN',
  ],
  [
    'douyin',
    `${iPhone('16_5')} Mobile/15E148 aweme_25.4.0 JsSdk/2.0 NetType/WIFI Channel/App Store ByteLocale/zh Region/CN`,
  ],
  ['xiaohongshu', `${iPhone('16_1')} Mobile/15E148 discover/7.72.1 XHS NetType/WIFI`],
  [
    'xiaohongshu',
    'Mozilla/5.0 (Linux; Android 12; M2012K11AC Build/SKQ1; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/99.0.4844.88 Mobile Safari/537.36 xhsdiscover/8.20.0',
  ],
  ['taobao', `${iPhone('15_5')} Mobile/15E148 AliApp(TB/10.14.0) WindVane/8.7.2 UT4Aplus/0.0.4 828x1792 WK`],
  [
    'taobao',
    'Mozilla/5.0 (Linux; U; Android 4.4.4; en-us; vivo X5Max Build/KTU84P) AppleWebKit/534.30 (KHTML, like Gecko) Version/4.0 UCBrowser/1.0.0.100 U3/0.8.0 Mobile Safari/534.30 AliApp(TB/6.5.0) WindVane/8.0.0 1080X1920 GCanvas/1.4.2.21',
  ],
  ['baidu', `${iPhone('12_1_2')} Mobile/16C101 baiduboxapp/11.3.6.10 (Baidu; P2 12.1.2)`],
  ['weibo', `${iPhone('17_6')} Mobile/15E148 Weibo (iPhone15,3__weibo__16.2.0__iphone__os17.6)`],
  [
    'dingtalk',
    'Mozilla/5.0 (Linux; U; Android 13; zh-CN; KB2000 Build/RKQ1.211119.001) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/69.0.3497.100 UWS/3.22.1.249 Mobile Safari/537.36 AliApp(DingTalk/7.0.20) com.alibaba.android.rimet/29094991 Channel/36180121811227 language/zh-CN',
  ],
  ['other', arkWeb],
  ['other', arkWeb.replace('OpenHarmony 5.0', 'OpenHarmony 5.0; HarmonyOS 5.0')],
  [
    'other',
    'Mozilla/5.0 (Linux; Android 12; ANY-AN00 Build/HONORANY-AN00; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/99.0.4844.88 Mobile Safari/537.36',
  ],
  ['other', `${iPhone('14_1')} Mobile/15E148 NewsArticle/8.1.5.12 JsSdk/2.0 NetType/WIFI (News 8.1.5 14.100000)`],
];

const itsOwn: readonly string[] = [
  `${iPhone('17_0')} Version/17.0 Mobile/15E148 Safari/604.1`,
  `${iPhone('17_0')} CriOS/120.0.6099.119 Mobile/15E148 Safari/604.1`,
  `${iPhone('14_1')} Version/14.0 MQQBrowser/13.5 Mobile/15E148 Safari/604.1 QBWebViewUA/2 QBWebViewType/1 WKType/1`,
  `${iPhone('16_0')} Mobile/15E148 UCBrowser/15.1.2.1899 Mobile AliApp(TUnionSDK/0.1.20.4)`,
  `${iPhone('16_0')} Mobile/20A362 Quark/6.5.8.1766 Mobile`,
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36',
  'Mozilla/5.0 (Linux; U; Android 12; zh-cn; M2102K1C Build/SKQ1) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/100.0.4896.127 Mobile Safari/537.36 XiaoMi/MiuiBrowser/17.2.10',
  'Mozilla/5.0 (Linux; Android 12; HarmonyOS; NOH-AN00; HMSCore 6.13.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/99.0.4844.88 HuaweiBrowser/14.0.5.302 Mobile Safari/537.36',
  `${arkWeb} HuaweiBrowser/5.0.4.300`,
  'Mozilla/5.0 (PC; OpenHarmony 5.0; HarmonyOS 5.0) AppleWebKit/537.36 (KHTML,like Gecko) Chrome/114.0.0.0 Safari/537.36 ArkWeb/4.1.6.1 Browser/harmony360Browser/1.0.0',
  'Mozilla/5.0 (Linux; U; Android 11; zh-cn; PEGM00) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/90.0.4430.61 Mobile Safari/537.36 HeyTapBrowser/40.8.9.1',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36 Edg/125.0.0.0',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.1 Safari/605.1.15',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:121.0) Gecko/20100101 Firefox/121.0',
  'Mozilla/5.0 (linux) AppleWebKit/537.36 (KHTML, like Gecko) jsdom/27.0.0',
];

describe('the browser of another app', () => {
  it.each(inside)('is told as %s: %s', (app, userAgent) => {
    expect(inAppBrowserOf(userAgent)).toBe(app);
  });

  it.each(itsOwn)('is none of its own: %s', (userAgent) => {
    expect(inAppBrowserOf(userAgent)).toBeNull();
  });

  it('is not that of the home screen of an iPhone, which looks like one', () => {
    openIn(`${iPhone('16_0')} Mobile/15E148`);
    expect(inAppBrowser()).toBe('other');
    Object.defineProperty(navigator, 'standalone', { value: true, configurable: true });
    onTestFinished(() => {
      Reflect.deleteProperty(navigator, 'standalone');
    });
    expect(inAppBrowser()).toBeNull();
  });
});
