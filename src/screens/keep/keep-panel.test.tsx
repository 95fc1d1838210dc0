import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mergedRecord } from '#case/merge.ts';
import { roadOf } from '#machines/road-view.ts';
import { emptyJourney } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import { fill } from '#text/fill.ts';
import closeGaps from '#words/agreement/close-gaps.ts';
import { paidUpNoteWords } from '#words/engine/paid-up-note.ts';
import { roadScreen } from '#words/engine/road-screen.ts';
import checkIn from '#words/keep/check-in.ts';
import { missSoonPanelWords } from '#words/keep/miss-soon-panel.ts';
import { schedulePanelWords } from '#words/keep/schedule-panel.ts';
import { paymentsWords } from '#words/payments/payments.ts';
import { letterPanelWords } from '#words/propose/letter-panel.ts';
import { common } from '#words/shell/common.ts';
import { bothPaid, proposed, toldAsMissed } from '../../../tests/stories/paid-up.ts';
import { acceptedAtOnce } from '../../../tests/stories/straight-road.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { findPage, hashOfWalk, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { answer, journeyOf, type Walk, yuan } from '../../../tests/support/story.ts';
import { optionOf, titleOf, titlesOf } from '../../../tests/support/words-of.ts';

const schedule = schedulePanelWords;
const button = (name: string) => screen.getByRole('button', { name });
/** Six hundred a month were agreed, whatever was proposed. */
const keeping = journeyOf([
  ...linesBefore('finalTerms', acceptedAtOnce),
  answer('finalTerms', 'given', { monthly: yuan(600), months: 10, first: '2026-12-16' }),
]);

