/** What to say where an instalment cannot be paid. */
export const missSoonPanelWords = {
  /** What was missed was paid since, and more falls due: whether paying late ended anything is the one thing to ask. */
  caughtUp:
    '按你记的，错过的都补上了，这一期不用再请求改期。晚还过的，从官方渠道问一句：原来的约定和减免还算不算，请书面答复。',
  /** Every instalment was paid. */
  allPaid: '按你记的，每一期都还过了。请对方核对，开结清证明。',
  /** The ways on once what was missed is paid. */
  options: {
    /** Nothing moved for three years. */
    old: { tell: '12348 问过了，只去核对账目', bridge: '先不联系，回到这份约定' },
    bookedBeside: { bridge: '问过了，接着按约还' },
    caughtUp: { bridge: '补上了，接着按约还' },
    allPaid: { bridge: '都还过了，回到这份约定' },
    /** The agreement was a trial, or does not cover all that is owed. */
    restLeft: { tell: '去谈剩下的怎么还', bridge: '回到这份约定' },
  },
  say: '“原定 {date}还 {amount}，因为情况有变，这一期还不上。请问能否改期或少还一点，息费怎么算，征信怎么报？请发到 App 消息里。”',
  sayMissed:
    '“{date}应还的 {amount}没能按时还上，因为情况有变。请问能否补上或少还一点，息费怎么算，征信怎么报？请发到 App 消息里。”',
  saySeveral:
    '“从 {date}起有 {n} 期没能还上，一共 {amount}，因为情况有变。请问能否补上或少还一点，息费怎么算，征信怎么报？请发到 App 消息里。”',
  /** What was agreed names no instalment. */
  sayAsksOnly:
    '“之前说好过我的请求，我来说现在的收支。请问后面可以怎么还，这期间的息费怎么算，征信怎么报？请发到 App 消息里。”',
  sayUndated:
    '“约定的这一期我还不上，因为情况有变。请问能否改期或少还一点，息费怎么算，征信怎么报？请发到 App 消息里。”',
} as const;
