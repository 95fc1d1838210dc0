import type { Sentence } from '../../types.ts';
import { type CourtWords, courtWords, limitation } from './court-situations.ts';

/** What relatives do about a paper that came after the borrower had died, in the name of the dead or in their own. */
export type HeirsPaper =
  | 'order'
  | 'summons'
  | 'judgment'
  | 'settlement'
  | 'enforcementNotice'
  | 'enforcement'
  | 'filed'
  | 'mediation'
  | 'letter';

const today: readonly Sentence[] = [
  { text: '打 12348，说借款人去世、你是家属，把文书念给律师听，免费。', sources: ['law-hotline'] },
  {
    text: '打法院公开电话，报案号，说人已经去世，问死亡证明交到哪里。号码自己查，也可以先问 12368。',
    sources: ['court-hotline'],
  },
];
const ofTheDead: Sentence = {
  text: '写的是去世的人：按法律，诉讼要等继承人说参不参加，应当先中止，停不停由法院定。没问清以前，当作期限在走。',
  sources: ['civil-procedure-153'],
};
const noPromise: Sentence = '不写答应还的话，看不懂的笔录不签。';
const notIgnored: Sentence = {
  text: '不要就此不收信：不收、不拆，照样算送达。',
  sources: ['civil-procedure-87'],
};
const ownSignature: Sentence = '自己签过字、担保过、答应过还的，先告诉律师，再写。';

const enforcement = {
  today,
  before: [
    {
      text: '继承人只在所得遗产的范围内负责。要执行你自己的钱，今天就告诉承办的人，再打 12348 问怎么提异议。',
      sources: ['procedure-interpretation-473', 'law-hotline'],
    },
    {
      text: '照实告诉承办的人：继承了没有，得了什么、值多少。放弃的，交声明的复印件，遗产不留在手里用。',
      sources: ['inheritance-renounced', 'estate-kept'],
    },
  ],
  dont: ['不藏遗产，也不要为了快点结束，就用自己的钱付。', notIgnored],
} as const satisfies CourtWords;

/** As `courtWords`: a sentence with days is left out where they are not known or over. */
export const heirsCourt = {
  order: {
    today,
    before: [
      {
        text: '写的是你：{doBy}前写书面异议，交到法院或寄出。最后一天是 {last}，过了再交，法院当作没交。',
        sources: ['civil-procedure-85', 'procedure-interpretation-431'],
      },
      {
        text: '异议里写：你不是借款人；只在所得遗产的实际价值以内还，或者已经书面放弃继承。这算不算理由，没有查到写明的条文，先问 12348。',
        sources: ['civil-code-1161', 'law-hotline'],
      },
      ownSignature,
      limitation,
      '写的是去世的人：打法院电话，说人已经去世，问怎么办。没问清以前，当作期限在走。',
    ],
    dont: [
      { text: '不要只打电话说：口头的异议没有用。', sources: ['procedure-interpretation-436'] },
      noPromise,
      notIgnored,
    ],
  },
  summons: {
    today,
    before: [
      {
        text: '写的是你：期限照算。{doBy}前把答辩和证据交到法院或寄出。最后一天是 {last}。',
        sources: ['civil-procedure-85', 'civil-procedure-128'],
      },
      {
        text: '答辩里写：你不是借款人；继承的，只在所得遗产的实际价值以内还，附遗产清单；放弃的，附书面的声明。',
        sources: ['civil-code-1161', 'inheritance-renounced'],
      },
      ownSignature,
      {
        text: '举证的期限看举证通知书：小额的案子，可能只有几天。',
        sources: ['procedure-interpretation-266', 'procedure-interpretation-275'],
      },
      limitation,
      ofTheDead,
    ],
    dont: [{ text: '不要不去：不到庭也会判。', sources: ['civil-procedure-147'] }, noPromise, notIgnored],
  },
  judgment: {
    today,
    before: [
      {
        text: '看判你用什么还：写“在所得遗产范围内”的，只用遗产还。要你用自己的钱还的，问律师该不该上诉。',
        sources: ['civil-code-1161'],
      },
      {
        text: '能不能上诉、几天内，看判决书最后一页；小额诉讼的不能。要上诉的，{doBy}前交到法院或寄出，最后一天是 {last}。',
        sources: ['civil-procedure-171', 'civil-procedure-165', 'civil-procedure-85'],
      },
    ],
    dont: ['不要只在心里不服：不上诉，过了期限判决就定了。', notIgnored],
  },
  settlement: {
    today,
    before: [
      '写的是去世的人：打法院电话，说人已经去世，问这份调解书怎么办。',
      {
        text: '写的是你：调解书是双方谈成的。没有谈过、没有签过的，照实告诉律师和承办的人。',
        sources: ['law-hotline'],
      },
      {
        text: '继承人只在所得遗产的实际价值以内还。签过字、答应过还的，先问律师照不照它还。',
        sources: ['civil-code-1161', 'law-hotline'],
      },
    ],
    dont: ['不要为了快点结束，就用自己的钱付。', noPromise],
  },
  enforcementNotice: enforcement,
  enforcement,
  /** What was to be handed in was. */
  filed: {
    today: [
      '底稿、寄件单和回执放在一起。还没拿到回执的，去要一份。',
      { text: '打法院公开电话，报案号，问收到没有、还要补什么、哪天开庭。', sources: ['court-hotline'] },
    ],
    before: ['开庭的，那天要去。证据照举证通知书上的日子交。'],
    dont: [noPromise, notIgnored],
  },
  mediation: {
    ...courtWords.mediation,
    before: [
      { text: '调解是自愿的，可以不参加。', sources: ['civil-procedure-125'] },
      { text: '要你用自己的钱还的，不答应，不签，先问 12348。', sources: ['law-hotline'] },
    ],
  },
  letter: {
    ...courtWords.letter,
    before: ['不照函付款。告知去世的信照样从官方渠道交，后面有写好的。'],
  },
} as const satisfies Readonly<Record<HeirsPaper, CourtWords>>;

/** In place of talking about terms, below every paper. */
export const heirsAlways: Sentence = '没问过律师以前，不付，不签，不答应还。';
