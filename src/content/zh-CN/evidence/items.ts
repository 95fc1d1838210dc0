import type { EvidenceId } from '#rules/evidence.ts';
import type { Sentence } from '../../types.ts';

/** One item of evidence: what it is, where to get it, what to hide or note before sending it, what may replace it. */
export interface EvidenceItem {
  readonly name: Sentence;
  readonly where: Sentence;
  readonly cover: Sentence;
  /** What to hand in where it is not available. */
  readonly instead: Sentence;
}

export const evidenceItems: Readonly<Record<EvidenceId, EvidenceItem>> = {
  identity: {
    name: '身份证明',
    where: '身份证正反面照片，用手机拍清楚。',
    cover: {
      text: '写上“仅用于还款协商”和日期，别盖住姓名号码。只在官方页面上传，不发私人聊天。',
      sources: ['evidence-practice', 'impersonation-warning'],
    },
    instead: '证件丢了：先在公安窗口补办，拿受理回执，联系时说明正在补。',
  },
  bills: {
    name: '每一笔的账单',
    where:
      '打开要还的那一笔，截下应还、已逾期和费用的页面。花呗、借呗、信用购、信用贷都在支付宝里搜名字，别家的在它的 App 里截。',
    cover: '带上截图日期。不用截消费明细，要截就把无关的商家遮住。',
    instead: '看不到账单：联系时请客服发明细，记下工单号，写“账单已索取”。',
  },
  contract: {
    name: '借款合同或协议',
    where: {
      text: '在借款记录或账单页找“合同”“协议”；找不到，联系时请客服发。里面写着出借方全称。',
      sources: ['brand-split'],
    },
    cover: '留完整的一份给自己；交的时候只交写着出借方、金额、利率和日期的几页。',
    instead: '找不到也要不来：写下要过的日期和工单号，写“合同已索取，待提供”。',
  },
  incomeFlow: {
    name: { text: '最近 3～6 个月的收入和银行流水', sources: ['evidence-practice'] },
    where:
      '就是每月进账出账的明细。工资、养老金打到哪家银行，就在它的 App 里导出；收现金的，拍下工资条、转账记录或对方写的收条。',
    cover: '卡号中间几位、转账给亲友的备注可以遮。收入那几行和日期不要遮，数字不要改。',
    instead: '没有流水：写一段收入说明，写清做什么、每月大约多少、怎么拿钱。只写真的。',
  },
  budgetSheet: {
    name: '每月收支表',
    where: '在这里把收支填完，“材料和文书”里就有一张，打印或保存。',
    cover: '只写大项：收入、房租、吃饭、看病、别家的欠款。不写家人姓名和单位。',
    instead: '还没填完：先写收入、房租、吃饭、看病四行，够对方看懂。',
  },
  debtList: {
    name: '所有欠款的清单',
    where: {
      text: '把欠款填完，“材料和文书”里就有一张。拿不准的对照信用报告，每年免费查 2 次。',
      sources: ['credit-report-free'],
    },
    cover: '合同编号只留后几位。别家的账号、密码、验证码不写。',
    instead: '记不全：先写记得的几家，注明“其余正在核对”。',
  },
  dismissal: {
    name: '解除或终止劳动关系的证明',
    where: {
      text: '找原单位人事要，单位应当出具。不给就发消息要，留记录，问 12348 或当地劳动部门。',
      sources: ['social-insurance-50', 'law-hotline'],
    },
    cover: '身份证号中间几位可以遮。离职日期、单位盖章不要遮。',
    instead: '单位不给：写明哪天、向谁要过，附上聊天或通话记录。',
  },
  unemployment: {
    name: '失业登记或失业保险金记录',
    where: {
      text: '当地人社部门窗口或官方平台。领失业金要缴满一年、不是自己辞的，并办了登记。',
      sources: ['social-insurance-45'],
    },
    cover: '社保号中间几位可以遮。还没领到就截申请页面，写明哪天申请的。',
    instead: '没登记过：写明哪天失去工作，附最后一次工资到账的记录。',
  },
  unpaidWages: {
    name: '收入变少或工资被拖欠的凭据',
    where: '前后几个月的工资条、到账记录，和单位说欠薪、降薪的聊天，或劳动部门的受理回执。',
    cover: '同事的姓名和头像遮住。金额、日期、单位名不要遮。',
    instead: '单位没有书面的：用前后几个月的到账记录对比，再写一句为什么少。',
  },
  diagnosis: {
    name: '医院的诊断或住院证明',
    where: '看病的医院病案室、医生工作站或官方小程序。只开真实的，别的医院不能代开。',
    cover: {
      text: '病情细节可以遮，留下姓名、日期、医院章和结论。出借方可能会向医院核对。',
      sources: ['fake-proof-checked'],
    },
    instead: '还没出结果：用挂号、检查的单据，写明复诊的日子。',
  },
  medicalBills: {
    name: '看病的缴费单据',
    where: '医院收费处、自助机或官方小程序补打；医保报销的，附结算单。',
    cover: '药名可以遮，金额、日期和自己付的部分不要遮。加一个总数，方便对方看。',
    instead: '单据丢了：到收费处补打。补不到，用付款记录和就诊日期。',
  },
  familyPapers: {
    name: '家里变故的材料',
    where: '按发生的事找：家人的病历或缴费单、离婚或抚养文书、死亡证明、灾害证明。',
    cover: {
      text: '家人的号码、住址、未成年人的信息遮住。家人不是债务人，材料里别写让家人担债的话。',
      sources: ['civil-code-1064'],
    },
    instead: '不方便开的：写一段说明，写清发生了什么、哪天、花了多少。不想说的不写。',
  },
  businessPapers: {
    name: '生意亏损的材料',
    where: '进出货单、平台或收款码流水、房租合同、注销或停业的记录。税务页面可以查申报。',
    cover: '客户的姓名电话遮住。流水要连续，缺了几个月写一句为什么。',
    instead: '账本不全：用收款码流水和房租转账，写明从哪个月起没有进账。',
  },
  movingPapers: {
    name: '搬家、换城市的材料',
    where: '新的租房合同、房租和押金的转账、车票，或单位调动的通知。',
    cover: '房东的证件号、房号遮住。日期和金额不要遮。新电话要告诉对方，免得找不到你。',
    instead: '没有合同的：用房租转账和车票，写明哪天搬的。',
  },
  policeReceipt: {
    name: '报警回执',
    where: {
      text: '报案的派出所。没报过的，带着转账和聊天记录去，或打 110，要一份写明案由和日期的回执。',
      sources: ['police-hotline'],
    },
    cover: '案号和日期不要遮。别人的证件号遮住。没立案就写没立案。',
    instead: '没有回执：用转账、聊天的截图，写明哪天报过、在哪里。没报过就先去报。',
  },
  spendingChange: {
    name: '花销已经改变的记录',
    where: '支付宝、微信账单里最近两三个月的支出合计，和停掉的订阅、退掉的东西。',
    cover: '只截合计和停掉的项目。不用证明以前为什么花，写清现在每月留得出多少。',
    instead: '说不清的：写三行，哪样停了、哪天停的、每月少花多少。',
  },
  otherProof: {
    name: '能说明情况的其他凭据',
    where: '聊天、通知、单据、照片都行，选一两样最清楚的。没有凭据，就写一段情况说明。',
    cover: '和你说的事无关的部分遮住。不想说的不用交。',
    instead: '什么都没有：写一段情况说明，写清时间和经过，签上名字和日期。',
  },
};
