import { addDays } from '#model/dates.ts';
import { again, answer, change, ends, goesOn, type Story, shows, today, yuan } from '../support/story.ts';
import { quickTrack } from './beginnings.ts';

/** A sister whose brother has died and who is pressed to pay. Her way never leads to the road of a borrower. */
export const brotherHasDied: Story = {
  name: 'a brother has died',
  about: '弟弟去世，催收打给姐姐，要她先还一点。她先不付，放弃以后又改了主意。',
  lines: [
    answer('urgent', 'given', ['caller', 'special']),
    answer('callerStop', 'safe'),
    shows('situation'),
    answer('situation', 'died'),
    shows('heirs'),
    answer('heirs', 'goOn'),
    answer('estate', 'undecided'),
    shows('heirsRest'),
    today('2026-12-05'),
    goesOn,
    answer('estate', 'renounce'),
    shows('heirsRest'),
    goesOn,
    answer('estate', 'inherit'),
    shows('heirsRest'),
    today('2026-12-20'),
    // She is sued: it is not her debt, but the term runs.
    change('urgent', 'given', ['court']),
    shows('heirs'),
    answer('heirs', 'goOn'),
    answer('courtPaper', 'summons'),
    answer('serviceDate', 'given', '2026-11-20'),
    answer('namedDay', 'none'),
    answer('courtTodo', 'noted'),
    shows('heirsRest'),
    goesOn,
    answer('courtTodo', 'noted'),
    shows('heirsRest'),
    // Nor does another special situation make it her debt.
    change('urgent', 'given', ['special']),
    answer('situation', 'autoDebit'),
    answer('situationTodo', 'noted'),
    shows('heirs'),
    answer('heirs', 'goOn'),
    ends('heirsRest'),
  ],
};

/** Somebody whose number is dead, and who moves abroad while they negotiate. */
const numberGoneThenAbroad: Story = {
  name: 'a dead number, then a life abroad',
  about: '号码停用，登不上；先留下新号码，再照常谈。谈的时候搬到了国外。',
  lines: [
    answer('urgent', 'given', ['special']),
    answer('situation', 'noAccess'),
    shows('situationTodo'),
    answer('situationTodo', 'rest'),
    shows('comeBack'),
    goesOn,
    answer('situationTodo', 'noted'),
    ...quickTrack('notYet').slice(1),
    answer('firstStep', 'contactNow'),
    answer('channel', 'phone'),
    shows('script'),
    today('2026-12-02'),
    change('urgent', 'given', ['special']),
    answer('situation', 'abroad'),
    answer('situationTodo', 'noted'),
    shows('script'),
    // Debts of one's own have been told of: those of a parent need a record of their own.
    today('2026-12-09'),
    change('urgent', 'given', ['special']),
    answer('situation', 'died'),
    answer('heirs', 'goOn'),
    ends('script'),
  ],
};

/** Wages that came into an account frozen in enforcement, then one frozen before judgment, then other kinds. */
const wagesFrozen: Story = {
  name: 'wages in a frozen account',
  about: '工资卡被冻，先没问到是谁；问到是法院在执行，交了书面异议。后来另一张卡在判决以前被保全。',
  lines: [
    answer('urgent', 'given', ['special']),
    answer('situation', 'frozen'),
    answer('frozenBy', 'unsure'),
    answer('frozenTodo', 'rest'),
    shows('comeBack'),
    change('urgent', 'given', ['special']),
    answer('situation', 'frozen'),
    answer('frozenBy', 'court'),
    answer('frozenOn', 'unknown'),
    answer('frozenTodo', 'rest'),
    shows('comeBack'),
    change('urgent', 'given', ['special']),
    answer('situation', 'frozen'),
    answer('frozenBy', 'court'),
    answer('frozenOn', 'given', '2026-11-22'),
    answer('frozenTodo', 'noted'),
    ...quickTrack('notYet').slice(1),
    shows('firstStep'),
    today('2026-11-24'),
    change('urgent', 'given', ['special']),
    answer('situation', 'frozen'),
    answer('frozenBy', 'beforeJudgment'),
    answer('frozenOn', 'given', '2026-11-20'),
    answer('frozenTodo', 'noted'),
    shows('firstStep'),
    ...(['authority', 'platform'] as const).flatMap((by, at) => [
      today(addDays('2026-12-20', at)),
      change('urgent', 'given', ['special']),
      answer('situation', 'frozen'),
      answer('frozenBy', by),
      answer('frozenTodo', 'noted'),
      shows('firstStep'),
    ]),
    ends('firstStep'),
  ],
};

/** A loan of a bank that has nothing to do with the platform: the bank's own number, and a script that names it. */
export const loanOfAnotherLender: Story = {
  name: 'a loan of another lender',
  about: '欠的是招商银行的贷款，找不到号码；认清是哪一家，再照常谈，信和电话稿写给它。',
  lines: [
    answer('urgent', 'given', ['special']),
    answer('situation', 'otherLender'),
    answer('situationTodo', 'noted'),
    answer('soFar', 'refused'),
    answer('products', 'given', ['others']),
    answer('timing', 'late90'),
    answer('cause', 'given', ['lessIncome']),
    answer('leftOver', 'given', yuan(800)),
    shows('whatTheySaid'),
    answer('whatTheySaid', 'noReason'),
    answer('decoded', 'routes'),
    answer('routes', 'revise'),
    again('revise', 'ready'),
    answer('debts', 'given', [{ product: 'others', lender: '招商银行', total: yuan(9000) }]),
    ends('income'),
  ],
};

export const rareStories: readonly Story[] = [brotherHasDied, numberGoneThenAbroad, wagesFrozen, loanOfAnotherLender];
