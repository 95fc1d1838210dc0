import { asSent } from '#brief/brief.ts';
import { hasRunning, mayStillHandIn } from '#brief/court.ts';
import { lendersOf } from '#brief/lenders.ts';
import { type Answer, type AnswerKey, screenOf } from '#model/answers.ts';
import { type IsoDate, isIsoDate, yearOf } from '#model/dates.ts';
import { type AnsweredId, screens, type TickOf } from '#model/screens.ts';
import { isAboveLeft } from '#rules/affordability.ts';
import { agreedSchedule } from '#rules/agreed-schedule.ts';
import { owedDebts, safeLineOf } from '#rules/budget.ts';
import { isJudged, termsInView } from '#rules/case-facts.ts';
import { actBy } from '#rules/court-term.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { shortCounterOffer } from '#speech/counter-offer.ts';
import { handedInText, papersToName } from '#speech/court-lines.ts';
import { amountText, dateText, listText } from '#text/format.ts';
import { calendarWords } from '#words/documents/calendar.ts';
import { letterWords } from '#words/documents/letter.ts';
import { missedWords } from '#words/documents/missed-payment.ts';
import { scheduleWords } from '#words/documents/repayment-schedule.ts';
import { names } from '#words/names.ts';
import { result } from '#words/result/result.ts';
import { shared } from '#words/share/shared.ts';
import { courtSpeech } from '#words/speech/court.ts';
import { scriptWords } from '#words/speech/script.ts';
import { spokenWords } from '#words/speech/spoken.ts';
import { court } from '#words/urgent/court-days.ts';
import type { Place, Said, Told } from './every-sentence.ts';

/** A rule that every sentence about every case keeps. */
export interface Invariant {
  readonly name: string;
  /** The sentences of a case that break the rule, each with the place where it is said. */
  readonly broken: (told: Told) => readonly string[];
}

type Where = (place: Place) => boolean;
const anywhere: Where = () => true;
const isSpeech: Where = (place) => /^(script|call|reply|counterOffer)/.test(place);
const isDebtsState: Where = (place) => /^(script|document:(letter|chat|callSheet)|link)/.test(place);
const isRequest: Where = (place) =>
  /^(document:(letter|chat|callSheet)|script|result:(plan|asks)|link|reply|call|counterOffer)/.test(place);
/** Documents and replies that exist only where something was missed or the lender says so. */
const isAboutMissing: Where = (place) => /^(document:missedPayment|call:brokePlan|reply:brokePlan)$/.test(place);

const isMissedNotice: Where = (place) => place === 'document:missedPayment';

const placed = ({ where, text }: Said): string => `${where}: ${text}`;

/** The single lines said in such a place. */
const linesOf = ({ said }: Told, isThere: Where = anywhere): readonly Said[] =>
  said
    .filter(({ where }) => isThere(where))
    .flatMap(({ where, text }) => text.split('\n').map((line) => ({ where, text: line })));

/** The lines that hold one of these phrases or match. */
const holding = (told: Told, wanted: RegExp | readonly string[], isThere?: Where): readonly string[] =>
  linesOf(told, isThere)
    .filter(({ text }) => ('some' in wanted ? wanted.some((phrase) => text.includes(phrase)) : wanted.test(text)))
    .map(placed);

/** Every answer to a screen that was ever given, oldest first, replaced ones included. */
function given({ journey }: Told, screen: AnsweredId): readonly Answer[] {
  const answers = Object.entries(journey.answers) as [AnswerKey, Answer][];
  return [...journey.past, ...answers.map(([key, answer]) => ({ key, answer }))]
    .filter(({ key }) => screenOf(key) === screen)
    .map(({ answer }) => answer)
    .sort((one, other) => one.nth - other.nth);
}

const gave = (told: Told, screen: AnsweredId, ...events: readonly string[]): boolean =>
  given(told, screen).some(({ event }) => events.includes(event));