describe('the agreed schedule', () => {
  it('shows the next instalment with its weekday', async () => {
    await renderApp({ walk: keeping, today: '2026-12-10' });
    expect(await screen.findByText(schedule.next)).toBeVisible();
    expect(screen.getByText((_, one) => one?.tagName === 'STRONG' && /^600\s元$/.test(one.textContent))).toBeVisible();
    expect(screen.getByText('2026 年 12 月 16 日（星期三）', { selector: 'p span' })).toBeVisible();
    expect(screen.getByText('还有 6 天')).toBeVisible();
  });

  it('moves on by one once an instalment is paid', async () => {
    const { user } = await renderApp({ walk: keeping, today: '2026-12-16' });
    expect(await screen.findByText('2026 年 12 月 16 日（星期三）', { selector: 'p span' })).toBeVisible();
    expect(screen.getByText('就是今天')).toBeVisible();
    await user.click(button(optionOf('checkIn', 'paid')));
    await findPage(titleOf('onTrack'));
    expect(await screen.findByText('2027 年 1 月 16 日（星期六）', { selector: 'p span' })).toBeVisible();
    expect(screen.getByText('还有 31 天')).toBeVisible();
    await user.click(screen.getByText(schedule.title, { selector: 'span' }));
    const rows = within(screen.getByRole('table', { name: paymentsWords.instalments.title })).getAllByRole('row');
    expect(rows.filter((row) => row.textContent?.includes(paymentsWords.instalments.paid))).toHaveLength(1);
    expect(rows[1]).toHaveTextContent('12026 年 12 月 16 日（星期三）12 月 16 日已还600 元');
    expect(rows[2]).toHaveTextContent('还完这期剩 4,800 元');
    expect(rows[rows.length - 1]).toHaveTextContent('合计6,000 元');
  });

  it('asks of the next one when one goes on: what was told as paid is not asked again', async () => {
    const { user } = await renderApp({ walk: keeping, today: '2026-12-16' });
    await user.click(await screen.findByRole('button', { name: optionOf('checkIn', 'paid') }));
    await findPage(titleOf('onTrack'));
    await user.click(await screen.findByRole('button', { name: common.goOn }));
    await findPage(titleOf('checkIn'));
    expect(await screen.findByText('2027 年 1 月 16 日（星期六）', { selector: 'p span' })).toBeVisible();
    expect(screen.getByText('还有 31 天')).toBeVisible();
    await user.click(button(optionOf('checkIn', 'paid')));
    await findPage(titleOf('onTrack'));
    expect(await screen.findByText('2027 年 2 月 16 日（星期二）', { selector: 'p span' })).toBeVisible();
    expect(screen.getByText('还有 62 天')).toBeVisible();
  });

  it('counts what was told as paid where one looks back on that answer, on a later day', async () => {
    const paid = journeyOf([
      ...linesBefore('finalTerms', acceptedAtOnce),
      answer('finalTerms', 'given', { monthly: yuan(600), months: 10, first: '2026-12-16' }),
      answer('checkIn', 'paid'),
    ]);
    await renderApp({ walk: paid, hash: '#/checkIn', today: '2027-01-10' });
    await findPage(titleOf('checkIn'));
    expect(await screen.findByText('2027 年 1 月 16 日（星期六）', { selector: 'p span' })).toBeVisible();
    expect(screen.getByText('还有 6 天')).toBeVisible();
    expect(screen.queryByText(schedule.overdue)).toBeNull();
  });

  it('says of the next payment that it stands beside the one told before', async () => {
    const { user } = await renderApp({ walk: keeping, today: '2026-12-16' });
    await user.click(await screen.findByRole('button', { name: optionOf('checkIn', 'paid') }));
    await findPage(titleOf('onTrack'));
    await user.click(await screen.findByRole('button', { name: common.goOn }));
    await findPage(titleOf('checkIn'));
    await user.click(button(optionOf('checkIn', 'willMiss')));
    const said = fill(roadScreen.added, { was: optionOf('checkIn', 'paid') });
    expect(await screen.findByText(said)).toBeVisible();
  });

  it('once all of it is paid, speaks of no next one and leads to the clearance, on today too', async () => {
    const walk = journeyOf([
      ...linesBefore('finalTerms', acceptedAtOnce),
      answer('finalTerms', 'given', { monthly: yuan(600), months: 1, first: '2026-12-16' }),
    ]);
    const { user, unmount } = await renderApp({ walk, today: '2026-12-16' });
    await user.click(await screen.findByRole('button', { name: optionOf('checkIn', 'paid') }));
    await findPage('约定的每一期都还过了');
    expect(screen.queryByText(/想提前还/)).toBeNull();
    await user.click(button(paidUpNoteWords.toClearance));
    await findPage(checkIn.instead.allPaid.title);
    unmount();
    const paid = journeyOf([
      ...linesBefore('finalTerms', acceptedAtOnce),
      answer('finalTerms', 'given', { monthly: yuan(600), months: 1, first: '2026-12-16' }),
      answer('checkIn', 'paid'),
    ]);
    const again = await renderApp({ walk: paid, hash: '#/', today: '2026-12-17' });
    expect(await screen.findByText(paidUpNoteWords.text)).toBeVisible();
    expect(screen.getByRole('main')).not.toHaveTextContent(titleOf('onTrack'));
    await again.user.click(button(paidUpNoteWords.toClearance));
    await findPage(checkIn.instead.allPaid.title);
  });

  it('says beside the next day that it is for the lender to say what a larger payment pays', async () => {
    const after = keeping.position.facts.inForce?.nth ?? 0;
    const open = (amount: number, hash: string) => {
      const file = {
        ...recordOf(keeping).file,
        payments: [{ on: '2026-12-16', amount: yuan(amount), after }],
      } as const;
      const repository = memoryRepository({ records: [{ ...recordOf(keeping), file }] });
      return renderApp({ walk: keeping, repository, hash, today: '2026-12-17' });
    };
    for (const hash of ['#/', '#/payments', hashOfWalk(keeping)]) {
      const { unmount } = await open(1_300, hash);
      expect(
        await screen.findByText(/1 月 16 日的 600\s元、.*2 月 16 日的 600\s元，这里用多还的 700\s元抵了。/),
      ).toBeVisible();
      unmount();
    }
    // Neither of the instalment itself, nor where none follows.
    for (const amount of [600, 6_000]) {
      const { unmount } = await open(amount, '#/payments');
      await findPage(paymentsWords.title);
      expect(screen.queryByText(/这里用多还的/)).toBeNull();
      unmount();
    }
  });

  it('of a trial says that it is not all that is owed, and once it is paid that the rest is to be talked about', async () => {
    const walk = journeyOf([
      ...linesBefore('finalTerms', acceptedAtOnce),
      answer('finalTerms', 'given', { monthly: yuan(250), months: 1, first: '2026-12-16', trial: true }),
    ]);
    const { user } = await renderApp({ walk, today: '2026-12-16' });
    expect(screen.queryByRole('button', { name: optionOf('checkIn', 'trialOver') })).toBeNull();
    expect(await screen.findByText('约定先试行 1 期。最后一期以前，约对方谈剩下的怎么还。')).toBeVisible();
    await user.click(button(optionOf('checkIn', 'paid')));
    await findPage(titleOf('onTrack'));
    expect(await screen.findByText(/^按你记的，试行的 1 期都还过了，这还不是全部。/)).toBeVisible();
    expect(screen.queryByText(schedule.allPaid)).toBeNull();
    await user.click(button(common.goOn));
    await findPage(titleOf('checkIn'));
    await user.click(button(optionOf('checkIn', 'trialOver')));
    await findPage(titleOf('cause'));
  });

  it('says that it is not in writing where it is not, with the sentence that gets it there and the way to say so', async () => {
    const terms = { monthly: yuan(600), months: 10, first: '2026-12-16' } as const;
    const walk = journeyOf([
      ...linesBefore('written', acceptedAtOnce),
      answer('written', 'oral'),
      answer('closeGaps', 'partly'),
      answer('finalTerms', 'given', terms),
    ]);
    const { user } = await renderApp({ walk, today: '2026-12-10' });
    expect(await screen.findByText((text) => text.startsWith(schedule.oral))).toBeVisible();
    expect(screen.getByText(/^请确认：从 2026 年 12 月 16 日起每月还 600 元、共 10 期；/)).toBeVisible();
    await user.click(screen.getByRole('link', { name: schedule.oralGot }));
    await user.click(await screen.findByRole('button', { name: closeGaps.instead.oralOnly.options.cleared }));
    await findPage(titleOf('finalTerms'));
    await user.click(screen.getByRole('button', { name: optionOf('finalTerms', 'given') }));
    await findPage(titleOf('checkIn'));
    expect(
      await screen.findByText((_, one) => one?.tagName === 'STRONG' && /^600\s元$/.test(one.textContent)),
    ).toBeVisible();
    expect(screen.queryByText((text) => text.startsWith(schedule.oral))).toBeNull();
  });

  it('counts as late what fell due before today, as the start page and the payments do', async () => {
    await renderApp({ walk: keeping, today: '2027-01-16' });
    expect(await screen.findByText(schedule.overdue)).toBeVisible();
    expect(screen.getByText((_, one) => one?.tagName === 'STRONG' && /^600\s元$/.test(one.textContent))).toBeVisible();
  });

  it('leaves a way to talk about what a merger added, and what is left of it to pay stays in force', async () => {
    const other = journeyOf([
      answer('urgent', 'none'),
      answer('soFar', 'notYet'),
      answer('products', 'given', ['huabei']),
    ]);
    const record = mergedRecord(recordOf(keeping), recordOf(other, 'other'), { on: '2026-12-09' });
    const repository = memoryRepository({ records: [record] });
    const { user } = await renderApp({ repository, hash: hashOfWalk(keeping), today: '2026-12-10' });
    expect(screen.queryByRole('button', { name: optionOf('checkIn', 'trialOver') })).toBeNull();
    await user.click(await screen.findByRole('button', { name: '约定照还，去谈花呗怎么还' }));
    await findPage(titleOf('cause'));
    await waitFor(() => {
      const [stored] = repository.stored();
      const { inForce, agreed, timing } = roadOf(stored?.journey ?? emptyJourney).facts;
      expect([inForce?.monthly, agreed, timing]).toEqual([yuan(600), null, null]);
    });
  });

  it('is missed, and will not be, once its day has passed: the lender is told of that one and not of the next', async () => {
    const { user } = await renderApp({ walk: keeping, today: '2027-01-20' });
    const missed = await screen.findByRole('button', { name: optionOf('checkIn', 'missed') });
    expect(screen.queryByRole('button', { name: optionOf('checkIn', 'willMiss') })).toBeNull();
    await user.click(missed);
    await findPage(titleOf('missSoon'));
    await user.click(await screen.findByRole('button', { name: optionOf('missSoon', 'tell') }));
    await findPage(titleOf('cause'));
  });

  it('is put into words when an instalment cannot be paid', async () => {
    const { user } = await renderApp({ walk: keeping, today: '2026-12-10' });
    await user.click(await screen.findByRole('button', { name: optionOf('checkIn', 'willMiss') }));
    await findPage(titleOf('missSoon'));
    expect(await screen.findByText(/原定 12 月 16 日还 600 元/)).toBeVisible();
  });

  it('asks for an answer by message or letter where the app cannot be opened', async () => {
    const walk = journeyOf([
      answer('urgent', 'given', ['special']),
      answer('situation', 'noAccess'),
      answer('situationTodo', 'noted'),
      ...linesBefore('finalTerms', acceptedAtOnce).slice(1),
      answer('finalTerms', 'given', { monthly: yuan(600), months: 10, first: '2026-12-16' }),
      answer('checkIn', 'willMiss'),
    ]);
    await renderApp({ walk, today: '2026-12-10' });
    await findPage(titleOf('missSoon'));
    const said = await screen.findByText(/原定 12 月 16 日还 600 元/);
    expect(said).toHaveTextContent('请用官方短信发到我现在的号码，或寄一份书面的。');
    expect(said).not.toHaveTextContent('App');
  });

  it.each(['#/', ''])(
    'says how to get in writing what was only spoken of, here and on the start page: %s',
    async (hash) => {
      const spoken = journeyOf([
        ...linesBefore('written', acceptedAtOnce),
        answer('written', 'oral'),
        answer('closeGaps', 'partly'),
        answer('finalTerms', 'later'),
      ]);
      await renderApp({ walk: spoken, hash: hash || hashOfWalk(spoken) });
      expect(await screen.findByText(schedulePanelWords.noneOral)).toBeVisible();
      expect(screen.queryByText(schedulePanelWords.none)).toBeNull();
    },
  );

  it('is asked for where the terms are not written down yet', async () => {
    const walk = journeyOf([...linesBefore('finalTerms', acceptedAtOnce), answer('finalTerms', 'later')]);
    await renderApp({ walk });
    expect(await screen.findByText(schedule.none)).toBeVisible();
  });
});

