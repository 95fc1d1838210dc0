import { elsewhereIn } from '#brief/elsewhere.ts';
import { keptSchedule } from '#brief/kept-schedule.ts';
import { newHousehold, suggestionsFrom } from '#case/household.ts';
import { type CaseRecord, newRecord, type OtherCase } from '#case/record.ts';
import { journeyAfter } from '#machines/journey.ts';
import { createReplay } from '#machines/replay.ts';
import { roadOf } from '#machines/road-view.ts';
import { type Answer, emptyJourney, highestNth, type Journey, screenOf } from '#model/answers.ts';
import type { Counterparty } from '#model/counterparty.ts';
import { addDays, type IsoDate } from '#model/dates.ts';
import type { Debt, ProductId } from '#model/values.ts';
import { createCaseRepository } from '#storage/case-repository.ts';
import { casePrefix, householdPrefix } from '#storage/keys.ts';
import { FakeStorage } from './fake-storage.ts';
import { type Act, type Decision, decide } from './random-walks.ts';

/** The creditors of one person, each with the products they owe there in place of those of a story. */
export const creditors: readonly { readonly counterparty: Counterparty; readonly of: ProductId | null }[] = [
  { counterparty: { kind: 'platform' }, of: null },
  { counterparty: { kind: 'bank', name: '甲银行' }, of: 'xinyonggou' },
  { counterparty: { kind: 'bank', name: '乙银行' }, of: 'xinyongdai' },
  { counterparty: { kind: 'other', name: '丙公司' }, of: 'others' },
];
export const householdId = 'household1';
const idOf = (at: number): string => `negotiation${at}`;

/** The answers of a story as given to another creditor. */
export function toCreditor(journey: Journey, at: number): Journey {
  const { counterparty, of } = creditors[at % creditors.length] as (typeof creditors)[number];
  const moved = (key: string, answer: Answer): Answer => {
    const screen = key.split('@')[0];
    if (of === null) return answer;
    if (screen === 'products') return { ...answer, value: [of] };
    if (screen !== 'debts') return answer;
    const debts = answer.value as readonly Debt[];
    return {
      ...answer,
      value: debts.map((debt) => ({
        ...debt,
        product: of,
        ...(counterparty.name !== undefined && { lender: counterparty.name }),
      })),
    };
  };
  const all = (answers: Journey['answers']): Journey['answers'] =>
    Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, moved(key, answer as Answer)]));
  return {
    answers: all(journey.answers),
    setAside: all(journey.setAside),
    past: journey.past.map(({ key, answer }) => ({ key, answer: moved(key, answer) })),
    counterparty,
  };
}

/** One thing a person does in a walk, as numbers that pick among what can be done: what, where, and how. */
export type Doing = readonly [number, number, Decision];

/** What was done in a negotiation. */
export interface Done {
  readonly id: string;
  readonly before: CaseRecord;
  readonly after: CaseRecord;
  /** The answer that was given; null where a payment or a postponement was noted. */
  readonly act: Act | null;
}

const replay = createReplay();

/** The negotiations of one person in one browser, read and stored as the app does. */
export class Person {
  readonly storage = new FakeStorage();
  readonly repository = createCaseRepository(this.storage);
  readonly records = new Map<string, CaseRecord>();
  today: IsoDate;

  constructor(today: IsoDate) {
    this.today = today;
  }

  /** Begins a negotiation with one more creditor; with `from`, where the person of a story stands. */
  async begins(from: Journey): Promise<void> {
    const at = this.records.size;
    const [any] = this.records.values();
    const household = any === undefined ? newHousehold(householdId) : await this.repository.household(any);
    const begun = newRecord({
      household: householdId,
      suggestions: suggestionsFrom(household),
      counterparty: creditors[at % creditors.length]?.counterparty as Counterparty,
    });
    const { setAside, ...told } = toCreditor(from, at);
    const journey = { ...told, setAside: { ...begun.journey.setAside, ...setAside } };
    await this.saves({ ...begun, id: idOf(at), journey }, emptyJourney);
  }

