import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fill } from '#text/fill.ts';
import { waitUntilFormWords as words } from '#words/refused/wait-until-form.ts';
import { result } from '#words/result/result.ts';
import { atRoutes } from '../../../tests/support/refused-road.ts';
import { findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { answer, journeyOf, type Line, type Walk, yuan } from '../../../tests/support/story.ts';
import { titleOf } from '../../../tests/support/words-of.ts';

async function open(walk: Walk) {
  await renderApp({ walk });
  await findPage(titleOf('waitUntil'));
  return screen.findByLabelText(words.on);
}

const refusedOnThePhone: readonly Line[] = [
  answer('urgent', 'none'),
  answer('soFar', 'notYet'),
  answer('products', 'given', ['huabei']),
  answer('timing', 'late30'),
  answer('cause', 'given', ['illness']),
  answer('leftOver', 'given', yuan(1000)),
  answer('firstStep', 'contactNow'),
  answer('channel', 'phone'),
  answer('script', 'connected'),
  answer('howItWent', 'refused'),
  answer('whatTheySaid', 'payAll'),
  answer('decoded', 'routes'),
];

describe('the day to try again', () => {
  it('starts with the day by which something was promised, a month ahead being later than that', async () => {
    expect(await open(journeyOf([...refusedOnThePhone, answer('routes', 'wait')]))).toHaveValue('2026-11-29');
    expect(screen.getByText(fill(words.promised, { what: result.dates.figureDue }))).toBeVisible();
  });

  it('starts empty where nothing was promised', async () => {
    expect(await open(atRoutes('payAll', answer('routes', 'wait')))).toHaveValue('');
  });
});
