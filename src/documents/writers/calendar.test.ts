import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate, isoDate } from '#model/dates.ts';
import { type CalendarEvent, calendarOf } from './calendar.ts';

const now = Date.UTC(2026, 10, 22, 12, 30, 5);
const event = (part: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'instalment-2026-12-16-0a1b2c3d@youshangliang',
  on: '2026-12-16',
  title: '有商量：还款日',
  alarms: [],
  ...part,
});

const read = (events: readonly CalendarEvent[]) =>
  new ICAL.Component(ICAL.parse(calendarOf(events, now)))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
const first = (part: Partial<CalendarEvent>): ICAL.Event => {
  const [read1] = read([event(part)]);
  if (read1 === undefined) throw new Error('there is no event');
  return read1;
};

/** When the alarms of an event ring, in the time of the place one is at. */
const alarmsOf = (one: ICAL.Event): readonly string[] =>
  one.component.getAllSubcomponents('valarm').map((alarm) => {
    const at = one.startDate.clone();
    at.isDate = false;
    at.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
    return at.toString();
  });

describe('a calendar file', () => {
  it('is this, byte for byte', () => {
    expect(calendarOf([event({ description: '第 2 期：1,350.00 元', alarms: [3] })], now)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//youshangliang//youshangliang//ZH',
        'BEGIN:VEVENT',
        'UID:instalment-2026-12-16-0a1b2c3d@youshangliang',
        'SUMMARY:有商量：还款日',
        'DESCRIPTION:第 2 期：1\\,350.00 元',
        'DTSTAMP:20261122T123005Z',
        'DTSTART;VALUE=DATE:20261216',
        'DTEND;VALUE=DATE:20261217',
        'SEQUENCE:29922510',
        'CLASS:PRIVATE',
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:有商量：还款日',
        'TRIGGER:-P2DT15H',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('speaks up at nine in the morning, so many days before', () => {
    expect(alarmsOf(first({ alarms: [3, 1, 0] }))).toEqual([
      '2026-12-13T09:00:00',
      '2026-12-15T09:00:00',
      '2026-12-16T09:00:00',
    ]);
  });

  it('writes no duration with an empty time', () => {
    expect(calendarOf([event({ alarms: [0, 1, 2, 3, 7] })], now)).not.toMatch(/TRIGGER:.*T\r\n/);
  });

  it('counts up, so that a newer file wins', () => {
    const sequence = (at: number) => Number(/SEQUENCE:(\d+)/.exec(calendarOf([event()], at))?.[1]);
    expect(sequence(now + 60_000)).toBe(sequence(now) + 1);
    expect(sequence(Date.UTC(2099, 11, 31))).toBeLessThan(2 ** 31);
  });

  it('is empty where there is nothing ahead', () => {
    expect(read([])).toEqual([]);
  });

  it('has whole days, across the ends of months and years', () => {
    const day = fc
      .tuple(fc.integer({ min: 2000, max: 2098 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
      .map(([year, month, date]) => isoDate(year, month, date));
    fc.assert(
      fc.property(day, (on: IsoDate) => {
        const { startDate, endDate } = first({ on });
        expect([startDate.isDate, startDate.toString(), endDate.toString()]).toEqual([true, on, addDays(on, 1)]);
      }),
    );
  });

  it.each(['a,b;c\\d', 'a\nb', '\\n', 'BEGIN:VEVENT\nEND:VCALENDAR', '"x": y', '𠮷👍', ' a ', 'END'])(
    'gives %j back',
    (text) => {
      const { summary, description, component } = first({ title: text, description: text, alarms: [0] });
      const alarm = component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('description');
      expect([summary, description, alarm]).toEqual([text, text, text]);
    },
  );

  it('gives every text back, but for what no file can hold, in lines of at most 75 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        fc.pre(text !== '');
        // The line ends of Unicode come back as those of every day.
        const told = text.replace(/[\u2028\u2029]/g, '\n');
        expect(first({ title: text, description: text }).summary).toBe(told);
        const lines = calendarOf([event({ title: text, description: text })], now).split('\r\n');
        expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
      }),
    );
    expect(first({ title: 'a\u0000\u0007b\r\nc\u2028d' }).summary).toBe('ab\nc\nd');
  });
});