  async saves(record: CaseRecord, before: Journey): Promise<CaseRecord> {
    const saved = await this.repository.save(record, before);
    if (saved.outcome !== 'saved') throw new Error(`Not saved: ${saved.outcome}`);
    const stored = { ...record, revision: saved.revision };
    this.records.set(record.id, stored);
    return stored;
  }

  /** The other negotiations, as they are stored. */
  others(id: string): Promise<readonly OtherCase[]> {
    return this.repository.otherCases(id);
  }

  /** The stored text of a negotiation, and of the household. */
  text = (id: string): string | null => this.storage.getItem(`${casePrefix}${id}`);
  householdText = (): string | null => this.storage.getItem(`${householdPrefix}${householdId}`);

  /** Does one thing in one of the negotiations; null where there is nothing of the kind to do. */
  async does([what, where, choice]: Doing): Promise<Done | null> {
    const before = [...this.records.values()][where % this.records.size] as CaseRecord;
    const { id, journey, file } = before;
    if (what >= 88) {
      this.today = addDays(this.today, choice[1] % 40);
      return null;
    }
    if (what < 60) {
      const act = decide(journey, replay(journey.answers, undefined, journey.counterparty, journey.past), choice);
      if (act === null) return null;
      const given = await this.withElsewhere(id, act);
      const next = journeyAfter(journey, { type: 'answered', on: this.today, ...given });
      return { id, before, after: await this.saves({ ...before, journey: next }, journey), act: given };
    }
    const noted = what < 80 ? this.pays(before, choice) : this.postpones(before, choice);
    if (noted === file) return null;
    return { id, before, after: await this.saves({ ...before, file: noted }, journey), act: null };
  }

  /** The answer about spending holds what the other negotiations take, as the form has it. */
  private async withElsewhere(id: string, act: Act): Promise<Act> {
    if (screenOf(act.key) !== 'spending' || typeof act.value !== 'object') return act;
    const elsewhere = elsewhereIn(await this.others(id));
    return { ...act, value: { ...act.value, elsewhere } };
  }

  private keptOf({ journey, file }: CaseRecord) {
    return keptSchedule(roadOf(journey).facts, journey, file);
  }

  private pays(record: CaseRecord, [what, one, other]: Decision): CaseRecord['file'] {
    const { file, journey } = record;
    const next = this.keptOf(record)?.next?.amount ?? 30_000;
    const amounts = [next, Math.ceil(next / 2), next * 3, 1, next + 1, one + 1];
    const entry = {
      on: addDays(this.today, -(one % 30)),
      amount: amounts[other % amounts.length] as number,
      after: highestNth(journey),
      ...(what < 10 && { before: true as const }),
    };
    const last = file.payments[file.payments.length - 1];
    // Now and then what was noted last is taken back, or corrected.
    if (what > 92 && last !== undefined) return { ...file, payments: file.payments.slice(0, -1) };
    if (what > 85 && last !== undefined)
      return { ...file, payments: [...file.payments.slice(0, -1), { ...last, amount: entry.amount }] };
    return { ...file, payments: [...file.payments, entry] };
  }

  private postpones(record: CaseRecord, [, one, other]: Decision): CaseRecord['file'] {
    const { file, journey } = record;
    const kept = this.keptOf(record);
    const inForce = roadOf(journey).facts.inForce;
    if (kept === null || inForce === null) return file;
    const mine = file.postponements.filter(({ after }) => after >= inForce.nth);
    const choices = kept.open.filter(({ on }) => !mine.some(({ to }) => to === on));
    const from = choices[one % Math.max(1, Math.min(3, choices.length))]?.on;
    if (from === undefined) return file;
    const to = addDays(from, 1 + (other % 60));
    return { ...file, postponements: [...file.postponements, { from, to, after: highestNth(journey) }] };
  }
}
