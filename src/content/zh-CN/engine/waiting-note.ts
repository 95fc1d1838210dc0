/** What waiting costs at the rate that was typed. */
export const waitingNoteWords = {
  note: '照你填的利率，息费如果照算，{days} 天大约新增 {cost}。这是举例，以你的账单为准。',
  more: '它比每月还的 {monthly} 还多：还着还着，欠款会变多。一定要请求减免，并问清停不停算。',
} as const;
