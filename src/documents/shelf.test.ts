import { describe, expect, it } from 'vitest';
import { roadOf } from '#machines/road-view.ts';
import { allStories } from '../../tests/stories/all.ts';
import { paymentOrderNineDays, silentForYears } from '../../tests/stories/court.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { answer, journeyOf, type Walk, walkStory } from '../../tests/support/story.ts';
import { documentState } from './document-state.ts';
import { documentIds, documentOf, documentsFor } from './registry.ts';
import { shelfOf } from './shelf.ts';

const shelfAt = (walk: Walk) => shelfOf(briefOfWalk(walk, fileWith()), roadOf(walk.journey).screen);

describe('the shelf of documents', () => {
  it('begins with what the present step is about', () => {
    expect(shelfAt(journeyOf(linesBefore('submit', lateTwelveDaysJobLoss))).now.slice(0, 2)).toEqual([
      'letter',
      'schedule',
    ]);
    expect(shelfAt(journeyOf(linesBefore('script', lateTwelveDaysJobLoss))).now[0]).toBe('callSheet');
    expect(shelfAt(journeyOf(linesBefore('followUp', paymentOrderNineDays))).now[0]).toBe('objection');
  });

  it('lists a letter that was sent among those that were sent alone', () => {
    const sent = journeyOf([...linesBefore('submit', acceptedAtOnce), answer('submit', 'sent', '2026-11-22')]);
    const { now, later } = shelfAt(sent);
    expect([...now, ...later]).not.toContain('letter');
  });

  it('promises no schedule and no letter where none can come', () => {
    expect(shelfAt(walkStory(silentForYears)).later).not.toContain('schedule');
    const { later } = shelfAt(walkStory({ ...acceptedAtOnce, lines: linesBefore('checkIn', acceptedAtOnce) }));
    expect(later).not.toEqual(expect.arrayContaining(['letter']));
    expect(later).not.toContain('callSheet');
  });

  it('holds every document of every story once', () => {
    for (const story of allStories)
      walkStory(story, (walk) => {
        const brief = briefOfWalk(walk);
        const { now, later } = shelfAt(walk);
        const all = [...now, ...later];
        expect(new Set(all).size).toBe(all.length);
        const usable = documentsFor(brief).filter((id) => id !== 'letter' || brief.letterSent === null);
        expect([...now].sort()).toEqual([...usable].sort());
        expect(documentIds).toEqual(expect.arrayContaining(all));
      });
  });
});

describe('the state of a document', () => {
  const stateOf = (walk: Walk, id: 'letter' | 'callSheet' | 'complaint', person = {}) => {
    const brief = briefOfWalk(walk);
    return documentState({ id, caseDocument: documentOf(id, brief), person, brief });
  };
  const ready = journeyOf(linesBefore('submit', lateTwelveDaysJobLoss));

  it('counts the places that wait for a pen, none of them on the sheet that is written on', () => {
    expect(stateOf(ready, 'letter')).toEqual({ kind: 'open', places: 3 });
    expect(stateOf(ready, 'letter', { name: '陈建国', phone: '13800000312' })).toEqual({ kind: 'written' });
    expect(stateOf(ready, 'callSheet')).toEqual({ kind: 'written' });
  });

  it('is sent once it was reported as sent, and the one for the next complaint never is', () => {
    const sent = journeyOf([...linesBefore('submit', lateTwelveDaysJobLoss), answer('submit', 'sent', '2026-11-22')]);
    expect(stateOf(sent, 'letter')).toEqual({ kind: 'sent', on: '2026-11-22' });
    expect(stateOf(sent, 'complaint').kind).not.toBe('sent');
  });
});
