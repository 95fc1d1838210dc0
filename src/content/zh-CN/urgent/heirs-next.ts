import type { Sentence } from '../../types.ts';

/** What comes after the letter and the calls of relatives where the borrower has died. */
export const heirsNextWords = {
  called: '{date}联系过{ticket}，说好 {by}前答复。',
  handedIn: '{date}交过告知函{ticket}，没记下哪天答复。',
  wait: '{by}还没有，再打一次。这几天先不付、不签。',
  ask: '没有等到，今天打官方电话，这样问：',
  quoted: '“{said}”',
  call: '打电话问，照着念',
  title: '后来怎么样了？',
  lead: '有一样，点一样。又打来催的，记在下面的催收记录里。',
  options: { letterHandedIn: '信交了', balanceCame: '书面的余额来了' },
  forms: { letterHandedIn: '信交了，记一下', balanceCame: '余额来了，记一下' },
  on: '哪天',
  said: '写的是多少，算到哪天',
  save: '记下来',
  cancel: '不记了',
  saved: '记下了：{what}。记错了，到“经过”里改。',
  full: '联系记满了，最多 {most} 条。先到“经过”里保存一份，再删掉几条旧的。',
  came: {
    text: '{date}收到了书面的余额。拿去问 12348：该不该付，有没有过时效。问清以前不付、不签。',
    sources: ['law-hotline', 'civil-code-1161'],
  } satisfies Sentence,
} as const;
