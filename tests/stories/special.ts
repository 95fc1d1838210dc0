import type { OptionOf } from '#model/screens.ts';
import { answer, change, ends, goesOn, type Story, shows, today, yuan } from '../support/story.ts';
import { budget, proposal, quickTrack } from './beginnings.ts';
import { rareStories } from './rare-situations.ts';

/** From the question of what is urgent to what to do today in a special situation. */
const toSituation = (situation: OptionOf<'situation'>) =>
  [
    answer('urgent', 'given', ['special']),
    shows('situation'),
    answer('situation', situation),
    shows('situationTodo'),
  ] as const;

/** The usual road after a special situation was told. */
const thenQuickTrack = quickTrack('notYet', 'late90').slice(1);

/** Somebody who paid a little before anything was agreed; what they noted of it stands in the file, not in the answers. */
export const paidFirst: Story = {
  name: 'paidFirst',
  about: '周强，没谈就先付了两笔；他记下日期和金额，再付以前先要书面说清，信里把付过的都写上。',
  lines: [
    ...quickTrack('notYet', 'late90'),
    answer('firstStep', 'prepareFirst'),
    answer('truth', 'onlyTrue'),
    answer('checklist', 'someMissing'),
    ...budget,
    answer('summary', 'negotiate'),
    ...proposal.slice(0, 3),
    ends('letter'),
  ],
};

/** People whose debt has a story of its own: what they have to do first, and where they go on. */
export const specialStories: readonly Story[] = [
  {
    name: 'agentPaid',
    about: '何军，付了 9,000 元给“法务”，三个月没有动静；他结束委托，告诉出借方以后只找他，再接着自己谈。',
    lines: [
      ...toSituation('agentPaid'),
      answer('situationTodo', 'noted'),
      ...thenQuickTrack,
      answer('firstStep', 'contactNow'),
      answer('channel', 'phone'),
      ends('script'),
    ],
  },
  {
    name: 'defrauded',
    about: '李敏，被“刷单”骗去借了借呗；她报了警，对出借方说同一句话，再谈怎么还。',
    lines: [
      ...toSituation('defrauded'),
      answer('situationTodo', 'noted'),
      answer('soFar', 'notYet'),
      answer('products', 'given', ['jiebei']),
      answer('timing', 'dueSoon'),
      answer('cause', 'given', ['scammed']),
      answer('leftOver', 'unsure'),
      ends('selfService'),
    ],
  },
  {
    name: 'childSpent',
    about: '赵芳，九岁的儿子用她的花呗充了游戏；她先向平台要退款，借的钱照样要谈；过几天又想起来，回来看一遍。',
    lines: [
      ...toSituation('childSpent'),
      answer('situationTodo', 'rest'),
      shows('comeBack'),
      goesOn,
      answer('situationTodo', 'noted'),
      ...thenQuickTrack,
      ends('firstStep'),
    ],
  },
  {
    name: 'settled',
    about: '孙涛，两年前就还清了，又有公司来催；他要对方拿出账来，没有再付，也没有别的欠款要谈。',
    lines: [...toSituation('settled'), answer('situationTodo', 'rest'), ends('comeBack')],
  },
  {
    name: 'wrongReport',
    about: '吴霞，还清六年，信用报告里那一条还在；她向报送的机构提异议。',
    lines: [...toSituation('wrongReport'), answer('situationTodo', 'rest'), ends('comeBack')],
  },
  {
    name: 'student',
    about: '小郑，大二，欠着几笔；他先告诉了辅导员，要来合同，再回到自己那一步。',
    lines: [
      ...quickTrack('notYet'),
      shows('firstStep'),
      change('urgent', 'given', ['special', 'notMine']),
      shows('situation'),
      answer('situation', 'student'),
      answer('situationTodo', 'noted'),
      shows('notMyLoan'),
      answer('notMyLoan', 'others'),
      ends('firstStep'),
    ],
  },
  {
    name: 'noMoney',
    about: '田英，被辞退，缴了六年失业保险，老家的父母要养；她先去街道问救助，钱没到手以前，一分都不写进方案。',
    lines: [
      answer('urgent', 'given', ['special']),
      answer('situation', 'noMoney'),
      shows('living'),
      answer('living', 'given', ['lost5', 'family', 'away']),
      shows('situationTodo'),
      answer('situationTodo', 'rest'),
      shows('comeBack'),
      today('2026-11-26'),
      goesOn,
      answer('situationTodo', 'noted'),
      ...thenQuickTrack,
      answer('firstStep', 'prepareFirst'),
      answer('truth', 'onlyTrue'),
      answer('checklist', 'someMissing'),
      answer('debts', 'given', [{ product: 'huabei', total: yuan(9000) }]),
      answer('income', 'none'),
      answer('spending', 'given', { home: yuan(500), living: yuan(900), others: 0 }),
      answer('oneOffs', 'none'),
      shows('summary'),
      answer('summary', 'nothing'),
      ends('nothingLeft'),
    ],
  },
  {
    name: 'autoDebit',
    about: '罗强，工资一到账就被扣空；他给银行和出借方各发一封，工资换了一张卡，再谈每月还多少。',
    lines: [...toSituation('autoDebit'), answer('situationTodo', 'noted'), ...thenQuickTrack, ends('firstStep')],
  },
  {
    name: 'helper',
    about: '方阿姨，女儿帮她打电话，也想替她还一笔；授权写了范围和期限，女儿没有在“加入债务”上签字。',
    lines: [
      ...quickTrack('notYet'),
      answer('firstStep', 'contactNow'),
      answer('channel', 'phone'),
      shows('script'),
      change('urgent', 'given', ['special']),
      answer('situation', 'helper'),
      shows('situationTodo'),
      answer('situationTodo', 'noted'),
      ends('script'),
    ],
  },
  paidFirst,
  {
    name: 'feesRead',
    about:
      '宋燕，花呗还没到期，分期页写 8.8%；她在确认页找到费用明细，用自己的金额算出一年多少，太贵，退了出来，再去谈。',
    lines: [
      answer('urgent', 'none'),
      answer('soFar', 'notYet'),
      answer('products', 'given', ['huabei']),
      answer('timing', 'notDue'),
      answer('cause', 'given', ['lessIncome']),
      answer('leftOver', 'given', yuan(500)),
      shows('selfService'),
      answer('selfService', 'tooDear'),
      ends('firstStep'),
    ],
  },
  ...rareStories,
];