describe('an instalment told as missed and paid since', () => {
  const told = (trial: boolean) =>
    journeyOf([
      ...linesBefore('finalTerms', acceptedAtOnce),
      answer('finalTerms', 'given', { monthly: yuan(600), months: 2, first: '2026-12-16', trial }),
      answer('checkIn', 'missed'),
    ]);
  const later: IsoDate = '2026-12-21';
  async function shows(amount: number, title: string, trial = false, merged: Walk | null = null, on = later) {
    const walk = told(trial);
    const own = recordOf(walk);
    const record = merged === null ? own : mergedRecord(own, recordOf(merged, 'other'), { on: '2026-12-17' });
    const payments = [{ ...bothPaid, amount: yuan(amount) }];
    const repository = memoryRepository({
      records: [{ ...record, file: { ...record.file, payments } }],
    });
    const { user } = await renderApp({ repository, hash: hashOfWalk(walk), today: on });
    await findPage(title);
    return user;
  }
  const [, caughtUpTitle = '', allPaidTitle = '', restLeftTitle = ''] = titlesOf('missSoon');
  const added = 'xinyonggou';
  const { caughtUp, allPaid, options } = missSoonPanelWords;
  const bridge = optionOf('missSoon', 'bridge');

  it('still has it asked whether paying late ended the agreement or a waiver', async () => {
    await shows(600, caughtUpTitle);
    expect(await screen.findByText(caughtUp)).toHaveTextContent('原来的约定和减免还算不算');
    expect(screen.getByRole('main')).not.toHaveTextContent('不用再打电话');
    expect(screen.queryByText(allPaid)).toBeNull();
    expect(button(options.caughtUp.bridge)).toBeVisible();
    expect(screen.queryByRole('button', { name: bridge })).toBeNull();
  });

  it('is nothing to be told any more on the day on which the next one falls due, which is not missed', async () => {
    await shows(600, caughtUpTitle, false, null, '2027-01-16');
    expect(await screen.findByText(caughtUp)).toBeVisible();
  });

  it('leaves nothing to keep paying where it was the last: a certificate is asked for', async () => {
    const user = await shows(1200, allPaidTitle);
    expect(await screen.findByText(allPaid)).toHaveTextContent('开结清证明');
    expect(screen.queryByText(caughtUp)).toBeNull();
    expect(screen.getByRole('main')).not.toHaveTextContent('接着按约还');
    for (const name of [bridge, optionOf('missSoon', 'tell')])
      expect(screen.queryByRole('button', { name })).toBeNull();
    await user.click(button(options.allPaid.bridge));
    await findPage('约定的每一期都还过了');
    expect(await screen.findByText(schedule.allPaid)).toBeVisible();
  });

  it('leaves what a merger added to be talked about where it was the last', async () => {
    const other = journeyOf([
      answer('urgent', 'none'),
      answer('soFar', 'notYet'),
      answer('products', 'given', [added]),
    ]);
    await shows(1200, restLeftTitle, false, other);
    expect(await screen.findByText(allPaid)).toBeVisible();
    expect(screen.getByText(/是后来合到这里的，不在这份约定里/)).toBeVisible();
    for (const name of Object.values(options.restLeft)) expect(button(name)).toBeVisible();
    expect(screen.queryByRole('button', { name: options.allPaid.bridge })).toBeNull();
  });

  it('leaves the rest to be talked about where it was the last of a trial', async () => {
    await shows(1200, restLeftTitle, true);
    expect(await screen.findByText(/^按你记的，试行的 2 期都还过了，这还不是全部。/)).toBeVisible();
    for (const text of [caughtUp, allPaid]) expect(screen.queryByText(text)).toBeNull();
    expect(button(options.restLeft.tell)).toBeVisible();
  });
});

