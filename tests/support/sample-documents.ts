import type { CaseDocument } from '#documents/blocks/document.ts';

/** A document with a piece of every kind, some of them awkward. */
export const sampleDocument: CaseDocument = {
  title: '还款安排说明',
  blocks: [
    { kind: 'paragraph', text: '致：重庆蚂蚁消费金融有限公司' },
    { kind: 'paragraph', text: '申请人：𠮷野·阿卜杜热西提·买买提艾力　　手机尾号：0312' },
    { kind: 'heading', text: '一、每一期' },
    {
      kind: 'paragraph',
      text: '下面是我能做到的日期和金额，没有计入这段时间的息费。是否继续计收、还款先记入哪一项，请书面说明。',
    },
    {
      kind: 'table',
      head: ['期', '日期', '金额', '备注'],
      rows: Array.from({ length: 36 }, (_, at) => [
        String(at + 1),
        `2027 年 ${(at % 12) + 1} 月 16 日`,
        '1,350.00 元',
        at % 9 === 4 ? '这一个月要交学费和半年的房租，钱到得晚，前后差几天请先和我联系。' : '',
      ]),
    },
    { kind: 'heading', text: '二、我的请求' },
    { kind: 'paragraph', text: '1. 请用文字答复 A & B <两条>，并告知工单号 HB-1122 和答复日期。' },
    { kind: 'paragraph', text: '以上情况属实。', apart: true },
    { kind: 'ending', text: '申请人：陈建国' },
    { kind: 'ending', text: '2026 年 11 月 22 日' },
  ],
};
