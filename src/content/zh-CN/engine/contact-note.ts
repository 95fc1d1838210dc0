/** The fields in which a contact is noted down. */
export const contactNoteWords = {
  title: '记下这次联系（可不填）',
  agent: '工号或称呼',
  ticket: '工单号',
  promisedOn: '说好的答复日期',
  said: '对方说了什么',
  saidHint: '问到的金额、要的材料、给的条件，记几个字就行。',
  lead: '工号是接电话那个人的编号，工单号是这次登记的编号。记下来，下次就报得出来。',
  noted: '{date}联系时你记下的：',
} as const;
