import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefOf } from '#brief/brief.ts';
import { isToKeep, nextDay } from '#brief/dates.ts';
import { elsewhereIn, withListed } from '#brief/elsewhere.ts';
import { arrearsOn, type KeptSchedule } from '#brief/kept-schedule.ts';
import { paidBefore } from '#brief/payments.ts';
import { agreementState, trackerOf } from '#brief/tracker.ts';
import { announcedDays } from '#case/announced-days.ts';
import type { CaseRecord } from '#case/record.ts';
import { textOf } from '#documents/blocks/document.ts';
import { documentOf } from '#documents/registry.ts';
import { roadOf } from '#machines/road-view.ts';
import { emptyJourney, type Journey, screenOf } from '#model/answers.ts';
import { addDays, type IsoDate } from '#model/dates.ts';
import { budgetOf } from '#rules/budget.ts';
import { type Facts, owedIn } from '#rules/case-facts.ts';
import { catchUpOptionsFor, caughtUp } from '#rules/catch-up.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { purseOf } from '#rules/purse.ts';
import { allStories } from './stories/all.ts';
import { acceptedAtOnce } from './stories/straight-road.ts';
import { everySentence } from './support/every-sentence.ts';
import { invariants } from './support/invariants.ts';
import { decision } from './support/random-walks.ts';
import { linesBefore } from './support/road-to.ts';
import { type Doing, type Done, Person } from './support/several-negotiations.ts';
import { journeyOf, startOfStories, walksOf } from './support/story.ts';

/** Each person of the stories after each line; those who have agreed are more likely to be met. */
const journeys: readonly Journey[] = allStories.flatMap((story) => walksOf(story).map(({ walk }) => walk.journey));
const agreed = journeys.filter((journey) => roadOf(journey).facts.inForce !== null);
const beginning = fc.oneof(
  { weight: 1, arbitrary: fc.constant(emptyJourney) },
  { weight: 3, arbitrary: fc.constantFrom(...journeys) },
  { weight: 4, arbitrary: fc.constantFrom(...agreed) },
);

const doing: fc.Arbitrary<Doing> = fc.tuple(fc.nat(99), fc.nat(11), decision);
const household = fc.record({
  begun: fc.array(beginning, { minLength: 2, maxLength: 4 }),
  doings: fc.array(doing, { minLength: 10, maxLength: 30 }),
});

/** After the last day that the samples of the random walks name as past. */
const firstDay: IsoDate = addDays(startOfStories, 20);

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
const factsOf = ({ journey }: CaseRecord): Facts => roadOf(journey).facts;
const briefIn = ({ journey, file }: CaseRecord, today: IsoDate) =>
  briefOf({ road: roadOf(journey), journey, file, workingDays: announcedDays }, today);

/** The facts of a negotiation as if its budget were made now, with what the person's household is in `base`. */
function budgetedNow(facts: Facts, base: Facts, elsewhere: ReturnType<typeof elsewhereIn>): Facts {
  if (base.spending === null) return facts;
  const { incomes, oneOffs, oneOffsOn, foundMonthly, foundOnce } = base;
  return { ...facts, incomes, spending: { ...base.spending, elsewhere }, oneOffs, oneOffsOn, foundMonthly, foundOnce };
}

/** Shares and agreements together never exceed what a month leaves, and every negotiation tells the same purse. */
async function keepsWithinPurse(person: Person): Promise<void> {
  const records = [...person.records.values()];
  const base = records.map(factsOf).find(({ incomes, spending }) => incomes !== null && spending !== null);
  if (base === undefined || base.spending === null || base.incomes === null) return;
  const { elsewhere: _taken, ...spending } = base.spending;
  const parts = {
    incomes: base.incomes,
    oneOffs: base.oneOffs ?? [],
    from: base.oneOffsOn ?? '2000-01-01',
    foundMonthly: base.foundMonthly,
    foundOnce: base.foundOnce,
  };
  const { left } = budgetOf({ ...parts, spending, owed: null });
  const { agreed: allAgreed, offered: allOffered = 0 } = elsewhereIn(records);
  let shares = 0;
  for (const record of records) {
    const elsewhere = elsewhereIn(await person.others(record.id));
    const facts = factsOf(record);
    const own = elsewhereIn([record]);
    // What it does not know itself another one may have listed.
    const listed = owedIn(withListed(facts, records));
    expect(own.agreed + elsewhere.agreed).toBe(allAgreed);
    if (own.open === 1)
      shares += Math.max(0, budgetOf({ ...parts, spending: { ...spending, elsewhere }, owed: listed }).left);
    if (mayBeTimeBarred(facts)) continue;
    const purse = purseOf(budgetedNow(facts, base, elsewhere), { agreed: own.agreed + elsewhere.agreed });
    expect({ of: record.id, ...purse }).toEqual({ of: record.id, left, agreed: allAgreed, free: left - allAgreed });
  }
  expect(shares + allAgreed).toBeLessThanOrEqual(Math.max(left, allAgreed));
  // What is offered in place of an agreement is kept for it too, until the newer terms are entered.
  const taken = allAgreed + allOffered;
  expect(shares + taken).toBeLessThanOrEqual(Math.max(left, taken));
}

