import type { Words } from '../../types.ts';

export default {
  title: '遗产打算怎么办？',
  shortName: '遗产',
  why: { text: '放弃继承要书面说，而且要在遗产处理以前。', sources: ['civil-code-1124', 'inheritance-renounced'] },
  body: [
    {
      text: '不用今天就定：没有取用过遗产的，在遗产处理以前可以书面放弃。一直不说，算接受。',
      sources: ['civil-code-1124', 'inheritance-renounced'],
    },
    '先问清两样：留下了什么，欠了多少。没问清以前，遗产还是不动。',
  ],
  more: [
    {
      text: '放弃：写一份声明，交给遗产管理人或其他继承人。已经打官司的，向法院说。遗产处理以后，不能再放弃。',
      sources: ['civil-code-1124', 'inheritance-renounced'],
    },
    {
      text: '放弃了，遗产也不能留在手里用。有一个判决：放弃的人还占着遗产，在交给民政部门或村委会以前，要用遗产还债。',
      sources: ['estate-kept'],
    },
    {
      text: '没有人继承：由民政部门或村委会做遗产管理人。出借方可以请法院指定管理人，那是它的事。',
      sources: ['civil-code-1145'],
    },
    {
      text: '没有劳动能力、又没有收入的继承人：还债以前，要给 TA 留下必要的遗产。',
      sources: ['civil-code-1145'],
    },
    {
      text: '小额存款：一家银行里合计不超过 5 万元的，2024 年 6 月 1 日起可以不公证就取，要死亡证明、亲属关系证明和承诺书。丧葬费、抚恤金不算在里面。',
      sources: ['small-deposits'],
    },
    {
      text: '取了存款，就算接受了那么多遗产，取了多少就要在多少里还债。（推断）没想好以前先不取。',
      sources: ['civil-code-1124', 'civil-code-1161'],
    },
  ],
  options: {
    renounce: '书面放弃，一样都不要',
    inherit: '继承，在遗产里还',
    undecided: '还没想好',
  },
  reviewedOn: '2026-11-29',
} satisfies Words<'estate'>;