/** Whether the person or the lender reported a missed instalment, under the agreement in force where there is one. */
function hasMissed(told: Told): boolean {
  const agreedAt = told.brief.facts.inForce?.nth ?? 0;
  const since = (screen: AnsweredId) => given(told, screen).filter(({ nth }) => nth > agreedAt);
  return (
    since('timing').some(({ event }) => event.startsWith('late')) ||
    (agreedAt === 0 && told.brief.debts.some(({ standing }) => standing === 'overdue')) ||
    since('checkIn').some(({ event }) => event === 'missed') ||
    since('whatTheySaid').some(({ event }) => event === 'brokePlan')
  );
}

const lateBands = ['late30', 'late90', 'lateOver90'] as const;
const statesOf = (bands: readonly (keyof typeof names.timing)[]): readonly string[] =>
  bands.flatMap((band) => [names.timing[band], scriptWords.timing[band], letterWords.timing[band]]);
const saysMissed: readonly string[] = [
  ...statesOf(lateBands),
  spokenWords.overdueAlready,
  scriptWords.carried.brokePlan,
  '没能按时还',
  '没有按时还',
  '逾期了',
];

const saysOpen: readonly string[] = [
  result.planNone,
  result.planProposed,
  result.dates.firstPayment,
  result.status.sent,
  shared.planKinds.none,
  scheduleWords.proposed,
];

/** How each request is recognised, in whatever words it is made. */
const requests: Readonly<Record<Exclude<TickOf<'asks'>, 'instalments'>, RegExp>> = {
  later: /延后/,
  // Whether what was agreed still counts is asked, not requested.
  waive: /减免(?!还算不算)/,
  quiet: /不要联系我|别联系家人/,
  papers: /副本/,
};

/** The days in a text; one without a year is one of the year that it is read in. */
const daysIn = (text: string, today: IsoDate): readonly IsoDate[] =>
  [...text.matchAll(/(?:(\d{4}) 年 )?(\d{1,2}) 月 (\d{1,2}) 日/g)]
    .map(([, year = String(yearOf(today)), month = '', day = '']) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    )
    .filter(isIsoDate);

/** The days by which papers have to reach a court, and those on which they were handed in. */
const courtDays = ({ brief, today }: Told): readonly IsoDate[] =>
  brief.court.flatMap(({ term, handedIn }) => [
    ...(term === null ? [] : [actBy(term, today)]),
    ...(handedIn === null ? [] : [handedIn.on]),
  ]);

/** What asks to hand in something to a court. */
const asksToHandIn: readonly string[] = [
  result.dates.courtDoBy,
  result.dates.courtToday,
  calendarWords.courtDoBy.title,
  calendarWords.courtLast.title,
  court.bannerUnknown,
  court.bannerToday,
  '前办好',
  '前处理',
];

/** A day that is named as one to come in the matter of a court paper. */
const dayToCome =
  /((?:\d{4} 年 )?\d{1,2} 月 \d{1,2} 日)(?:（[^）]*）)?(?: \d\d:\d\d )?(?:前办好|前交|前处理|交到法院$|开庭，要去)/g;

const isCourtState: Where = (place) =>
  /^(banner|page:court|result:(steps|days)|calendar|script|counterOffer)/.test(place);

/** The days of the agreement in force, as agreed and as put off since, and of what was paid under it. */
const agreedDays = ({ brief }: Told): readonly IsoDate[] => {
  const { inForce } = brief.facts;
  if (brief.ended !== null) {
    const { on, agreed } = brief.ended;
    return agreed === null
      ? [on]
      : [on, agreed.terms.first, ...agreedSchedule(agreed.terms, null).instalments.map((one) => one.on)];
  }
  if (brief.kept === null || inForce === null) return [];
  const asAgreed = agreedSchedule(inForce, null).instalments;
  return [...asAgreed, ...brief.kept.instalments, ...brief.payments].map(({ on }) => on);
};

/** The days that may be said aloud: of contacts, promises, agreements and courts, and the first of an open plan. */
function daysToSay(told: Told): readonly IsoDate[] {
  const { brief } = told;
  const { contacts, figureBy, figureDueOn, facts } = brief;
  const short = shortCounterOffer(brief);
  return [
    figureBy,
    ...contacts.map(({ on }) => on),
    // A day that the other side let pass without the answer it had promised.
    ...contacts.flatMap(({ promisedOn }) => (promisedOn !== null && promisedOn < told.today ? [promisedOn] : [])),
    ...(figureDueOn === null ? [] : [figureDueOn]),
    ...courtDays(told),
    ...agreedDays(told),
    ...(facts.plan === null ? [] : [facts.plan.first]),
    ...(short === null ? [] : [short.terms.first]),
    ...sinceDays(told),
  ];
}

