/** The page about the guide itself. */
export const aboutPage = {
  title: '关于有商量',
  lead: [
    '花呗、借呗还不上的时候，一步一步带着你谈：第一次怎么联系，交什么材料，提多少，谈定以后怎么还。',
    '不收钱，不用注册，没有广告。你填的只在自己的浏览器里，不上传。',
  ],
  data: '你的数据在哪里，怎么删',
  reviewTitle: '给想核对的人',
  reviewLead: '每一句话从哪里来，都能查到。',
  review: ['每一页下面有“依据与日期”，写着出处和核对的日子。', '写着“常见经验”的，没有查到出处。'],
  allText: '全部文字：每一步的原话、选项和依据',
  map: '流程图：每一步通向哪里',
} as const;
