import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { endedNoteWords } from '#words/engine/ended-note.ts';
import { endAgreementWords as words } from '#words/keep/end-agreement-form.ts';
import { paymentsWords } from '#words/payments/payments.ts';
import { acceptedAtOnce } from '../../../tests/stories/straight-road.ts';
import { errors, findPage, pickDay, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { again, answer, journeyOf, today, yuan } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

const button = (name: string) => screen.getByRole('button', { name });
const option = (id: string) => button(optionOf('endAgreement', id));
const asked = journeyOf([
  ...linesBefore('finalTerms', acceptedAtOnce),
  answer('finalTerms', 'given', { monthly: yuan(600), months: 10, first: '2026-12-16' }),
  today('2026-12-10'),
  answer('checkIn', 'end'),
]);

describe('the end of an agreement', () => {
  it('says by when to speak, and offers first what keeps the agreement', async () => {
    const { answers, user } = await renderApp({ walk: asked });
    expect(await screen.findByText(/^下一期 2026 年 12 月 16 日（星期三），还有 6 天，要还 600\s元。/)).toBeVisible();
    expect(
      screen
        .getAllByRole('button')
        .filter((one) => 'option' in one.dataset)
        .map((one) => one.dataset.option),
    ).toEqual(['renegotiate', 'stay', 'ended']);
    await user.click(option('renegotiate'));
    await findPage(titleOf('missSoon'));
    expect(answers().endAgreement?.event).toBe('renegotiate');
  });

  it('says what has fallen due', async () => {
    await renderApp({ walk: asked, today: '2027-01-20' });
    expect(await screen.findByText(/^到期还没还的，一共 1,200\s元。/)).toBeVisible();
  });

  it('asks why and from which day on, and no day that is still to come', async () => {
    const { user, answers } = await renderApp({ walk: asked });
    await user.click(option('ended'));
    expect(errors()).toEqual([words.noReason]);
    await user.click(screen.getByLabelText(words.reasons.lenderSaid));
    pickDay(words.on, '2026-12-11');
    await user.click(option('ended'));
    expect(errors()).toHaveLength(1);
    pickDay(words.on, '2026-12-09');
    await user.click(option('ended'));
    await findPage(titleOf('cause'));
    expect(answers().endAgreement?.value).toEqual({ why: 'lenderSaid', on: '2026-12-09' });
  });

  it('is told on the next screen and beside the payments, and taken back there with one tap', async () => {
    const { user, answers } = await renderApp({ walk: asked });
    await user.click(screen.getByLabelText(words.reasons.cannot));
    await user.click(option('ended'));
    await findPage(titleOf('cause'));
    expect(screen.getByText('约定 2026 年 12 月 10 日结束了：我没法再按约还。')).toBeVisible();
    await user.click(button(endedNoteWords.undo));
    await findPage(titleOf('onTrack'));
    expect(answers().endAgreement?.event).toBe('stay');
    expect(screen.queryByText(/结束了/)).toBeNull();
  });

  it('stands on the page of payments with what was paid, in place of the instalments', async () => {
    const { user } = await renderApp({
      walk: journeyOf([
        ...linesBefore('finalTerms', acceptedAtOnce),
        answer('finalTerms', 'given', { monthly: yuan(600), months: 10, first: '2026-09-16', paidAlready: 2 }),
        answer('checkIn', 'end'),
        again('endAgreement', 'ended', { why: 'willNot', on: '2026-11-20' }),
      ]),
      hash: '#/payments',
    });
    await findPage(paymentsWords.title);
    const main = within(screen.getByRole('main'));
    expect(main.getByText(/^结束以前还了 2 期，一共 1,200\s元/)).toBeVisible();
    expect(main.queryByRole('table')).toBeNull();
    await user.click(button(endedNoteWords.undo));
    await findPage(titleOf('onTrack'));
  });
});