/** The letters that are sent, as they read now. */
const sentLetters = (person: Person): ReadonlyMap<string, string> =>
  new Map(
    [...person.records.values()].flatMap((record) => {
      const brief = briefIn(record, person.today);
      return brief.letterSent === null
        ? []
        : [[`${record.id} ${brief.letterSent.told}`, textOf(documentOf('letter', brief))] as const];
    }),
  );

/** An agreement goes only where another takes its place or it is told to have ended, and nothing done elsewhere moves it. */
function keepsAgreement({ before, after, act }: Done): void {
  const was = factsOf(before).inForce;
  const is = factsOf(after).inForce;
  if (was === null || act?.intent === 'change') return;
  const screen = act === null ? null : screenOf(act.key);
  if (is === null) expect(['checkIn.ended', 'endAgreement.ended']).toContain(`${screen}.${act?.option}`);
  else if (is.nth !== was.nth) expect([screen, act?.option]).toEqual(['finalTerms', 'given']);
  else expect(is).toEqual(was);
}

/** What was noted is what the tracker says is paid; no arrears below zero; no day that is past is one to come. */
function tracksPayments(record: CaseRecord, today: IsoDate): void {
  const brief = briefIn(record, today);
  const noted = record.file.payments.filter(({ amount, answer }) => answer === undefined && amount > 0);
  const listed = brief.payments.filter(({ source }) => 'entry' in source);
  expect(listed.map(({ on, amount }) => `${on} ${amount}`).sort()).toEqual(
    noted.map(({ on, amount }) => `${on} ${amount}`).sort(),
  );
  const { kept } = brief;
  if (kept === null || brief.facts.inForce === null) return;
  const { instalments, paidSum, payments } = kept;
  const total = sum(instalments.map(({ amount }) => amount));
  const made = sum(payments.map(({ amount }) => amount ?? 0));
  expect(paidSum).toBe(made + paidBefore(brief.facts.inForce, instalments));
  const tracked = trackerOf(kept, today);
  expect(sum(tracked.map(({ paid }) => paid))).toBe(Math.min(paidSum, total));
  expect(tracked.filter(({ state }) => state === 'paid').length).toBe(kept.paid);
  expect(sum(kept.open.map(({ amount }) => amount))).toBe(Math.max(0, total - paidSum));
  owesNothingPast(kept, today);
  const next = nextDay({ brief, road: roadOf(record.journey), file: record.file });
  if (next !== null) expect(isToKeep(next, today)).toBe(true);
}

function owesNothingPast(kept: KeptSchedule, today: IsoDate): void {
  const arrears = arrearsOn(kept, today);
  expect(arrears.missed).toBeGreaterThanOrEqual(0);
  expect(arrears.overdue.every(({ amount }) => amount > 0)).toBe(true);
  expect(arrears.coming.every(({ on, amount }) => on >= today && amount > 0)).toBe(true);
  for (const option of catchUpOptionsFor(arrears)) {
    const plan = caughtUp(kept.instalments, arrears, option, today);
    expect(sum(plan.map(({ amount }) => amount))).toBe(arrears.left);
    expect(plan.every(({ on, amount }) => on >= today && amount > 0)).toBe(true);
  }
  const { state, on, amount } = agreementState(kept, today);
  expect(amount).toBeGreaterThanOrEqual(0);
  if (state === 'coming') expect((on ?? '') > today).toBe(true);
  if (state === 'paidOff') expect(kept.open).toEqual([]);
}

