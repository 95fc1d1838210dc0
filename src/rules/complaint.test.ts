import { expect, it } from 'vitest';
import { complaintDays } from './complaint.ts';

it('counts the days of an answer from the day the complaint was handed in', () => {
  expect(complaintDays('2026-11-22')).toEqual({ usual: '2026-12-07', complex: '2026-12-22', longest: '2027-01-21' });
});
