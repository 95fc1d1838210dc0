import { addedNote } from '#brief/added-since.ts';
import { type Brief, briefOf } from '#brief/brief.ts';
import { bannersOf, matterLine } from '#brief/court-text.ts';
import { datesOfCase } from '#brief/dates.ts';
import { freezeLine } from '#brief/freeze-text.ts';
import { paymentCautions } from '#brief/payment-cautions.ts';
import { announcedDays } from '#case/announced-days.ts';
import type { CaseFile } from '#case/schemas.ts';
import { textOf } from '#documents/blocks/document.ts';
import { calendarEvents } from '#documents/calendar/case-calendar.ts';
import { madeFrom } from '#documents/made-from.ts';
import { documentOf, documentsFor } from '#documents/registry.ts';
import type { Position } from '#machines/replay.ts';
import { roadOf } from '#machines/road-view.ts';
import type { Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import { linkCodes } from '#model/link-codes.ts';
import { screens } from '#model/screens.ts';
import { complaintBodies } from '#model/values.ts';
import { termsOnTheTable } from '#rules/terms-on-the-table.ts';
import {
  figuresOf,
  inForceLine,
  leftRows,
  leftSummary,
  planLines,
  planSummary,
  progressLine,
  stepLines,
} from '#screens/result/result-lines.ts';
import { sharedDocument } from '#screens/share/shared-document.ts';
import { sharedEvents } from '#screens/share/shared-events.ts';
import { householdViewIn } from '#share/household-view.ts';
import { decodeLink, encodeLink } from '#share/link.ts';
import type { LinkView } from '#share/link-values.ts';
import { type ResultView, resultViewOf, screenTold } from '#share/result-view.ts';
import { sharedRows } from '#share/shared-rows.ts';
import { callLine, commonlyHeard, refusalsHeard, safeLine } from '#speech/call-lines.ts';
import { confirmationOf, termsSaid } from '#speech/confirmation.ts';
import { contactScript } from '#speech/contact-script.ts';
import { shortCounterOffer } from '#speech/counter-offer.ts';
import { replyLine } from '#speech/reply-lines.ts';
import { names } from '#words/names.ts';
import { result } from '#words/result/result.ts';

/** A case on a day. */
export interface CaseToday {
  readonly journey: Journey;
  readonly file: CaseFile;
  readonly today: IsoDate;
}

/** Where a sentence is said; the part after the colon names the document, the remark or the level. */
export type Place =
  | `document:${string}`
  | `script:${'phone' | 'chat' | 'answer'}`
  | `call:${string}`
  | `reply:${string}`
  | `counterOffer:${'call' | 'chat'}`
  | `result:${'sums' | 'plan' | 'asks' | 'progress' | 'days' | 'steps' | 'summaries' | 'figures' | 'made from'}`
  | `link:${string}`
  | 'link text'
  | 'link of all'
  | 'calendar'
  | 'banner'
  | 'page:court'
  | 'agreement:confirmation'
  | 'agreement:as proposed'
  | `page:${string}`;

/** A sentence and where it is said. */
export interface Said {
  readonly where: Place;
  readonly text: string;
}

/** Everything that is said of a case on a day, with the case itself. */
export interface Told extends CaseToday {
  readonly road: Position;
  readonly brief: Brief;
  /** The view that a link of each level carries, as its receiver reads it. */
  readonly views: readonly ResultView[];
  readonly said: readonly Said[];
}

const at = (where: Place, ...texts: readonly (string | null)[]): readonly Said[] =>
  texts.flatMap((text) => (text === null ? [] : [{ where, text }]));

/** Every document the case can have; a complaint to each body. */
const documents = (brief: Brief): readonly Said[] =>
  documentsFor(brief).flatMap((id) =>
    (id === 'complaint' ? complaintBodies : ([undefined] as const)).flatMap((body) =>
      at(`document:${id}`, textOf(documentOf(id, brief, body))),
    ),
  );

function speech(brief: Brief): readonly Said[] {
  const { phone, chat, answers } = contactScript(brief);
  const short = shortCounterOffer(brief);
  return [
    ...at('script:phone', ...phone),
    ...at('script:chat', ...chat),
    ...Object.values(answers).flatMap(({ youSay }) => at('script:answer', youSay)),
    ...at('call:safe', safeLine(brief)),
    ...[...commonlyHeard, ...refusalsHeard].flatMap((heard) => at(`call:${heard}`, callLine(heard, brief))),
    ...at('counterOffer:call', short?.call ?? null),
    ...at('counterOffer:chat', short?.chat ?? null),
    ...screens.whatTheySaid.options.flatMap((refusal) => at(`reply:${refusal}`, replyLine(refusal, brief))),
  ];
}

function resultPage({ brief, road, file }: Pick<Told, 'brief' | 'road' | 'file'>): readonly Said[] {
  const { state, offer } = planLines(brief);
  return [
    ...at('result:sums', ...leftRows(brief).map(({ label, amount }) => `${label} ${amount}`)),
    ...at('result:plan', state, offer, inForceLine(brief), addedNote(brief)),
    ...at('page:payments', ...paymentCautions(brief, brief.today)),
    ...at('result:asks', ...brief.facts.asks.map((ask) => names.asks[ask])),
    ...at('result:progress', progressLine(brief)),
    ...at('result:days', ...datesOfCase({ brief, road, file }).map(({ kind, on }) => `${on} ${result.dates[kind]}`)),
    ...at('result:steps', ...stepLines({ brief, road, file })),
    ...at('result:summaries', planSummary(brief), leftSummary(brief)),
    ...at('result:figures', ...figuresOf(brief).map(({ label, amount }) => `${label} ${amount}`)),
    ...at('result:made from', madeFrom(brief)),
  ];
}

/** What the banners and the page of the court papers say of each, and the banners of each freeze. */
const courtPapers = ({ court, freezes, today }: Brief): readonly Said[] => [
  ...at('banner', ...freezes.map((freeze) => freezeLine(freeze, today))),
  ...at('banner', ...court.flatMap((matter) => bannersOf(matter, today).map(({ text }) => text))),
  ...at('page:court', ...court.filter(({ closedOn }) => closedOn === null).map((matter) => matterLine(matter, today))),
];

const levels = Object.keys(linkCodes.level) as (keyof typeof linkCodes.level)[];

/** A view as the receiver's app reads it from the link. */
function received<T extends LinkView>(view: T): T {
  const read = decodeLink(encodeLink(view));
  if (!('view' in read)) throw new Error(`The link of level ${view.level} cannot be read: ${JSON.stringify(read)}`);
  return read.view as T;
}

/** What the receiver reads of all negotiations of a person, where this is the only one. */
function linkOfAll({ journey, file, today }: CaseToday): readonly Said[] {
  const view = received(householdViewIn([{ journey, file }], 'full', { today, workingDays: announcedDays }));
  return [
    ...at('link of all', ...textOf(sharedDocument(view)).split('\n')),
    ...at('calendar', ...sharedEvents(view, today).map(({ title, description }) => `${title} ${description ?? ''}`)),
  ];
}

/** What the receiver reads of a view, and what can be copied, printed, drawn or taken into a calendar of it. */
const link = (view: ResultView, today: IsoDate): readonly Said[] => {
  const events = sharedEvents(view, today);
  return [
    ...at(`link:${view.level}`, ...sharedRows(view).map(({ term, value }) => `${term}：${value}`)),
    ...at('link text', ...textOf(sharedDocument(view)).split('\n')),
    ...at('calendar', ...events.map(({ title, description }) => `${title} ${description ?? ''}`)),
  ];
};

/**
 * Every sentence that pure code derives for a case on a day: documents, script, lines of a call, replies, the page of
 * the result, the link at each level, the calendar and the message that asks to confirm an agreement.
 */
export function everySentence({ journey, file, today }: CaseToday): Told {
  const road = roadOf(journey);
  const brief = briefOf({ road, journey, file, workingDays: announcedDays }, today);
  const views = levels.map((level) => received(resultViewOf(brief, screenTold(road), level)));
  const events = calendarEvents({ brief, road, file, caseId: 'mycase' });
  const said = [
    ...documents(brief),
    ...speech(brief),
    ...resultPage({ brief, road, file }),
    ...courtPapers(brief),
    ...views.flatMap((view) => link(view, today)),
    ...linkOfAll({ journey, file, today }),
    ...events.flatMap(({ title, description }) => at('calendar', `${title} ${description ?? ''}`)),
    ...at('agreement:confirmation', confirmationOf(termsSaid(brief.facts), brief.owed)),
    // Written once the person taps that it is as they proposed.
    ...at('agreement:as proposed', confirmationOf(termsOnTheTable(brief.facts)?.terms ?? {}, brief.owed)),
  ];
  return { journey, file, today, road, brief, views, said };
}
