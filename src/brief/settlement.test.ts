import { describe, expect, it } from 'vitest';
import type { CourtNote } from '#case/schemas.ts';
import { textOf } from '#documents/blocks/document.ts';
import { letterOf } from '#documents/letter.ts';
import { documentOf } from '#documents/registry.ts';
import { courtPapers } from '#machines/court-papers.ts';
import type { OptionOf } from '#model/screens.ts';
import { contactScript } from '#speech/contact-script.ts';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { again, answer, change, journeyOf, type Line, today, yuan } from '../../tests/support/story.ts';
import { isSettledInCourt, isSettledInCourtBy } from './settlement.ts';

const agreed = [
  ...linesBefore('finalTerms', acceptedAtOnce),
  answer('finalTerms', 'given', { monthly: yuan(600), months: 10, first: '2026-12-16' }),
] as const;

const came = (paper: OptionOf<'courtPaper'>): readonly Line[] => [
  change('urgent', 'given', ['court']),
  answer('courtPaper', paper),
  answer('courtTodo', 'noted'),
];

const missed = [today('2026-12-18'), answer('checkIn', 'missed'), again('missSoon', 'tell')] as const;

/** A case with these lines, with a note about its last court paper. */
function caseOf(lines: readonly Line[], note: CourtNote = { done: [] }) {
  const walk = journeyOf(lines);
  const key = courtPapers(walk.journey).slice(-1)[0]?.key;
  const file = fileWith(key === undefined ? {} : { court: { [key]: note } });
  const brief = briefOfWalk(walk, file);
  const { journey } = walk;
  expect(isSettledInCourtBy(brief.facts, { journey, file })).toBe(isSettledInCourt(brief));
  return brief;
}

describe('a settlement before a court beside an agreement in force', () => {
  it('counts while it is open and about what is talked about here', () => {
    const isSettled = (...given: Parameters<typeof caseOf>) => isSettledInCourt(caseOf(...given));
    const lines = [...agreed, ...came('settlement')];
    expect(isSettled(lines)).toBe(true);
    expect(isSettled(lines, { done: [], closedOn: '2026-11-16' })).toBe(false);
    expect(isSettled(lines, { done: [], product: 'xinyonggou', lender: '某某银行' })).toBe(false);
    expect(isSettled([...lines, ...came('enforcementNotice')])).toBe(false);
    expect(isSettled([...agreed, ...came('enforcement')])).toBe(false);
    expect(isSettled(agreed)).toBe(false);
    expect(isSettled([...linesBefore('finalTerms', acceptedAtOnce), ...came('settlement')])).toBe(false);
  });

  it('is no ordinary agreement to be made anew: enforcement is asked about, and a change in writing', () => {
    const brief = caseOf([...agreed, ...came('settlement'), ...missed]);
    const { phone, chat } = contactScript(brief);
    const ordinary = caseOf([...agreed, ...missed]);
    for (const said of [phone.join(), chat.join(), textOf(documentOf('missedPayment', brief))]) {
      expect(said).toMatch(/申不申请执行/);
      expect(said).toMatch(/双方写成书面/);
      expect(said).not.toMatch(/重新谈一个|重新约定|还算不算数/);
    }
    expect(phone.join()).toContain('这个案子在法院调解过，调解书我收到了。');
    expect(letterOf(brief)).toContain('不算改了法院的调解书');
    expect(letterOf(brief)).not.toContain('请求重新约定');
    expect([...contactScript(ordinary).phone, letterOf(ordinary)].join()).not.toMatch(/调解|执行/);
    expect(textOf(documentOf('missedPayment', ordinary))).not.toMatch(/调解|执行/);
  });
});