describe('an agreement paid up while it is talked about anew', () => {
  /** At the letter of the next attempt. */
  const walk = journeyOf([...toldAsMissed(acceptedAtOnce, { first: '2026-12-16' }), ...proposed]);
  const opens = (amount: number, hash = hashOfWalk(walk)) => {
    const record = recordOf(walk);
    const payments = [{ ...bothPaid, amount: yuan(amount) }];
    const records = [{ ...record, file: { ...record.file, payments } }];
    return renderApp({ repository: memoryRepository({ records }), hash, today: '2026-12-21' });
  };

  it('has no letter and says why, with what to say instead and the way to tell that nothing is left', async () => {
    const { user } = await opens(1200);
    await findPage(titleOf('letter'));
    expect(await screen.findByText((text) => text.startsWith(paidUpNoteWords.text))).toBeVisible();
    expect(screen.getByText(/每一期都还上了。请核对：1\. 每一期记在了哪里/)).toBeVisible();
    expect(screen.queryByRole('region', { name: letterPanelWords.title })).toBeNull();
    await user.click(screen.getByRole('link', { name: paidUpNoteWords.toClearance }));
    await findPage(checkIn.instead.allPaid.title);
    await user.click(await screen.findByRole('button', { name: optionOf('checkIn', 'cleared') }));
    await findPage(titleOf('clearance'));
  });

  it('says so on every screen on the way, and on none while something is left', async () => {
    const keys = walk.position.path.filter(({ round }) => round === walk.position.round).map(({ screen: id }) => id);
    for (const id of keys) {
      const { unmount } = await opens(1200, `#/${id}/${walk.position.round}`);
      await findPage(titleOf(id));
      expect(await screen.findByText((text) => text.startsWith(paidUpNoteWords.text))).toBeVisible();
      unmount();
    }
    await opens(600);
    expect(await screen.findByRole('region', { name: letterPanelWords.title })).toBeVisible();
    expect(screen.queryByText((text) => text.startsWith(paidUpNoteWords.text))).toBeNull();
  });
});
