import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fill } from '#text/fill.ts';
import { oneOffsFormWords as words } from '#words/budget/one-offs-form.ts';
import { budget } from '../../../tests/stories/beginnings.ts';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { atRoutes } from '../../../tests/support/refused-road.ts';
import { errors, findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';
import { again, answer, walkStory, yuan } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

/** 1,200 were found after a refusal, and now the sums that come in are asked for. */
const openOneOffs = async () => {
  const found = [{ source: 'sell', amount: yuan(1200), every: 'once' } as const];
  const walk = atRoutes('payAll', answer('routes', 'funds'), again('funds', 'given', found), ...budget.slice(0, -1));
  const app = await renderApp({ walk });
  await app.user.selectOptions(await screen.findByLabelText(words.direction), words.directions.in);
  return app;
};

describe('money that was found before and is written again (K35)', () => {
  it('is asked about, and counted once where it is the same', async () => {
    const { user, answers } = await openOneOffs();
    await user.type(screen.getByLabelText(words.amount), '1200');
    await user.click(screen.getByRole('button', { name: optionOf('oneOffs', 'given') }));
    expect(errors().join()).toContain(words.countedOpen);
    await user.selectOptions(screen.getByLabelText(words.counted), words.kinds.counted);
    await user.click(screen.getByRole('button', { name: optionOf('oneOffs', 'given') }));
    expect(answers()['oneOffs@2']?.value).toEqual([{ direction: 'in', amount: yuan(1200), counted: true }]);
  });

  it('is not asked about where the amount is another', async () => {
    const { user } = await openOneOffs();
    await user.type(screen.getByLabelText(words.amount), '1300');
    expect(screen.queryByLabelText(words.counted)).toBeNull();
  });
});

describe('a list where there may be nothing to write (K40)', () => {
  const none = () => screen.queryByRole('button', { name: optionOf('oneOffs', 'none') });
  const done = () => screen.getByRole('button', { name: optionOf('oneOffs', 'given') });

  it('takes an empty list for nothing, also where it is sent', async () => {
    const { user, answers } = await renderApp({ walk: roadTo('oneOffs') });
    await findPage(titleOf('oneOffs'));
    expect(none()).toBeVisible();
    await user.click(done());
    expect(answers().oneOffs).toMatchObject({ event: 'none' });
  });

  it('offers nothing that would discard what was written, until the row is taken away', async () => {
    const { user, answers } = await renderApp({ walk: roadTo('oneOffs') });
    await user.type(await screen.findByLabelText(words.amount), '900');
    expect(none()).toBeNull();
    await user.click(screen.getByRole('button', { name: fill(words.remove, { n: '1' }) }));
    expect(screen.getByLabelText(words.amount)).toHaveValue('');
    await user.click(none() as HTMLElement);
    expect(answers().oneOffs).toMatchObject({ event: 'none' });
  });

  it('offers it beside what was written the last time', async () => {
    const walk = walkStory(lateTwelveDaysJobLoss);
    await renderApp({ walk, hash: '#/income' });
    await findPage(titleOf('income'));
    expect(screen.getByRole('button', { name: optionOf('income', 'none') })).toBeVisible();
  });
});

describe('a day that has passed', () => {
  it('is asked about, so that nothing is saved for it', async () => {
    const { user, answers } = await renderApp({ walk: roadTo('oneOffs') });
    await findPage(titleOf('oneOffs'));
    await user.type(screen.getByLabelText(words.amount), '800');
    const on = screen.getByLabelText(new RegExp(`^${words.on}`));
    await user.type(on, '2025-01-01');
    await user.click(screen.getByRole('button', { name: optionOf('oneOffs', 'given') }));
    expect(errors().join()).toContain(words.passed.out);
    expect(answers().oneOffs).toBeUndefined();
    await user.clear(on);
    await user.type(on, '2027-01-01');
    await user.click(screen.getByRole('button', { name: optionOf('oneOffs', 'given') }));
    expect(answers().oneOffs?.value).toEqual([{ direction: 'out', amount: yuan(800), on: '2027-01-01' }]);
  });
});