/** The days since which single debts stand as they do. */
const sinceDays = ({ brief }: Told): readonly IsoDate[] =>
  (brief.facts.debts ?? []).flatMap(({ since }) => (since === undefined ? [] : [since]));

/** True for a text that says of a debt by its name how it stands. */
const namesStanding = (text: string, { brief }: Told): boolean =>
  brief.debts.some(({ product, standing }) => standing !== undefined && text.includes(names.product[product]));

/** What would count as consent to perform: a promise, a plan, a request for instalments, deferral or a waiver. */
const consent = /愿意还|我能(还|做到)|做得到的|每月还|分期还|延后|减免|先还一|还款方案|我的方案|我还不上/;

/** What is said or handed to the lender or a court. */
const isToTheLender: Where = (place) =>
  isSpeech(place) || /^document:(letter|chat|callSheet|courtAnswer|objection|complaint|schedule)/.test(place);

export const invariants: readonly Invariant[] = [
  {
    name: 'a debtor who has not missed is never made to say so',
    broken: (told) => (hasMissed(told) ? [] : holding(told, saysMissed, (place) => !isAboutMissing(place))),
  },
  {
    name: 'an agreement in force is never called open',
    broken: (told) => (termsInView(told.brief.facts) === null ? [] : holding(told, saysOpen)),
  },
  {
    name: 'a plan that an agreement was the answer to is not proposed any more',
    broken: (told) => {
      const { inForce, agreed, plan, termsToNote } = told.brief.facts;
      const isNew = told.road.path.some(
        ({ screen, answer }) => /^(terms|overOffer|counterCheck)$/.test(screen) && answer.nth > (inForce?.nth ?? 0),
      );
      if (inForce === null || agreed !== null || termsToNote || isNew) return [];
      return [
        ...(plan === null ? [] : [`proposed: ${plan.monthly} × ${plan.months}`]),
        ...holding(told, [result.planProposed, result.status.sent, '我的方案：']),
      ];
    },
  },
  {
    name: 'who has paid all that was agreed is not asked to speak of an instalment',
    broken: (told) => {
      const { facts, kept, isPaidUp, isAccepted } = told.brief;
      if (isPaidUp && facts.agreed === null && !isAccepted)
        return holding(told, [result.steps.renegotiate, result.status.renegotiating, result.planInForce, '还得起的是']);
      if (facts.agreed === null || kept?.next !== null) return [];
      const early = [result.steps.speakEarly, result.steps.keep, ...(facts.agreed.trial ? [] : [result.status.agreed])];
      return holding(told, early, (place) => place === 'result:steps' || place === 'result:progress');
    },
  },
  {
    name: 'who told that the lender did not keep the agreement confesses no delay',
    broken: (told) => (told.brief.facts.lenderBrokeAgreement ? holding(told, /./, isMissedNotice) : []),
  },
  {
    name: 'an agreed trial is called one wherever its terms are told',
    broken: (told) => {
      const { inForce } = told.brief.facts;
      if (!inForce?.trial) return [];
      const isAgreed = termsInView(told.brief.facts) !== null;
      const terms = new RegExp(`${amountText(inForce.monthly)}.*\\D${inForce.months} 期`);
      const wholes = isAgreed ? [result.restOfPlan, missedWords.left] : [];
      return [
        ...holding(told, terms).filter((text) => !text.includes('试行')),
        ...holding(
          told,
          wholes.map((whole) => whole.split('{')[0] ?? ''),
        ).filter((text) => !text.includes('试行')),
        ...(isAgreed && !told.brief.isPaidOff
          ? told.views.flatMap(({ level, outline }) =>
              outline === null || outline.kind === 'trial' ? [] : [`link:${level}: ${outline.kind}`],
            )
          : []),
      ];
    },
  },
  {
    name: 'what is agreed by word of mouth alone is nowhere called written',
    broken: (told) =>
      told.brief.facts.inForce?.isOral ? holding(told, /书面记录附后|约定的书面记录|约定的文字|对方已书面确认/) : [],
  },
  {
    name: 'as many instalments are paid everywhere as in the schedule',
    broken: (told) =>
      linesOf(told)
        .filter(({ text }) =>
          [...text.matchAll(/已(?:经|按约)?还了? (\d+) 期/g)].some(
            ([, n]) => Number(n) !== ((told.brief.ended?.agreed?.kept ?? told.brief.kept)?.paid ?? 0),
          ),
        )
        .map(placed),
  },
  {
    name: 'terms that newer ones replaced are not called confirmed',
    broken: (told) =>
      told.said.some(({ where, text }) => where === 'result:progress' && text === result.status.agreed)
        ? holding(told, /^现在有效的约定/, (place) => place === 'result:plan')
        : [],
  },
  {
    name: 'a judgment is named wherever a plan or a request is put forward',
    broken: (told) => {
      const { facts, isPaidOff } = told.brief;
      // An heir puts forward nothing.
      if (!isJudged(facts) || isPaidOff || mayBeTimeBarred(facts) || facts.borrowerDied) return [];
      const places = ['script:phone', 'script:chat', 'document:letter'] as const;
      return places.filter((place) => {
        const there = told.said.filter(({ where }) => where === place);
        return there.length > 0 && !there.some(({ text }) => text.includes('法院'));
      });
    },
  },
  {
    name: 'a loan that is not theirs is named in no promise',
    broken: (told) => {
      const { facts } = told.brief;
      const own = owedDebts(facts.debts ?? []).map(({ product }) => product);
      const others = told.brief.disputedLoans
        .map(({ product }) => product)
        .filter((product) => product !== 'unsure' && product !== 'others' && !own.includes(product));
      return holding(
        told,
        others.map((product) => names.product[product]),
        (place) => isSpeech(place) || isDebtsState(place),
      ).filter((text) => !text.includes('有异议'));
    },
  },
  {
    name: 'what is unknown is never 0 yuan, and a deficit is never an amount left',
    broken: (told) => {
      const { left, owed, facts } = told.brief;
      const isShort = left !== null && (left.amount < 0 || (facts.leftOver === 'short' && !left.exact));
      return [
        // A link of all tells of the purse, which another negotiation may know.
        ...(left === null || isShort
          ? holding(told, /剩余[：，]? ?-?[\d,.]+ 元/, (place) => place !== 'link of all')
          : []),
        ...(owed === null && !told.brief.isPaidOff ? holding(told, /(欠款总额|合计)[：，]? ?0 元/) : []),
      ];
    },
  },
  {
    name: 'what is asked for is exactly what was ticked',
    broken: (told) => {
      const { asks } = told.brief.facts;
      // While the claim may have expired, or a loan not be theirs, nothing is asked for: the rules on promises hold then.
      if (asks.length === 0 || told.brief.isLoanInDoubt || mayBeTimeBarred(told.brief.facts)) return [];
      const all = Object.keys(requests) as (keyof typeof requests)[];
      const letter = told.said.find(({ where }) => where === 'document:letter');
      return [
        ...all
          .filter((ask) => !asks.includes(ask))
          .flatMap((ask) => holding(told, requests[ask], isRequest).map((text) => `not ticked: ${text}`)),
        ...all
          .filter((ask) => asks.includes(ask) && letter !== undefined && !letter.text.match(requestIn(ask, told)))
          .map((ask) => `document:letter: ${ask} is missing`),
      ];
    },
  },
  {
    name: 'the counterparty is the same everywhere, and after a verified sale the buyer',
    broken: (told) => {
      const { brief } = told;
      const to = lendersOf(brief);
      // What was sent before a sale keeps the lender it was sent to.
      const sentTo = lendersOf(asSent(brief));
      // What is one lender's own names no other: of several, none.
      const isRight = (text: string, lenders: readonly string[]) =>
        lenders.length > 1 ? /^(致|还给)：【[^】]+】$/.test(text) : text.endsWith(`：${listText(lenders)}`);
      const isSent: Where = (place) => place === 'document:letter' && brief.letterSent !== null;
      const isBuyer = brief.sales.length > 0 && brief.products.length === 1 && brief.debts.length < 2;
      const isNamed = brief.debts.some(({ lender }) => lender !== undefined);
      return [
        ...linesOf(told, (place) => /^document:(letter|missedPayment|schedule)$/.test(place))
          .filter(({ where, text }) => /^(致|还给)：/.test(text) && !isRight(text, isSent(where) ? sentTo : to))
          .map(placed),
        ...(isBuyer && !isNamed
          ? holding(
              told,
              /^(致|还给|打给|被投诉机构)：.*(蚂蚁|那家银行)/,
              (place) => place !== 'document:courtAnswer' && !isSent(place),
            )
          : []),
      ];
    },
  },
  {
    name: 'a past day is never offered as a day to come, and the year of another year is said',
    broken: (told) => {
      const { today, brief } = told;
      const known = daysToSay(told);
      const { inForce } = brief.facts;
      const isOpen = !brief.isAccepted && !brief.isPaidOff && termsInView(brief.facts) === null;
      const isOffer: Where = (place) =>
        /^(script|document:(chat|callSheet|courtAnswer|schedule)|link)/.test(place) ||
        (place === 'document:letter' && brief.letterSent === null);
      return [
        ...linesOf(told, isSpeech)
          .filter(({ text }) => daysIn(text, today).some((day) => !known.includes(day)))
          .map(placed),
        ...linesOf(told, isOffer)
          .filter(
            ({ text }) =>
              /自 \d|第一次还款/.test(text) &&
              isOpen &&
              daysIn(text, today).some(
                (day) => day < today && day !== inForce?.first && !sinceDays(told).includes(day),
              ),
          )
          .map(placed),
      ];
    },
  },
  {
    name: 'a day promised to the other side is one day everywhere',
    broken: (told) => {
      const { today, brief } = told;
      const plan = brief.facts.plan?.first;
      const short = shortCounterOffer(brief);
      const known = [...courtDays(told), ...agreedDays(told), ...(short === null ? [] : [short.terms.first])];
      return linesOf(told, isSpeech)
        .filter(({ text }) =>
          daysIn(text, today).some(
            (day) => day > today && day !== brief.figureBy && day !== plan && day !== today && !known.includes(day),
          ),
        )
        .map(placed);
    },
  },
  {
    name: 'while a claim may have expired, nothing is promised and nothing admitted',
    broken: (told) =>
      mayBeTimeBarred(told.brief.facts)
        ? linesOf(told, isToTheLender)
            // What was handed in before the claim was known to have expired stays a fact of the account.
            .filter(({ text }) => consent.test(text) && !/^\d{4} 年 \d+ 月 \d+ 日：/.test(text))
            .map(placed)
        : [],
  },
  {
    name: 'where the borrower has died, nothing is promised and nobody speaks as the one who owes',
    broken: (told) =>
      told.brief.facts.borrowerDied
        ? [
            ...holding(told, consent),
            ...holding(told, /我是(账户)?本人|本人[^，。]*还款困难|我的欠款|我欠|收支我|前(答复|告诉)您|我来(准备|还)/),
            ...told.said
              .filter(({ where }) =>
                /^document:(?!heirsLetter|renunciation|objection|courtAnswer|timeline)/.test(where),
              )
              .map(placed),
          ]
        : [],
  },
  {
    name: 'what belongs to one debt is not said of all',
    broken: (told) =>
      told.brief.products.length < 2
        ? []
        : holding(told, statesOf([...lateBands, 'dueSoon', 'notDue']), isDebtsState).filter(
            (text) => !text.includes('最早到期的一笔') && !namesStanding(text, told),
          ),
  },
  {
    name: 'a disputed loan stands in no total and in no promise',
    broken: (told) => {
      const { debts, disputedLoans, owed, facts, schedule } = told.brief;
      const own = debts.reduce((sum, { total = 0 }) => sum + total, 0);
      const isTold = gave(told, 'notMyLoan', 'others', 'only');
      const listed = told.said.find(({ where }) => where === 'document:debtList');
      return [
        ...(debts.some(({ disputed }) => disputed) ? ['a disputed loan is among the debts'] : []),
        ...(owed !== null && owed !== own ? [`owed ${owed} of ${own}`] : []),
        ...(termsInView(facts) === null && facts.plan?.plan !== 'trial' && owed !== null && (schedule?.paid ?? 0) > own
          ? [`promised ${schedule?.paid} of ${own}`]
          : []),
        ...(isTold && disputedLoans.length === 0 ? ['the disputed loan is forgotten'] : []),
        ...(disputedLoans.length > 0 && listed !== undefined && !listed.text.includes('有异议')
          ? [placed(listed)]
          : []),
      ];
    },
  },
  {
    name: 'while a listed loan may be one that is not theirs, none is named as owed and nothing is promised',
    broken: (told) => {
      const { journey, brief, file } = told;
      const listed = brief.facts.debts ?? [];
      const orders = brief.court.filter(({ paper, disputes }) => paper === 'order' && disputes.includes('notMine'));
      const isDecided = isJudged(brief.facts) || listed.some(({ disputed }) => disputed);
      const first = given(told, 'debts')[0]?.nth ?? Number.POSITIVE_INFINITY;
      const isToldSince = gave(told, 'notMyLoan', 'others', 'only') && (journey.answers.notMyLoan?.nth ?? 0) > first;
      const isUnnamed = orders.some(({ product }) => product === null) && given(told, 'debts').length > 0;
      if (isDecided || file.dismissed.length > 0 || !(isToldSince || isUnnamed)) return [];
      const isOpen = brief.facts.agreed === null && !brief.isAccepted;
      return [
        ...(brief.owed === null ? [] : [`owed: ${brief.owed}`]),
        ...(isOpen && brief.facts.plan !== null ? [`promised: ${brief.facts.plan.monthly}`] : []),
        ...(isOpen
          ? holding(told, consent, (place) =>
              /^(script|call|reply|counterOffer|document:(letter|chat|callSheet))/.test(place),
            )
          : []),
        ...holding(
          told,
          (['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'] as const).map((product) => names.product[product]),
          (place) => isSpeech(place) || isDebtsState(place),
        ),
      ];
    },
  },
  {
    name: 'nothing the person did not say is said for them',
    broken: (told) => holding(told, /现在已经停下来|，或工资|支出增加|收入中断/),
  },
  {
    name: 'no part of a sentence is left empty',
    broken: (told) => holding(told, /[，、；：][，、；。！？]|。[，、；。]|^[，、；。]/),
  },
  {
    name: 'a counter-offer can be paid from half of what is left, and fits into one message',
    broken: (told) => {
      const { brief } = told;
      const short = shortCounterOffer(brief);
      if (short === null) return [];
      const { plan, left } = { plan: brief.facts.plan, left: brief.left?.amount ?? 0 };
      const isOwn = plan !== null && plan.monthly === short.terms.monthly;
      return [
        ...((isOwn ? isAboveLeft(plan.monthly, left) : short.terms.monthly > safeLineOf(left))
          ? [`counterOffer: ${short.terms.monthly} of ${left}`]
          : []),
        ...holding(told, /.{201,}/, (place) => place === 'counterOffer:chat'),
        ...holding(told, /.{61,}/, (place) => place === 'counterOffer:call'),
      ];
    },
  },
  {
    name: 'a counter-offer calls unpayable only what is, and begins no sooner than was offered',
    broken: (told) => {
      const { brief } = told;
      const { counter } = brief.facts;
      const short = shortCounterOffer(brief);
      if (short === null || counter === null) return [];
      const asked = (counter.monthly ?? 0) + (counter.firstPayment ?? 0);
      const isTooMuch = isAboveLeft(asked, brief.left?.amount ?? 0);
      return [
        ...linesOf(told, (place) => place === 'counterOffer:chat')
          .filter(({ text }) => text.includes('我还不起') !== isTooMuch)
          .map(placed),
        ...(short.terms.first < (counter.firstDate ?? '') ? [`counterOffer: ${short.terms.first}`] : []),
      ];
    },
  },
  {
    name: 'what is to be confirmed as proposed is the schedule of the plan, its last instalment included',
    broken: (told) => {
      const { facts, schedule } = told.brief;
      const said = linesOf(told, (place) => place === 'agreement:as proposed');
      const [amounts, ...others] = [...new Set(schedule?.instalments.map(({ amount }) => amountText(amount)) ?? [])];
      if (facts.plan === null || facts.counterTaken || facts.agreed !== null || amounts === undefined) return [];
      return said.filter(({ text }) => [amounts, ...others].some((amount) => !text.includes(amount))).map(placed);
    },
  },
  {
    name: 'what is done is not called open',
    broken: (told) => {
      const { facts, isPaidOff, isAccepted } = told.brief;
      return [
        ...(isAccepted
          ? holding(
              told,
              saysOpen.filter((phrase) => phrase !== shared.planKinds.none),
            )
          : []),
        ...(isAccepted && facts.written === 'text' ? holding(told, [result.status.oral, result.status.saidYes]) : []),
        ...(isPaidOff
          ? holding(told, [...saysOpen, ...statesOf([...lateBands, 'dueSoon', 'notDue', 'unsure'])], (place) =>
              /^(link|result|document)/.test(place),
            )
          : []),
      ];
    },
  },
  {
    name: 'what was handed in to a court, or is over, is asked for no more',
    broken: (told) => {
      const { brief, today } = told;
      const isRunning = (paper: 'order' | 'summons') => hasRunning(brief.court, paper, today);
      const documents = told.said.filter(
        ({ where }) =>
          (where === 'document:objection' && !isRunning('order')) ||
          (where === 'document:courtAnswer' &&
            !brief.court.some(({ paper, isAwaiting }) => paper === 'summons' && isAwaiting)),
      );
      return [
        ...documents.map(placed),
        ...(brief.court.some((matter) => matter.isAwaiting) ? [] : holding(told, asksToHandIn, isCourtState)),
        ...(brief.court.some((matter) => mayStillHandIn(matter, today)) ? [] : holding(told, ['前处理'], isSpeech)),
      ];
    },
  },
  {
    name: 'an objection, an answer or an appeal that was handed in is said in the letter that names the paper',
    broken: (told) => {
      const { brief } = told;
      const letter = told.said.find(({ where }) => where === 'document:letter');
      if (letter === undefined || brief.letterSent !== null || mayBeTimeBarred(brief.facts)) return [];
      return papersToName(brief)
        .map(({ matter }) => (matter === null ? '' : handedInText(matter, courtSpeech.handedIn.written, dateText)))
        .filter((done) => !letter.text.includes(done))
        .map((done) => `document:letter: ${done} is missing`);
    },
  },
  {
    name: 'a court paper that is over is spoken of no more, unless a court has decided',
    broken: (told) => {
      const { court: papers, facts } = told.brief;
      if (papers.some(({ closedOn }) => closedOn === null) || isJudged(facts)) return [];
      return holding(told, /支付令|传票|开庭/, (place) =>
        /^(script:(phone|chat)|counterOffer|banner|page:court|calendar|result:steps)/.test(place),
      );
    },
  },
  {
    name: 'a day of a court that has passed is never one to come',
    broken: (told) =>
      linesOf(told, isCourtState)
        .filter(({ text }) =>
          [...text.matchAll(dayToCome)].some(([, day = '']) => daysIn(day, told.today).some((on) => on < told.today)),
        )
        .map(placed),
  },
  {
    name: 'a settled case is settled at every level of the link',
    broken: (told) =>
      screens[told.road.screen].stage === 'recover'
        ? (['steps', 'noAmounts', 'full'] as const).flatMap((level) => {
            const rows = linesOf(told, (place) => place === `link:${level}`).map(({ text }) => text);
            const isSettled = rows.some((row) => row.includes(shared.settled));
            return isSettled && !rows.some((row) => row.startsWith(shared.owed) || row.startsWith(shared.timing))
              ? []
              : [`link:${level}: ${rows.join(' · ')}`];
          })
        : [],
  },
];

/** How a ticked request is found in the letter: a later start is asked for with the plan's first day where there is one. */
const requestIn = (ask: keyof typeof requests, { brief }: Told): RegExp =>
  ask === 'later' && brief.facts.plan !== null ? /还第一期/ : ask === 'quiet' ? /只联系我本人/ : requests[ask];
