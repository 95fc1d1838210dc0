import { describe, expect, it } from 'vitest';
import { announcedDays } from '#case/announced-days.ts';
import { emptyFile } from '#case/record.ts';
import { roadOf } from '#machines/road-view.ts';
import type { LinkLevel } from '#model/link-codes.ts';
import type { AgreedTerms } from '#model/values.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { atRoutes } from '../../tests/support/refused-road.ts';
import { linesBefore, roadTo } from '../../tests/support/road-to.ts';
import { answer, journeyOf, today, type Walk, yuan } from '../../tests/support/story.ts';
import { type HouseholdView, householdViewIn, type Negotiation } from './household-view.ts';
import { decodeLink, encodeLink } from './link.ts';
import { valuesOf } from './link-values.ts';

const levels: readonly LinkLevel[] = ['steps', 'noAmounts', 'full'];
const days = { today: '2026-12-17', workingDays: announcedDays } as const;
const of = ({ journey }: Pick<Walk, 'journey'>): Negotiation => ({ journey, file: emptyFile });
const viewOf = (level: LinkLevel, ...all: readonly Negotiation[]): HouseholdView => householdViewIn(all, level, days);

const terms: AgreedTerms = { monthly: yuan(600), months: 10, first: '2026-12-20', fee: yuan(8), paidAlready: 1 };
const agreed = of(journeyOf([...linesBefore('finalTerms', acceptedAtOnce), answer('finalTerms', 'given', terms)]));
const open = of(roadTo('summary', lateTwelveDaysJobLoss));
const settled = of(journeyOf([answer('urgent', 'none'), answer('soFar', 'cleared')]));
const begun: Negotiation = {
  ...of(roadTo('products')),
  journey: { ...roadTo('products').journey, counterparty: { kind: 'bank', name: '宁波银行' } },
};

describe('a view of all negotiations of a person', () => {
  it('tells of each where it stands, and more of it the higher the level; the nearest day first', () => {
    const [steps, noAmounts, full] = levels.map((level) => viewOf(level, settled, open, agreed));
    // One owes the lender a figure since its day, which has passed.
    const screens = ['summary', 'checkIn', 'clearance'];
    for (const view of [steps, noAmounts, full])
      expect(view?.negotiations.map(({ screen }) => screen)).toEqual(screens);
    expect(steps?.negotiations.every((each) => each.outline === null && each.terms === null)).toBe(true);
    expect(noAmounts?.negotiations[1]?.outline).toEqual({ products: ['jiebei'], kind: 'instalments' });
    expect(noAmounts?.negotiations.every((each) => each.terms === null)).toBe(true);
    expect([steps?.figures, noAmounts?.figures]).toEqual([null, null]);
    expect(full?.negotiations[1]?.terms).toEqual({
      instalment: yuan(600),
      months: 10,
      first: '2026-12-20',
      beyond: { fee: yuan(8) },
    });
  });

  it('tells at the full level what a month leaves, what is agreed of it and what is owed', () => {
    const alone = viewOf('full', open).figures;
    const { figures } = viewOf('full', open, agreed);
    expect(figures?.agreed).toBe(yuan(608));
    expect(figures?.left).toBe(alone?.left);
    expect(figures?.left).not.toBeNull();
  });

  it('tells what is owed less what was paid since, also where another negotiation copied the older list', () => {
    const paid = journeyOf([...linesBefore('checkIn', acceptedAtOnce), today('2026-12-16'), answer('checkIn', 'paid')]);
    expect(viewOf('full', of(paid)).figures?.owed).toBe(yuan(5400));
    const { debts } = roadOf(paid.journey).facts;
    const copied = journeyOf([
      ...linesBefore('debts', acceptedAtOnce),
      today('2026-12-17'),
      answer('debts', 'given', [...(debts ?? []), { product: 'others', lender: '某小贷', total: yuan(900) }]),
    ]);
    const other = of(copied);
    const beside = { ...other, journey: { ...copied.journey, counterparty: { kind: 'other' } } } as const;
    expect(viewOf('full', of(paid), beside).figures?.owed).toBe(yuan(6300));
  });

  it('is the same whichever negotiation is on screen, but for the order of one day', () => {
    for (const level of levels) {
      const [one, other] = [viewOf(level, open, agreed, settled), viewOf(level, agreed, settled, open)];
      expect(new Set(one.negotiations)).toEqual(new Set(other.negotiations));
      expect(one.figures?.agreed).toBe(other.figures?.agreed);
    }
  });

  it('counts a debt that two negotiations are about once, and none of a settled one', () => {
    const once = viewOf('full', open).figures;
    expect(once?.owed).toBe(yuan(31_000));
    expect(viewOf('full', open, open).figures?.owed).toBe(yuan(31_000));
    expect(viewOf('full', open, settled).figures?.owed).toBe(yuan(31_000));
    expect(viewOf('full', settled).figures?.owed).toBe(null);
  });

  it('says nothing of a sum that nobody has told', () => {
    expect(viewOf('full', begun).figures).toEqual({ left: null, agreed: 0, owed: null, unknown: 0 });
  });

  it.each(levels)('never carries a name, an urgent matter, a legal screen or any text: %s', (level) => {
    const court = journeyOf([
      answer('urgent', 'given', ['court']),
      answer('courtPaper', 'order'),
      answer('serviceDate', 'given', '2026-12-13'),
    ]);
    const calm = journeyOf([answer('urgent', 'none')]);
    const legal = atRoutes('payAll', answer('routes', 'legal'), answer('legal', 'sued'));
    const view = viewOf(level, begun, agreed, of(legal));
    expect(view.negotiations.map(({ screen }) => screen)).toContain('routes');
    expect(JSON.stringify(valuesOf(view))).toMatch(/^(?:-?[\d,[\]]|null)+$/);
    expect(viewOf(level, of(court)).negotiations).toEqual(viewOf(level, of(calm)).negotiations);
    expect(decodeLink(encodeLink(view))).toEqual({ view });
  });

  it('has no amount below the full level', () => {
    const amounts = [yuan(600), yuan(8), yuan(31_000)].map(String);
    const found = levels.map((level) => {
      const inside = JSON.stringify(valuesOf(viewOf(level, open, agreed)));
      return amounts.filter((amount) => inside.includes(amount));
    });
    expect(found).toEqual([[], [], amounts]);
  });
});
