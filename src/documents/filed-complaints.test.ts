import { describe, expect, it } from 'vitest';
import { announcedDays } from '#case/announced-days.ts';
import { documentEdited, sentKept } from '#case/file-changes.ts';
import type { CaseFile } from '#case/schemas.ts';
import { roadOf } from '#machines/road-view.ts';
import type { Journey } from '#model/answers.ts';
import { complaintBodies, type FiledComplaint } from '#model/values.ts';
import { complaintWords } from '#words/documents/complaint.ts';
import { fileWith } from '../../tests/support/case-file.ts';
import { atRoutes } from '../../tests/support/refused-road.ts';
import { answer, change, type Line } from '../../tests/support/story.ts';
import { textOf } from './blocks/document.ts';
import { complaintToKeep, filedComplaints } from './filed-complaints.ts';

const call = (on: '2026-11-21' | '2026-11-24', agent: string) => ({ on, heard: [], agent, ticket: `T-${agent}` });
const file = fileWith({ calls: [call('2026-11-21', '1001')] });
const lines: readonly Line[] = [answer('routes', 'complain')];
const before = atRoutes('outsourced', ...lines).journey;
const filedWith = (value: FiledComplaint) =>
  atRoutes('outsourced', ...lines, answer('complaint', 'filed', value)).journey;
const corrected = (value: FiledComplaint, to: FiledComplaint) =>
  atRoutes('outsourced', ...lines, answer('complaint', 'filed', value), change('complaint', 'filed', to)).journey;

const sourcesOf = (journey: Journey, noted: CaseFile) => ({
  road: roadOf(journey),
  journey,
  file: noted,
  workingDays: announcedDays,
});
/** The notes of a case after an answer, with the complaint it reports as filed. */
function fileAfter(one: Journey, other: Journey, noted: CaseFile): CaseFile {
  const told = `complaint#${other.answers.complaint?.nth ?? 0}` as const;
  const kept = complaintToKeep(sourcesOf(one, noted), sourcesOf(other, noted), told);
  return kept === null ? noted : sentKept(told, kept)(noted);
}
const textsOf = (journey: Journey, noted: CaseFile) =>
  filedComplaints({ road: roadOf(journey), file: noted }).map(({ to, on, document }) => ({
    to,
    on,
    text: document === null ? null : textOf(document),
  }));

describe('a filed complaint', () => {
  it.each(complaintBodies)('is kept as it stood on its day, for its body: %s', (to) => {
    const value = { to, on: '2026-11-22' } as const;
    const journey = filedWith(value);
    const [kept] = textsOf(journey, fileAfter(before, journey, file));
    expect(kept).toMatchObject({ to, on: '2026-11-22' });
    expect(kept?.text).toContain(complaintWords.title[to]);
    if (to !== 'credit') expect(kept?.text).toContain('1001');
    // It does not tell of its own filing.
    expect(kept?.text).not.toContain('2026 年 11 月 22 日：投诉');
  });

  it('tells nothing of what was noted later, or happened after a day that lies back', () => {
    const value = { to: 'platform', on: '2026-11-22' } as const;
    const journey = filedWith(value);
    const late = { ...file, calls: [...file.calls, call('2026-11-24', '2002')] };
    const kept = fileAfter(before, journey, late);
    const [filed] = textsOf(journey, kept);
    expect(filed?.text).toContain('1001');
    expect(filed?.text).not.toContain('2002');
    const more = { ...kept, incidents: [{ on: '2026-11-21' as const, kind: 'threat' as const }] };
    expect(textsOf(journey, more)).toEqual([filed]);
  });

  it('is the one the person rewrote', () => {
    const journey = filedWith({ to: 'platform', on: '2026-11-22' });
    const edited = documentEdited('complaint-platform', { text: '我自己写的投诉' })(file);
    const [filed] = filedComplaints({ road: roadOf(journey), file: fileAfter(before, journey, edited) });
    expect(filed?.isRewritten).toBe(true);
    expect(filed?.document && textOf(filed.document)).toContain('我自己写的投诉');
  });

  it('follows its day and its body where they were put right at once, and stays where more has been said since', () => {
    const wrong = { to: 'lender', on: '2026-11-21' } as const;
    const right = { to: 'platform', on: '2026-11-22' } as const;
    const [journey, put] = [filedWith(wrong), corrected(wrong, right)];
    const kept = fileAfter(before, journey, file);
    const [filed] = textsOf(put, fileAfter(journey, put, kept));
    expect(filed).toMatchObject(right);
    expect(filed?.text).toContain(complaintWords.title.platform);
    const since = { ...kept, incidents: [{ on: '2026-11-20' as const, kind: 'threat' as const }] };
    expect(textsOf(put, fileAfter(journey, put, since)).map(({ to }) => to)).toEqual(['lender']);
  });

  it('of an earlier release is told with its day and its body, and made from no answers of today', () => {
    const value = { to: 'lender', on: '2026-11-22' } as const;
    expect(textsOf(filedWith(value), file)).toEqual([{ ...value, text: null }]);
  });
});
