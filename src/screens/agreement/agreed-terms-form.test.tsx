import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { screens } from '#model/screens.ts';
import { yuanForEditing } from '#rules/money.ts';
import { finalTermsFormWords } from '#words/agreement/final-terms-form.ts';
import { acceptedAtOnce } from '../../../tests/stories/straight-road.ts';
import { planIn } from '../../../tests/support/plans.ts';
import { renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
import { answer, journeyOf, yuan } from '../../../tests/support/story.ts';

const words = finalTermsFormWords;

describe('terms that are written down', () => {
  it('are set against what was proposed, with the question to ask', async () => {
    const walk = roadTo('finalTerms', acceptedAtOnce);
    const { monthly, months } = planIn(walk);
    const { user } = await renderApp({ walk });
    await user.type(await screen.findByLabelText(words.monthly), yuanForEditing(monthly));
    await user.type(screen.getByLabelText(words.months), String(months));
    expect(screen.queryByText(words.differs.title)).toBeNull();
    await user.clear(screen.getByLabelText(words.months));
    await user.type(screen.getByLabelText(words.months), String(months + 2));
    expect(screen.getByText(words.differs.title)).toBeVisible();
    expect(screen.getByText(`期数：之前说的是 ${months} 期，现在是 ${months + 2} 期`)).toBeVisible();
    const asked = `“我收到的条件和之前说的不一样。期数：之前说的是 ${months} 期`;
    expect(screen.getByText((text) => text.startsWith(asked))).toBeVisible();
  });

  it('are set against a taken offer as far as that said anything', async () => {
    const lines = [
      ...linesBefore('reply', acceptedAtOnce),
      answer('reply', 'counter'),
      answer('counter', 'given', { monthly: yuan(700) }),
      answer('counterCheck', 'take'),
      answer('written', 'text'),
      answer('agreementCheck', 'given', [...screens.agreementCheck.ticks]),
    ];
    const { user } = await renderApp({ walk: journeyOf(lines) });
    const monthly = await screen.findByLabelText(words.monthly);
    // What was typed as the offer is not asked again.
    expect(monthly).toHaveValue('700');
    expect(screen.getByText(words.fromOffer)).toBeVisible();
    await user.clear(monthly);
    await user.type(monthly, '750');
    expect(screen.getByText('每期：之前说的是 700 元，现在是 750 元')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^和/ })).toBeNull();
  });
});
