import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MessageReading, readMessage } from './read-message.ts';
import { signGroups, signIds } from './signs.ts';

/** What is marked, with its signs. */
const marked = (text: string) =>
  readMessage(text).marks.map(({ start, end, signs }) => [text.slice(start, end), ...signs]);

describe('a sign', () => {
  it('is marked where it stands in the text as it was pasted', () => {
    expect(marked('您好，请转到安 全\u200b账　戶，谢谢')).toEqual([['安 全\u200b账　戶', 'safeAccount']]);
    expect(marked('😀 案号（２０２６）浙０１１０民初１号')).toEqual([['（２０２６）浙０１１０民初１号', 'caseNumber']]);
  });

  it('is not found over the end of a sentence', () => {
    expect(readMessage('今天转了。个人账户里没钱').signs).toEqual([]);
    expect(readMessage('他让我转到个人账户').signs).toEqual(['privateAccount']);
  });

  it.each([
    '我行不会要求您共享屏幕，不会索要验证码',
    '凡是要求转到安全账户的，都是诈骗',
    '谨防以验证还款能力为由收取保证金',
    '切勿把验证码发给别人',
  ])('that is warned of is not asked for: %s', (text) => {
    const found = readMessage(text).signs;
    expect(found.filter((sign) => (signGroups.warned as readonly string[]).includes(sign))).toEqual([]);
  });

  it('is asked for in the clause after a denial of something else', () => {
    expect(readMessage('不要告诉家人，马上转到安全账户').signs).toEqual(['safeAccount', 'secrecy', 'deadline']);
    expect(readMessage('为防止冻结，请把验证码发给我').signs).toContain('code');
  });

  it('of secrecy is about the talk, not about a code', () => {
    expect(readMessage('验证码 123456，请勿告知任何人').signs).toEqual(['warnsItself']);
    expect(readMessage('这件事请勿告知任何人').signs).toEqual(['secrecy']);
  });

  it('of credit records is none where it is promised that nothing becomes of them', () => {
    for (const promised of [
      ...['洗白征信，绝对不影响', '不影响征信', '征信不受影响', '不会影响您的征信'],
      ...[
        '撤案，不上征信，包洗',
        '不报征信',
        '保证不会上报征信',
        '绝不给您上征信',
        '以后不再进征信',
        '没有上报征信',
        '可以不让银行上报征信',
      ],
    ])
      expect([promised, readMessage(promised).signs.includes('creditReport')]).toEqual([promised, false]);
    for (const told of [
      ...['将影响您的征信', '会影响征信', '征信会受影响'],
      ...['如您仍不还款，我司将不得不上报征信', '我们不得不上报征信', '不还影响征信', '请尽快还款，以免影响征信'],
      ...['不还就上征信', '再不处理将上报征信', '今天不还款，明天报送征信', '不要拖到上征信', '还不上会上征信'],
    ])
      expect([told, readMessage(told).signs.includes('creditReport')]).toEqual([told, true]);
  });

  it.each(['转账至李经理 6222 0000 1111 2222', '打款到李经理卡上 6222000011112222', '微信转我2000'])(
    'of a private account is found in whatever words: %s',
    (text) => expect(readMessage(text).signs).toContain('privateAccount'),
  );

  it.each([
    ...['V我2000先停催', '发红包给我500就撤案', '给我发个口令红包', '扫码付到“李**”', '付款给张*', '用USDT支付'],
    ...['去便利店买京东E卡把卡密发我', '礼品卡刮开密码拍给我', '刷到POS机上', '用比特币还也行'],
    ...['我把收款码发你，加一下收款码', '现金交给业务员', '给我开通亲密付'],
  ])('of a private account is found in whatever a person takes money with: %s', (text) =>
    expect(readMessage(text).signs).toContain('privateAccount'),
  );

  it.each([
    ...['收款账户：工商银行 6222021234567890 李某', '收款人：李某', '收款人 王小明', '收款方：张*，备注还款'],
    ...['卡号：6222 0212 3456 7890 123', '农行 6228480012345678901 陈建国', '6217001234567890123 刘芳'],
    ...['李某 6222021234567890', '开户行：建行，账号 6227001234567890123', '收款账号 9558801234567890123'],
    '今天先还100元，收款账户：工商银行 6222021234567890 李某，逾期将起诉并上征信',
  ])('of a private account is found by a payee or the number of a card: %s', (text) =>
    expect(readMessage(text).signs).toContain('privateAccount'),
  );

  it.each([
    ...['您的订单 6212345678901234 已发货', '快递单号：6212345678901234 张女士收', '订单号1234567890123456 金额 20 元'],
    ...['身份证号 110101199001011234', '您尾号8888的信用卡消费 20 元', '转账成功，收款人：李某，金额 500 元'],
    ...[
      '电子回单：收款人：王小明',
      '收款人：李某，已到账',
      '支付宝账户2088123456789012已登录',
      '收款方：某某消费金融有限公司',
    ],
    '社会信用代码 91500000MA5U123456',
  ])('of a private account is none of other numbers and of receipts: %s', (text) =>
    expect(readMessage(text).signs).not.toContain('privateAccount'),
  );

  it('of a code is none of a red packet', () => {
    expect(readMessage('给我发个口令红包').signs).toEqual(['privateAccount']);
  });

  it.each([
    ...['【支付宝】您有一个红包待领取', '领了红包抵话费', '您购买的京东E卡已到账', '商家POS机收款到账 12 元'],
    ...['请扫码登录官方App还款', '我微信里没钱'],
    ...['银行发红包给您', '还款到账后会短信通知'],
  ])('of a private account is none of ordinary payments: %s', (text) => {
    expect(readMessage(text).signs).not.toContain('privateAccount');
  });

  it.each([
    ...['父债子还', '作为家属请代为偿还', '签还款承诺书', '签个担保书', '你妈欠的你来还', '债务转移确认函签一下'],
    ...['先还一点表示诚意，签个字', '他借的钱，你得还', '请家属签字', '子女代为还款', '您是他儿子，替他还了吧'],
  ])('of taking over a debt is found in whatever words: %s', (text) =>
    expect(readMessage(text).signs).toContain('takesDebt'),
  );

  it.each([
    '请签署还款协议',
    '我妈欠的钱要还吗',
    '快递到了，麻烦签个字',
    '请到柜台签字',
    '信用卡代还的广告',
    '他欠的钱还清了',
  ])('of taking over a debt is none of an agreement with the lender, or of a question: %s', (text) =>
    expect(readMessage(text).signs).not.toContain('takesDebt'),
  );

  it.each([
    ...[
      '还100元表示诚意',
      '今天还100元表示诚意，我帮您申请停催',
      '先还一点，证明您有还款意愿',
      '哪怕还50也行',
      '多少还点',
    ],
    ...['您只要回复“我确认欠款并愿意分期”即可', '请您确认该笔欠款', '只要说一句我会还', '先还几百，剩下的再谈'],
    ...[
      '不用全还，先还100',
      '不需要全部还清只要先还一部分',
      '请承诺一个还款日期',
      '写个还款计划发过来',
      '补签一张欠条',
    ],
    ...['付200元停催', '象征性还一点', '承认这笔债务就不起诉', '回复同意还款', '至少还500元', '请先還一點'],
  ])('of acknowledging an old debt is found in whatever words: %s', (text) =>
    expect(readMessage(text).signs).toContain('acknowledgement'),
  );

  it.each([
    ...['您的还款已确认', '请登录App确认欠款金额是否正确', '可以先还最低还款额', '您已还100元', '先还信用卡再还花呗'],
    ...[
      '带点水果表示诚意',
      '学费先交一部分',
      '先交500定金表示诚意',
      '我先还你书',
      '诚意邀请您参加',
      '付款成功，金额100元',
    ],
    ...['不会要求您先还一部分', '先不要承认这笔债务', '别先还一点', '回复TD退订', '请确认收货', '您的还款计划已更新'],
    ...['请在App查看还款计划', '我确认一下明天几点到', '还有一点要说', '先还书，下午去食堂', '这个月先还了500'],
  ])('of acknowledging an old debt is none of ordinary sentences: %s', (text) =>
    expect(readMessage(text).signs).not.toContain('acknowledgement'),
  );

  it('that overlaps another makes one mark of both', () => {
    expect(marked('【余杭区人民法院】')).toEqual([['【余杭区人民法院】', 'courtName', 'signature']]);
  });
});

