import { buyersOf } from '#brief/lenders.ts';
import { lendersToName } from '#brief/lenders-to-name.ts';
import { ownProducts } from '#brief/own-products.ts';
import { isAllSold, salesIn } from '#brief/sale.ts';
import type { OtherCase } from '#case/record.ts';
import { placeOnRoad } from '#machines/place-on-road.ts';
import { roadOf } from '#machines/road-view.ts';
import type { Answer } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import { debtsInTalk } from '#rules/case-facts.ts';
import { fill } from '#text/fill.ts';
import { dateText, listText, weekdayText } from '#text/format.ts';
import { names } from '#words/names.ts';
import { dataPage as words } from '#words/overview/data-page.ts';
import { common } from '#words/shell/common.ts';

/** What a stored case is about, by which one tells it from others: what is owed to whom. */
function aboutLine({ facts, path }: ReturnType<typeof roadOf>, { journey, file }: Pick<OtherCase, 'journey' | 'file'>) {
  const { counterparty } = facts;
  const own = ownProducts(facts);
  const products = own.map((id) => names.product[id]);
  const what = products.length > 0 ? listText(products) : counterparty && names.counterparty[counterparty.kind];
  if (what === null) return words.otherUnnamed;
  const sales = salesIn(journey, path, file);
  const debts = debtsInTalk(facts);
  const { name, also } = counterparty ?? {};
  const listed = name === undefined || also !== undefined ? lendersToName(facts, debts) : [name];
  const of = { debts, products: own, sales };
  const lenders = isAllSold(of) ? buyersOf(of, names.buyer) : listed;
  return lenders.length === 0 ? what : fill(words.otherAt, { what, lenders: listText(lenders) });
}

/**
 * What a stored case is about, how far it has come, and when it was last answered. A name of the person's own comes
 * first; what the case is about then stands in the second line.
 */
export function otherCaseLines({ journey, lastTouched, file }: Pick<OtherCase, 'journey' | 'lastTouched' | 'file'>): {
  readonly about: string;
  readonly state: string;
} {
  const road = roadOf(journey);
  const { station, sideRoad } = placeOnRoad(road, road);
  const stage = sideRoad === null ? common.stations[station] : common.sideRoads[sideRoad];
  const on = lastTouched === null ? words.otherUndated : fill(words.other, { date: weekdayText(lastTouched) });
  const state = fill(words.otherState, { stage, on });
  const about = aboutLine(road, { journey, file });
  return file.name === undefined
    ? { about, state }
    : { about: file.name, state: fill(words.otherAbout, { about, state }) };
}

type Named = Parameters<typeof otherCaseLines>[0];

/** The day of the first answer of a case; null where it has none. */
function begunOn({ journey: { answers, past } }: Named): IsoDate | null {
  const days = [...(Object.values(answers) as Answer[]), ...past.map(({ answer }) => answer)].map(({ on }) => on);
  return days.sort()[0] ?? null;
}

/**
 * What each of several cases is about, in their order. Those that would read the same are told apart by the day they were
 * begun, and those of one day by their number.
 */
export function casesAbout(cases: readonly Named[]): readonly string[] {
  const all = cases.map((one) => ({ one, about: otherCaseLines(one).about, on: begunOn(one) }));
  return all.map(({ one, about, on }) => {
    const alike = all.filter((other) => other.about === about);
    if (alike.length === 1) return about;
    const sameDay = alike.filter((other) => other.on === on);
    const n =
      sameDay.length === 1
        ? ''
        : fill(words.otherNth, { n: String(sameDay.findIndex((other) => other.one === one) + 1) });
    const begun = on === null ? '' : fill(words.otherBegun, { date: dateText(on) });
    return fill(words.otherApart, { about, how: [begun, n].filter(Boolean).join(words.otherAnd) });
  });
}
