import { expect, it } from 'vitest';
import { emptyJourney } from '#model/answers.ts';
import { fileWith } from '../../tests/support/case-file.ts';
import { answer, journeyOf } from '../../tests/support/story.ts';
import { lastTouched } from './touched.ts';

it('a case was touched last when anything was answered or written down', () => {
  const { journey } = journeyOf([answer('urgent', 'none')]);
  expect(lastTouched({ journey: emptyJourney, file: fileWith() })).toBeNull();
  expect(lastTouched({ journey, file: fileWith() })).toBe('2026-11-22');
  const payments = [{ on: '2027-05-16', amount: 100, after: 1 }] as const;
  expect(lastTouched({ journey, file: fileWith({ payments }) })).toBe('2027-05-16');
  expect(lastTouched({ journey: emptyJourney, file: fileWith({ incidents: [{ kind: 'threat' }] }) })).toBeNull();
  const court = { 'courtPaper#3': { done: [{ on: '2027-06-01', what: 'sent' }] } } as const;
  expect(lastTouched({ journey, file: fileWith({ payments, court }) })).toBe('2027-06-01');
});
