import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { keepAgreementWords as words } from '#words/engine/keep-agreement.ts';
import { acceptedAtOnce } from '../../../tests/stories/straight-road.ts';
import { findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { answer, journeyOf, yuan } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

const agreed = journeyOf([
  ...linesBefore('finalTerms', acceptedAtOnce),
  answer('finalTerms', 'given', { monthly: yuan(600), months: 10, first: '2026-12-16' }),
]);
const given = agreed.journey.answers.firstStep?.event;
const other = given === 'contactNow' ? 'prepareFirst' : 'contactNow';

describe('an earlier step opened again while an agreement is in force', () => {
  const opened = async () => {
    const all = await renderApp({ walk: agreed, hash: '#/firstStep', today: '2026-12-20' });
    await findPage(titleOf('firstStep'));
    await all.user.click(screen.getByRole('button', { name: new RegExp(`^${optionOf('firstStep', other)}`) }));
    return all;
  };

  it('asks before an answer leaves the agreement aside, and changes nothing where that was not meant', async () => {
    const { user, answers } = await opened();
    expect(await screen.findByText(words.still)).toBeVisible();
    expect(answers().firstStep?.event).toBe(given);
    await user.click(screen.getByRole('button', { name: words.stay }));
    await findPage(titleOf(agreed.position.screen));
    expect(answers()).toEqual(agreed.journey.answers);
  });

  it('answers anew what was told wrong', async () => {
    const { user, answers } = await opened();
    await user.click(await screen.findByRole('button', { name: words.change }));
    expect(answers().firstStep?.event).toBe(other);
  });

  it('asks nothing where the same is answered again', async () => {
    const { user } = await renderApp({ walk: agreed, hash: '#/firstStep', today: '2026-12-20' });
    await findPage(titleOf('firstStep'));
    await user.click(screen.getByRole('button', { name: new RegExp(`^${optionOf('firstStep', given ?? '')}`) }));
    expect(screen.queryByText(words.still)).toBeNull();
  });
});
