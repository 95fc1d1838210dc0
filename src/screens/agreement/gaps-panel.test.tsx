import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { hashOf, routeOfKey } from '#screens/shell/address.ts';
import { fill } from '#text/fill.ts';
import closeGaps from '#words/agreement/close-gaps.ts';
import { finalTermsFormWords } from '#words/agreement/final-terms-form.ts';
import { gapsPanelWords as words } from '#words/agreement/gaps-panel.ts';
import { acceptedAtOnce } from '../../../tests/stories/straight-road.ts';
import { planIn } from '../../../tests/support/plans.ts';
import { findPage, pickDay, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
import { again, answer, journeyOf, yuan } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

const { oralOnly } = closeGaps.instead;
const oralYes = [...linesBefore('written', acceptedAtOnce), answer('written', 'oral')] as const;

describe('the sentence that the other side only has to confirm', () => {
  it('names what it said yes to, which is asked first (K31)', async () => {
    const { user } = await renderApp({ walk: journeyOf(oralYes) });
    expect(await screen.findByText(words.confirmBlank)).toBeVisible();
    await user.type(screen.getByLabelText(finalTermsFormWords.monthly), '850');
    await user.type(screen.getByLabelText(finalTermsFormWords.months), '24');
    pickDay(finalTermsFormWords.first, '2026-12-16');
    expect(
      await screen.findByText((text) => text.startsWith('请确认：从 2026 年 12 月 16 日起每月还 850 元、共 24 期；')),
    ).toBeVisible();
    expect(planIn(roadTo('reply', acceptedAtOnce)).monthly).not.toBe(yuan(850));
    await user.click(screen.getByRole('button', { name: oralOnly.options.cleared }));
    await findPage(titleOf('finalTerms'));
    expect(screen.getByLabelText(finalTermsFormWords.monthly)).toHaveValue('850');
  });
});

describe('what was agreed as it was proposed', () => {
  it('keeps the smaller last instalment, in the sentence and in what is kept', async () => {
    const plan = { plan: 'own', monthly: yuan(550), months: 11, first: '2026-12-16' } as const;
    const lines = linesBefore('written', acceptedAtOnce).map((line) =>
      'screen' in line && line.screen === 'terms' ? answer('terms', 'given', plan) : line,
    );
    const { user, answers } = await renderApp({ walk: journeyOf([...lines, answer('written', 'oral')]) });
    await user.click(
      await screen.findByRole('button', { name: /^和我提的一样：每月 550\s元，11 期，最后一期 500\s元$/ }),
    );
    const said = /^请确认：从 2026 年 12 月 16 日起每月还 550\s元、共 11 期（最后一期 500\s元）；/;
    expect(screen.getByText(said)).toBeVisible();
    await user.click(screen.getByRole('button', { name: oralOnly.options.cleared }));
    await findPage(titleOf('finalTerms'));
    expect(screen.getByText(/^一共还 11 次，合计 6,000\s元。$/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: optionOf('finalTerms', 'given') }));
    await findPage(titleOf('checkIn'));
    expect(answers().finalTerms?.value).toMatchObject({ monthly: yuan(550), months: 11, last: yuan(500) });
  });
});

describe('what was said yes to', () => {
  it.each([1, 2])('is shown again when the screen is opened anew, in round %i', async (round) => {
    const first = [...linesBefore('written', acceptedAtOnce), answer('written', 'text')] as const;
    const agrees = [
      answer('agreementCheck', 'given', ['lender']),
      answer('closeGaps', 'cleared'),
      answer('finalTerms', 'given', { monthly: yuan(700), months: 9, first: '2026-12-20' }),
    ] as const;
    const anew = [
      answer('agreementCheck', 'given', ['lender']),
      again('closeGaps', 'refused'),
      answer('channel', 'phone'),
      answer('script', 'connected'),
      answer('howItWent', 'agreed'),
      answer('written', 'text'),
    ] as const;
    const walk = journeyOf([...first, ...(round === 1 ? [] : anew), ...agrees]);
    const step = [...walk.position.path].reverse().find(({ screen: id }) => id === 'closeGaps');
    await renderApp({ walk, hash: hashOf(routeOfKey(step?.key ?? 'closeGaps')) });
    await findPage(titleOf('closeGaps'));
    expect(await screen.findByLabelText(finalTermsFormWords.monthly)).toHaveValue('700');
    expect(
      screen.getByText((text) => text.startsWith('请确认：从 2026 年 12 月 20 日起每月还 700 元、共 9 期；')),
    ).toBeVisible();
  });
});

describe('whoever has an agreement only by word of mouth (K45)', () => {
  it('is asked for the paper first, and shown what to check once it is there instead of what to tick', async () => {
    await renderApp({ walk: journeyOf(oralYes) });
    await findPage(oralOnly.title);
    expect(screen.getAllByRole('checkbox')).toEqual([
      screen.getByRole('checkbox', { name: finalTermsFormWords.trial }),
    ]);
    expect(await screen.findByText(words.confirmBlank)).toBeVisible();
    const check = screen.getByText(fill(words.onceWritten, { n: '15' })).closest('details');
    expect(check).not.toHaveAttribute('open');
    expect(check?.querySelectorAll('li')).toHaveLength(15);
  });

  it('is not shown that list before a paper is checked', async () => {
    await renderApp({ walk: journeyOf([...linesBefore('written', acceptedAtOnce), answer('written', 'text')]) });
    await findPage(titleOf('agreementCheck'));
  });
});
