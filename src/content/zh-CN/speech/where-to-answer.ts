/** Where the other side is asked to put its answer, as part of a sentence. */
export const whereToAnswer = {
  inApp: '发到 App 消息里',
  /** For somebody who cannot open the app; the number on the account may be one they no longer have. */
  bySms: '用官方短信发到我现在的号码，或寄一份书面的',
} as const;
