import type { AidId } from '#rules/aids.ts';
import type { Sentence } from '../../types.ts';

/** What may be asked for to live on: what it is, where, and with which papers. */
interface AidWords {
  readonly name: string;
  readonly lines: readonly [what: Sentence, where: Sentence, papers: string];
}

/** The heading over the list, and what a budget says of it. */
export const aidLabels = {
  title: '可以去问的 {n} 样，从最快的问起',
  notCounted: '可能有、还没到手：{names}。没有算进每月剩余，到手了再写进收入。',
} as const;

const whereUnemployed: Sentence = {
  text: '在 si.12333.gov.cn 或电子社保卡里申请，也可以去社保经办。',
  sources: ['unemployment-apply'],
};
const papersUnemployed = '带上身份证、离职证明。单位不开证明，先去问社保经办。';

export const aidWords: Readonly<Record<AidId, AidWords>> = {
  relief: {
    name: '临时救助',
    lines: [
      { text: '突然遇到难处，吃饭、看病成问题的。情况急、数额小的先救助。', sources: ['social-relief-29'] },
      {
        text: '去遇到难处那个地方的街道或乡镇，不看户口。不知道找谁，打 12345。',
        sources: ['social-relief-29', 'city-hotline'],
      },
      '带上身份证，能说明难处的材料：离职证明、诊断和缴费单、银行流水。',
    ],
  },
  unemployment12: {
    name: '失业保险金',
    lines: [
      {
        text: '缴费满 1 年不到 5 年，不是自己要辞的，办了失业登记：最长领 12 个月。领的时候，医保由基金缴。',
        sources: ['social-insurance-45', 'social-insurance-46'],
      },
      whereUnemployed,
      papersUnemployed,
    ],
  },
  unemployment18: {
    name: '失业保险金',
    lines: [
      {
        text: '缴费满 5 年不到 10 年，不是自己要辞的，办了失业登记：最长领 18 个月。领的时候，医保由基金缴。',
        sources: ['social-insurance-45', 'social-insurance-46'],
      },
      whereUnemployed,
      papersUnemployed,
    ],
  },
  unemployment24: {
    name: '失业保险金',
    lines: [
      {
        text: '缴费满 10 年，不是自己要辞的，办了失业登记：最长领 24 个月。领的时候，医保由基金缴。',
        sources: ['social-insurance-45', 'social-insurance-46'],
      },
      whereUnemployed,
      papersUnemployed,
    ],
  },
  wages: {
    name: '要回工资',
    lines: [
      {
        text: '单位欠的工资可以申请劳动仲裁，不收费。已经离开的，从离开那天起 1 年内提。',
        sources: ['labour-arbitration'],
      },
      { text: '去单位所在地的劳动争议仲裁委员会。不会写申请，先打 12348 免费问。', sources: ['law-hotline'] },
      '带上身份证、劳动合同、工资条、打卡和聊天记录，能证明干过、欠多少的都行。',
    ],
  },
  medical: {
    name: '医疗救助',
    lines: [
      { text: '看病的钱自己出得太多的，可以申请。', sources: ['social-relief-21'] },
      { text: '去户口所在地的街道或乡镇问，和低保一起。', sources: ['social-relief-21'] },
      '带上身份证、医保卡、诊断证明、费用清单和发票。',
    ],
  },
  livingAllowance: {
    name: '低保',
    lines: [
      { text: '一家人的收入和财产低过当地标准的，可以申请。', sources: ['social-relief-21'] },
      { text: '去户口所在地的街道或乡镇。', sources: ['social-relief-21'] },
      '带上户口本、身份证、一家人收入和财产的材料。',
    ],
  },
  livingAllowanceAway: {
    name: '低保',
    lines: [
      { text: '一家人的收入和财产低过当地标准的，可以申请。', sources: ['social-relief-21'] },
      {
        text: '去户口所在地的街道或乡镇。有的地方在居住地也能申请，先打 12345 问；回不去，可以请家人代为申请。',
        sources: ['social-relief-21', 'city-hotline'],
      },
      '带上户口本、身份证、居住证明、一家人收入和财产的材料。',
    ],
  },
  rigidSpending: {
    name: '低保边缘、刚性支出困难的救助',
    lines: [
      { text: '够不上低保，但上学、照护、看病这些省不掉的支出太大的，也有救助。', sources: ['social-relief-21'] },
      { text: '去街道或乡镇，和低保一起问。', sources: ['social-relief-21'] },
      '带上户口本、身份证，学费、照护、看病的单据。',
    ],
  },
};
