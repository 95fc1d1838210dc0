/** Beside what heirs hand in. Where a record of one's own debts has begun, those of somebody who died need another one. */
export const heirsPanelWords = {
  logLead: '一次记一条。投诉、报警时，把下面的时间线打印出来。',
  /** Nobody has died: what was told was a slip. */
  mistaken: '点错了，没有家人去世',
  own: '这份记录写的是你自己的欠款：去世家人的另开一份，给出借方的信在那一份里写好。',
  toAnother: '另开一份记录',
  ofTheDead:
    '这份记的就是去世的人：别再照它打电话、写信、付款。点下面，TA 的几家都停下，只提醒法院的日子。再从“家人去世，留下欠款”开始，写家属要交的信。',
  toHeirs: '停下 TA 的记录，另开家属的',
} as const;
