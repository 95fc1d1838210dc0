import { describe, expect, it } from 'vitest';
import { answerTakenBack } from './file-changes.ts';
import { emptyFile } from './record.ts';
import type { CaseFile } from './schemas.ts';

const sent = { text: 'a', to: ['b'], n: 1 };
const note = { ticket: 'A-1' };
/** Everything that can be noted of an answer, once under the number 3 and once under 7. */
const file: CaseFile = {
  ...emptyFile,
  notes: { 'checkIn#3': note, 'checkIn#7': { agent: '8021' } },
  court: { 'courtPaper#3': { done: [] }, 'courtPaper#7': { done: [], closedOn: '2026-11-22' } },
  sent: { 'submit#3': sent, 'submit#7': sent },
  payments: [
    { on: '2026-11-02', amount: 50_000, after: 7 },
    { on: '2026-11-03', amount: 60_000, after: 3, answer: 'checkIn#3' },
    { on: '2026-11-04', amount: 0, after: 7, answer: 'checkIn#7' },
  ],
  calls: [
    { on: '2026-11-20', heard: [] },
    { on: '2026-11-21', heard: [], answer: 'checkIn#3' },
    { on: '2026-11-22', heard: ['payAll'], answer: 'checkIn#7' },
  ],
};

describe('an answer that is taken back', () => {
  it('takes away all that was noted under its number, and its note is being written again', () => {
    const [own, first] = file.payments;
    const [beside, before] = file.calls;
    expect(answerTakenBack('checkIn', { nth: 7, was: 3 })(file)).toEqual({
      ...file,
      notes: { 'checkIn#3': note, checkIn: { agent: '8021' } },
      court: { 'courtPaper#3': { done: [] } },
      payments: [own, first],
      calls: [beside, before, { on: '2026-11-22', heard: ['payAll'] }],
    });
    expect(answerTakenBack('submit', { nth: 7, was: 3 })(file).sent).toEqual({ 'submit#3': sent });
  });

  it('adds nothing to a file without letters that were sent', () => {
    const { sent: _none, ...older } = file;
    expect(answerTakenBack('submit', { nth: 7, was: 3 })(older)).not.toHaveProperty('sent');
  });

  it.each([
    ['kept its number', 7],
    ['had a later one', 9],
  ])('leaves everything where the answer in its place %s', (_, was) => {
    expect(answerTakenBack('checkIn', { nth: 7, was })(file)).toBe(file);
  });
});
