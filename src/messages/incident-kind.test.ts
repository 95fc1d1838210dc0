import { expect, it } from 'vitest';
import { incidentKindOf } from './incident-kind.ts';
import { readMessage } from './read-message.ts';

const kindOf = (text: string) => incidentKindOf(readMessage(text).signs);

it('calls a message a pretence only where it claims to be an authority or a legal department', () => {
  expect(kindOf('今天不还就冻结你名下所有银行卡，并影响子女升学')).toBe('threat');
  expect(kindOf('这里是法务部，今天不还就冻结你名下所有银行卡')).toBe('pretence');
});

it('calls what an agent or a fraud says no collecting, however it threatens', () => {
  expect(kindOf('再交3000手续费，可以把征信洗白，不交弄死你')).toBe('agent');
  expect(kindOf('请转到安全账户')).toBe('agent');
  for (const said of [
    '您的债已转让给我，打3折私了，付我微信',
    '公安局：你涉嫌诈骗，请加QQ办案',
    '银保监会工作人员，帮您注销借呗账户',
    '刷流水包装贷款，先交2000包装费',
    '发红包给我500就撤案',
  ])
    expect([said, kindOf(said)]).toEqual([said, 'agent']);
});

it('leaves it to the person where a collector who threatens takes the money privately', () => {
  for (const said of [
    '法务部：今天把钱转到个人账户，不然上门',
    '我是借呗委托的催收，明天上门找你老婆，今天先转500到我微信',
    '不要脸的老赖，把钱转到我支付宝，不然全村都知道',
    '花呗法务：今天不还联系你家人，付到李经理卡上',
    '借呗催收：今天打电话给你单位，请还到以下账户',
  ])
    expect([said, kindOf(said)]).toEqual([said, null]);
});

it('calls it nothing where it says nothing of the kind', () => {
  expect(kindOf('您的账单已到期，请尽快还款')).toBe('other');
});
