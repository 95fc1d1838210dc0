import type { Words } from '../../types.ts';

export default {
  title: '先照顾好自己',
  shortName: '照顾自己',
  why: '人先稳住，事情才谈得动。',
  call: 'mind',
  body: [
    { text: '这是全国心理援助热线。现在就可以打，不用想好怎么说，接通了再说。', sources: ['mind-hotline'] },
    '也可以给一个信得过的人打电话，只要对方陪着听就行。',
    { say: '“我欠了钱，心里很难受。不用你帮我还，陪我说一会儿话就好。”' },
    { note: 'stop', text: { text: '你或身边的人有危险，打 110，别一个人待着。', sources: ['police-hotline'] } },
    '钱的事可以一步一步谈，你不用一个人扛。',
  ],
  more: [
    {
      text: '按国家的要求，12356 每天至少开通 18 小时。一时打不通，隔一会儿再打，或先打给亲近的人。',
      sources: ['mind-hotline'],
    },
    { text: '年纪轻的，也可以打 12355 青少年服务台，时间以当地为准。', sources: ['youth-hotline'] },
    '催款电话今天可以不接，手机可以静音。先喝水，吃点东西，睡一觉。',
    '不用打起精神，先做一件小事就够。',
    '你在陪着别人：坐在旁边听，不急着讲道理，不追问欠了多少。别留 TA 一个人。',
    '这一项只留在这部手机里，不会进任何分享链接。',
    { text: '单纯还不起，属于民事纠纷，可以一步一步谈。你比这笔钱要紧。', sources: ['criminal-law-193'] },
  ],
  options: { goOn: '好一些了，接着办', rest: '今天不看了' },
  reviewedOn: '2026-11-29',
} satisfies Words<'holdOn'>;
