import type { CaseDocument } from '#documents/blocks/document.ts';
import { calendarEvents } from '#documents/calendar/case-calendar.ts';
import { documentOf, documentsFor } from '#documents/registry.ts';
import { signed } from '#documents/signing/signed.ts';
import { calendarOf } from '#documents/writers/calendar.ts';
import { wordOf } from '#documents/writers/word.ts';
import { roadOf } from '#machines/road-view.ts';
import { paymentOrderNineDays } from '../stories/court.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../stories/straight-road.ts';
import { briefOfWalk, fileWith } from './case-file.ts';
import { roadTo } from './road-to.ts';
import { sampleDocument } from './sample-documents.ts';
import { type Walk, walkStory } from './story.ts';

const file = fileWith({
  notes: { howItWent: { agent: '8021', ticket: 'HB-1122', promisedOn: '2026-11-29' } },
  incidents: [{ on: '2026-11-24', at: '22:40', kind: 'night', caller: '自称法务', said: '明天就上门' }],
});
const person = { name: '陈建国', phone: '13800000312' };

const documentsIn = (name: string, walk: Walk): readonly (readonly [string, CaseDocument])[] => {
  const brief = briefOfWalk(walk, file);
  return documentsFor(brief).map((id) => [`${name}-${id}`, signed(documentOf(id, brief), person)]);
};

/** Every document of a case that proposes a trial, of one that keeps an agreement, and of one with a payment order. */
const documents: Readonly<Record<string, CaseDocument>> = Object.fromEntries([
  ['every-block', sampleDocument],
  ...documentsIn('trial', roadTo('submit', lateTwelveDaysJobLoss)),
  ...documentsIn('kept', roadTo('checkIn', acceptedAtOnce)),
  ...documentsIn('court', walkStory(paymentOrderNineDays)),
]);

function sampleCalendar(): string {
  const walk = roadTo('checkIn', acceptedAtOnce);
  const { journey } = walk;
  const events = calendarEvents({
    brief: briefOfWalk(walk, file),
    road: roadOf(journey),
    file,
    caseId: 'sample',
  });
  return calendarOf(events, Date.UTC(2026, 10, 22));
}

/** Files as the app makes them, by name, to be looked at in other programs. */
export async function sampleFiles(): Promise<Readonly<Record<string, Uint8Array | string>>> {
  const words = Object.entries(documents).map(async ([name, caseDocument]) => {
    const blob = await wordOf(caseDocument);
    return [`${name}.docx`, new Uint8Array(await blob.arrayBuffer())] as const;
  });
  return { ...Object.fromEntries(await Promise.all(words)), 'days.ics': sampleCalendar() };
}