/** Every sentence of every negotiation keeps the rules. */
function saysOnlyWhatIsSo(person: Person): void {
  for (const { id, journey, file } of person.records.values()) {
    const told = everySentence({ journey, file, today: person.today });
    const broken = invariants.flatMap(({ name, broken: sentences }) =>
      sentences(told).map((text) => `${id} ${name}: ${text}`),
    );
    expect(broken).toEqual([]);
  }
}

/** What an answer says of the household is what the household says; what others take is no part of it. */
async function tellsHousehold(person: Person, { before, after, act }: Done): Promise<void> {
  const { told } = await person.repository.household(after);
  expect(JSON.stringify(told)).not.toContain('"elsewhere"');
  if (act === null || before.journey === after.journey || act.intent === 'change') return;
  const screen = screenOf(act.key);
  if (screen !== 'debts' && screen !== 'income' && screen !== 'oneOffs' && screen !== 'funds') return;
  const said = after.journey.answers[act.key];
  expect(told[screen]).toEqual({
    event: said?.event,
    on: said?.on,
    ...(said?.value !== undefined && { value: said.value }),
  });
}

/** Without one of them the others are what they were, and so is the household; only the purse is fuller. */
async function losesOne(person: Person): Promise<void> {
  const [gone, ...rest] = [...person.records.values()];
  if (gone === undefined) return;
  const known = person.householdText();
  const texts = rest.map(({ id }) => person.text(id));
  const claimed = elsewhereIn([gone]);
  const before = await Promise.all(rest.map(({ id }) => person.others(id)));
  person.storage.removeItem(`youshangliang:case:${gone.id}`);
  for (const [at, { id }] of rest.entries()) {
    const others = await person.others(id);
    expect(others).toEqual(before[at]?.filter((other) => other.id !== gone.id));
    expect(elsewhereIn(others).agreed).toBe(elsewhereIn(before[at] ?? []).agreed - claimed.agreed);
    expect(elsewhereIn(others).open).toBe(elsewhereIn(before[at] ?? []).open - claimed.open);
  }
  expect(rest.map(({ id }) => person.text(id))).toEqual(texts);
  expect(person.householdText()).toBe(known);
}

async function lives(begun: readonly Journey[], doings: readonly Doing[]): Promise<void> {
  const person = new Person(firstDay);
  for (const journey of begun) await person.begins(journey);
  for (const each of doings) {
    const letters = sentLetters(person);
    const texts = new Map([...person.records.keys()].map((id) => [id, person.text(id)]));
    const done = await person.does(each);
    if (done !== null) {
      for (const [id, text] of texts) if (id !== done.id) expect(person.text(id)).toBe(text);
      keepsAgreement(done);
      await tellsHousehold(person, done);
      tracksPayments(done.after, person.today);
    }
    const now = sentLetters(person);
    for (const [letter, text] of letters)
      if (now.has(letter) && !letter.startsWith(`${done?.id} `)) expect(now.get(letter)).toBe(text);
  }
  for (const record of person.records.values()) tracksPayments(record, person.today);
  await keepsWithinPurse(person);
  saysOnlyWhatIsSo(person);
  await losesOne(person);
}

/** `npm run walks` lives a hundred times as many. */
const runs = process.env.WALKS === 'all' ? 4000 : 40;

describe('several negotiations of one household', () => {
  it('keep one purse, their own letters and their agreements, whatever is done in which order', async () => {
    await fc.assert(
      fc.asyncProperty(household, ({ begun, doings }) => lives(begun, doings)),
      { seed: 20261129, numRuns: runs },
    );
  }, 3_600_000);

  it('tell one purse where all of an agreement was paid beside the road', async () => {
    const person = new Person(firstDay);
    const { journey } = journeyOf(linesBefore('checkIn', acceptedAtOnce));
    await person.begins(journey);
    await person.begins(journeyOf(linesBefore('terms', acceptedAtOnce)).journey);
    const { inForce } = roadOf(journey).facts;
    const all = (inForce?.monthly ?? 0) * (inForce?.months ?? 0);
    const [first] = [...person.records.values()] as [CaseRecord];
    const paid = { ...first, file: { ...first.file, payments: [{ on: firstDay, amount: all, after: 1000 }] } };
    await person.saves(paid, first.journey);
    await keepsWithinPurse(person);
  });
});
