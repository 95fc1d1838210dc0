import { describe, expect, it } from 'vitest';
import { caseEvents } from '#brief/case-events.ts';
import { textOf } from '#documents/blocks/document.ts';
import { documentOf, documentsFor } from '#documents/registry.ts';
import { stepLines } from '#screens/result/result-lines.ts';
import { caseEventWords } from '#words/documents/case-events.ts';
import { complaintWords } from '#words/documents/complaint.ts';
import { result } from '#words/result/result.ts';
import { briefOfWalk, fileWith } from './support/case-file.ts';
import { answer, journeyOf, type Line, today, yuan } from './support/story.ts';

const paidOffEarly = [
  answer('urgent', 'none'),
  answer('soFar', 'paying'),
  answer('products', 'given', ['jiebei']),
  answer('finalTerms', 'given', { monthly: yuan(480), months: 9, first: '2026-12-20' }),
  today('2027-02-20'),
  answer('checkIn', 'cleared'),
] as const;
const told = (...lines: readonly Line[]) => {
  const walk = journeyOf([...paidOffEarly, ...lines]);
  const brief = briefOfWalk(walk);
  return { brief, walk };
};
const { turns } = caseEventWords;

describe('a debt paid off early whose certificate was asked for and not given', () => {
  const { brief, walk } = told(answer('clearance', 'asked'));

  it('is told in the timeline with both days', () => {
    const events = caseEvents(brief).map(({ on, what, kind }) => ({ on, what, kind }));
    expect(events).toContainEqual({ on: '2027-02-20', what: turns.paidOff, kind: 'payment' });
    expect(events).toContainEqual({ on: '2027-02-20', what: turns.certificateAsked, kind: 'payment' });
  });

  it.each(['lender', 'platform'] as const)('has the certificate asked for in the complaint to the %s', (body) => {
    const complaint = textOf(documentOf('complaint', brief, body));
    expect(complaint).toContain(complaintWords.certificateRequests[body]);
    expect(complaint).toContain(complaintWords.noCertificate);
    expect(complaint).toContain(turns.certificateAsked);
    for (const owed of [complaintWords.balance, complaintWords.mediation]) expect(complaint).not.toContain(owed);
  });

  it('has no instalments to come', () => {
    expect(documentsFor(brief)).not.toContain('schedule');
    expect(documentsFor(brief)).toContain('complaint');
  });

  it('leaves the certificate to be asked for again', () => {
    expect(stepLines({ brief, road: walk.position, file: fileWith() })[0]).toBe(result.steps.certificateAgain);
  });
});

it('asks for no certificate that came', () => {
  const { brief, walk } = told(answer('clearance', 'got'));
  expect(textOf(documentOf('complaint', brief, 'lender'))).not.toContain(complaintWords.certificateRequests.lender);
  expect(stepLines({ brief, road: walk.position, file: fileWith() })).not.toContain(result.steps.certificateAgain);
});
