/** The day to come back. */
export const comeBackPanelWords = {
  last: '最后一步：{title}',
  date: '约好的日子',
  remind: '想哪天回来',
  remindHint: '写在这里，回来时看得到。浏览器不会自己提醒你，请在手机日历里也记一下。',
  sooner:
    '碰到这些，别等到那天，马上回来点“急事”：收到法院的东西、有人威胁你、有人要你马上付钱或要验证码、你自己撑不住了。',
} as const;
