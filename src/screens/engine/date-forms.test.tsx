import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '#case/schemas.ts';
import { fill } from '#text/fill.ts';
import { followUpFormWords } from '#words/contact/follow-up-form.ts';
import { followUpPanelWords } from '#words/contact/follow-up-panel.ts';
import { pastDateFormWords } from '#words/engine/past-date-form.ts';
import { problems } from '#words/engine/problems.ts';
import { submitFormWords } from '#words/propose/submit-form.ts';
import { paymentOrderNineDays } from '../../../tests/stories/court.ts';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { fileWith } from '../../../tests/support/case-file.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { errorBox, errors, findPage, pickDay, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
import { journeyOf, answer as says } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

const button = (name: string) => screen.getByRole('button', { name });

describe('the day a court paper came', () => {
  const open = async () => {
    const app = await renderApp({ walk: roadTo('serviceDate', paymentOrderNineDays) });
    await screen.findByLabelText(pastDateFormWords.label);
    return app;
  };
  const submit = () => button(optionOf('serviceDate', 'given'));

  it('cannot lie in the future', async () => {
    const { user, answers } = await open();
    pickDay(pastDateFormWords.label, '2026-11-23');
    await user.click(submit());
    expect(errors()).toEqual([problems.futureDate]);
    expect(errorBox()).toHaveFocus();
    expect(screen.getByLabelText(pastDateFormWords.label)).toHaveAccessibleDescription(problems.futureDate);
    expect(answers()).not.toHaveProperty('serviceDate');
  });

  it('may be today', async () => {
    const { user, answers } = await open();
    pickDay(pastDateFormWords.label, '2026-11-22');
    await user.click(submit());
    await findPage(titleOf('orderDispute'));
    expect(answers().serviceDate?.value).toBe('2026-11-22');
  });

  it('is asked for, or may be unknown', async () => {
    const { user } = await open();
    await user.click(submit());
    expect(errors()).toEqual([problems.noDate]);
    await user.click(button(optionOf('serviceDate', 'unknown')));
    await findPage(titleOf('orderDispute'));
  });
});

describe('the day to ask again, after a contact', () => {
  const toFollowUp = journeyOf([
    ...linesBefore('script', lateTwelveDaysJobLoss),
    says('script', 'connected'),
    says('howItWent', 'wait'),
  ]);

  const opened = (file: CaseFile) =>
    renderApp({
      walk: toFollowUp,
      repository: memoryRepository({ records: [{ ...recordOf(toFollowUp), file }] }),
    });

  it('is the one that was promised, with what to say on it', async () => {
    const file = fileWith({ notes: { howItWent: { ticket: 'HB-1122', promisedOn: '2026-11-27' } } });
    const { user, answers } = await opened(file);
    const field = await screen.findByLabelText(followUpFormWords.on);
    expect(field).toHaveValue('2026-11-27');
    expect(field).toHaveAccessibleDescription(followUpFormWords.promised);
    expect(await screen.findByText(/11 月 22 日联系过，工单号 HB-1122，想问/)).toBeVisible();
    await user.click(button(optionOf('followUp', 'rest')));
    await findPage(titleOf('comeBack'));
    expect(answers().followUp?.value).toBe('2026-11-27');
  });

  it('is open where none was promised, or the promised one is over', async () => {
    const file = fileWith({ notes: { howItWent: { promisedOn: '2026-11-21' } } });
    await opened(file);
    expect(await screen.findByLabelText(followUpFormWords.on)).toHaveValue('');
  });
});

it('asks after nothing where nobody was reached', async () => {
  await renderApp({ walk: journeyOf([...linesBefore('script', lateTwelveDaysJobLoss), says('script', 'notReached')]) });
  await screen.findByLabelText(followUpFormWords.on);
  expect(screen.queryByText(followUpPanelWords.title)).not.toBeInTheDocument();
});

describe('the day a proposal was sent', () => {
  const open = async () => {
    const app = await renderApp({ walk: roadTo('submit'), today: '2026-11-25' });
    await screen.findByLabelText(submitFormWords.on);
    return app;
  };

  it('is today unless said otherwise', async () => {
    const { user, answers } = await open();
    expect(screen.getByLabelText(submitFormWords.on)).toHaveValue('2026-11-25');
    await user.click(button(optionOf('submit', 'sent')));
    await findPage(titleOf('reply'));
    expect(answers().submit).toMatchObject({ event: 'sent', value: '2026-11-25' });
  });

  it('cannot lie in the future', async () => {
    const { user } = await open();
    pickDay(submitFormWords.on, '2026-11-26');
    await user.click(button(optionOf('submit', 'sent')));
    expect(errors()).toEqual([problems.futureDate]);
    await user.click(screen.getByRole('link', { name: `${submitFormWords.on}${problems.futureDate}` }));
    expect(screen.getByLabelText(submitFormWords.on)).toHaveFocus();
  });

  it('is not needed where nothing was sent', async () => {
    const { user, answers } = await open();
    await user.click(button(optionOf('submit', 'notYet')));
    await findPage(titleOf('comeBack'));
    expect(answers().submit).toEqual({ event: 'notYet', on: '2026-11-25', nth: expect.any(Number) });
  });
});

describe('the day to ask again', () => {
  const waiting = () =>
    journeyOf([
      says('urgent', 'none'),
      says('soFar', 'waiting'),
      says('products', 'given', ['huabei']),
      says('timing', 'late30'),
      says('cause', 'given', ['illness']),
      says('leftOver', 'unsure'),
    ]);
  const open = async () => {
    const app = await renderApp({ walk: waiting() });
    await screen.findByLabelText(followUpFormWords.on);
    return app;
  };
  const rest = () => button(optionOf('followUp', 'rest'));

  it('lies before a debt that falls due within the week', async () => {
    const lines = journeyOf([
      ...linesBefore('timing', lateTwelveDaysJobLoss),
      says('timing', 'dueSoon'),
      says('cause', 'given', ['illness']),
      says('leftOver', 'unsure'),
      says('selfService', 'notOffered'),
      says('firstStep', 'contactNow'),
      says('channel', 'phone'),
      says('script', 'notReached'),
    ]);
    const { user } = await renderApp({ walk: lines });
    await screen.findByLabelText(followUpFormWords.on);
    expect(screen.queryByRole('button', { name: followUpFormWords.inAWeek })).not.toBeInTheDocument();
    await user.click(button(fill(followUpFormWords.inDays, { days: '3' })));
    expect(screen.getByLabelText(followUpFormWords.on)).toHaveValue('2026-11-25');
  });

  it('cannot lie in the past', async () => {
    const { user } = await open();
    pickDay(followUpFormWords.on, '2026-11-21');
    await user.click(rest());
    expect(errors()).toEqual([problems.pastDate]);
    expect(errorBox()).toHaveFocus();
  });

  it('is asked for only where the road rests', async () => {
    const { user } = await open();
    await user.click(rest());
    expect(errors()).toEqual([problems.noDate]);
    await user.click(button(optionOf('followUp', 'replied')));
    await findPage(titleOf('reply'));
  });

  it('is a week away with one tap, and shown where the road rests', async () => {
    const { user, answers } = await open();
    await user.click(button(followUpFormWords.inAWeek));
    expect(screen.getByLabelText(followUpFormWords.on)).toHaveValue('2026-11-29');
    await user.click(rest());
    await findPage(titleOf('comeBack'));
    expect(await screen.findByText('2026 年 11 月 29 日（星期日）')).toBeVisible();
    expect(answers().followUp?.value).toBe('2026-11-29');
  });
});