describe('an address', () => {
  it.each([
    ['zxfw.court.gov.cn/zxfw/#/pc', ['courtPlatform']],
    ['https://zxfw.court.gov.cn', ['courtPlatform']],
    ['https://zxfw.court.gov.cn.pay-law.top/a', ['link']],
    ['https://zxfw.court.gov.cn@pay-law.top/a', ['link']],
    ['https://zxfw-court.gov-cn.top/a', ['link']],
    ['hb188.cc/tx', ['link']],
  ])('is of the courts or only an address: %s', (text, signs) => {
    expect(readMessage(`请看 ${text}`).signs).toEqual(signs);
  });

  it('of another site that names that of the courts stays a link', () => {
    expect(readMessage('http://pay-law.top/?u=zxfw.court.gov.cn').signs).toContain('link');
  });
});

it('nothing is found in nothing', () => {
  expect(readMessage('')).toEqual({ marks: [], signs: [] });
  expect(readMessage('\u200b\n\ufeff')).toEqual({ marks: [], signs: [] });
});

/** What every reading keeps. */
function expectSound(text: string, { marks, signs }: MessageReading) {
  let last = 0;
  for (const { start, end, signs: own } of marks) {
    expect([start >= last, end > start, end <= text.length, own.length > 0]).toEqual([true, true, true, true]);
    last = end;
  }
  expect(signs).toEqual(signIds.filter((sign) => marks.some((mark) => mark.signs.includes(sign))));
}

const pieces = fc.constantFrom(
  ...[
    '转到',
    '个人账户',
    '验证码',
    '发给我',
    '（2026）浙0110民初1号',
    '不会',
    '，',
    '。',
    '\n',
    '【法院】',
    '市人民法院',
  ],
  ...[
    'http://',
    'zxfw.court.gov.cn',
    '1 3 8',
    '0000',
    '\u200b',
    '\u202e',
    '\ud83d',
    '\ude00',
    '\u0301',
    '帳戶',
    '…',
    '﷽',
  ],
);

describe('any text', () => {
  it('gives marks that are in range, in order and apart, and never throws', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('\ud800', '\udfff', '\u202e', 'ﬃ', '㈱', '安', '全', '账', '户', ' ') }),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(fc.property(texts, (text) => expectSound(text, readMessage(text))));
  });

  const timeOf = (unit: string, length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const began = performance.now();
    readMessage(text);
    return performance.now() - began;
  };

  it.each(['转', '转给', 'a.', '1 ', '与', '户名', '不要，', '银行', '\ud800', 'https://'])(
    'of ten thousand characters is read at once: %j',
    (unit) => {
      expect(timeOf(unit, 10_000)).toBeLessThan(2000);
    },
  );

  it.each(['找', '【', 'zxfw.court.gov.cn ', '(2026)民'])(
    'of a million characters is read in a time that grows with its length alone: %j',
    (unit) => {
      expect(timeOf(unit, 1_000_000)).toBeLessThan(60_000);
    },
  );
});
