import type { Source } from '../sources.ts';

const checkedOn = '2026-11-28';

/** What is known of genuine and of false messages: of lenders, courts and those who pretend to be either. */
export const messageSources = {
  'private-account-warning': {
    title: '提示：以“罚息翻倍、纳入失信名单、上门催收、影响子女升学、将被起诉”吓人，再要求转到私人账户',
    publisher: '北京金融监管局（新华社报道）',
    confidence: 'official',
    dated: '2026-03-16',
    checkedOn,
  },
  'agent-warning-2026': {
    title: '同一份提示的另一篇报道：冒充银行办“债务重组”收手续费，以“核实身份、确认还款意愿”套取资料',
    publisher: '华商网',
    confidence: 'common',
    dated: '2026-03-17',
    checkedOn,
    url: 'http://www.huashangw.com/shangye/show-1067075.html',
  },
  'meeting-room-warning': {
    title: '提示：假“监管部门会议室”“在线理赔中心”，要求共享屏幕',
    publisher: '金融监管总局（央视报道）',
    confidence: 'official',
    dated: '2023-07-12',
    checkedOn,
  },
  'close-account-warning': {
    title: '提示：以“利率违反政策、学生身份、注销账户”为由，要求下载会议软件、清空额度、转账',
    publisher: '云南长安网',
    confidence: 'official',
    dated: '2022-11-22',
    checkedOn,
    url: 'https://www.yncaw.gov.cn/html/2022/kaizhanquanminfanzha_1122/99171.html',
  },
  'fake-court-warning': {
    title: '假法院文书的写法：没有案号、“法务部”、加微信或 QQ 办理、“安全账户”、要求保密',
    publisher: '一家地方法治网站；一家法院的账号',
    confidence: 'common',
    checkedOn,
    url: 'https://www.163.com/dy/article/IUA60T7O0514JN77.html',
  },
  'court-sms': {
    title: '法院短信里有法院、当事人、案号，链接打开送达平台',
    publisher: '兰溪导报',
    confidence: 'official',
    dated: '2022-04-25',
    checkedOn,
  },
  'court-links': {
    title: '法院现在会用短信发送达链接的说明',
    publisher: '呼和浩特市回民区人民法院',
    confidence: 'official',
    dated: '2022-07-12',
    checkedOn,
    url: 'http://hshmqfy.nmgfy.gov.cn/article/detail/2022/07/id/6796141.shtml',
  },
  'court-platform': {
    title: '送达链接多半在 zxfw.court.gov.cn，也有别的；可在“人民法院在线服务”的“我的案件”里自己查',
    publisher: '律师公开的工具说明；兰溪导报',
    confidence: 'common',
    dated: '2026-08-17',
    checkedOn,
  },
  'mediation-firm-sms': {
    title: '一家调解公司用法院名义发短信、留自己的号码',
    publisher: '信网',
    confidence: 'common',
    dated: '2025',
    checkedOn,
  },
  'spoofed-numbers': {
    title: '核对银行电话：看官网、卡背面、App；来电显示的号码可以伪造',
    publisher: '和讯',
    confidence: 'common',
    dated: '2025-04-24',
    checkedOn,
    url: 'https://bank.hexun.com/2025-04-24/218665108.html',
  },
} as const satisfies Readonly<Record<string, Source>>;
