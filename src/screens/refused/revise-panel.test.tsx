import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { problems } from '#words/engine/problems.ts';
import { proposals } from '#words/engine/proposal-list.ts';
import { letterPanelWords } from '#words/propose/letter-panel.ts';
import { earlierRefusalsWords } from '#words/refused/earlier-refusals.ts';
import { proposalWeaknessWords } from '#words/refused/proposal-weaknesses.ts';
import revise from '#words/refused/revise.ts';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { fileWith } from '../../../tests/support/case-file.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { atRoutes } from '../../../tests/support/refused-road.ts';
import { recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
import { answer, journeyOf } from '../../../tests/support/story.ts';

const words = earlierRefusalsWords;

describe('before a proposal is revised', () => {
  it('its weaknesses are named', async () => {
    await renderApp({ walk: atRoutes('brokePlan', answer('routes', 'revise')) });
    const list = await screen.findByRole('region', { name: proposalWeaknessWords.title });
    const items = within(list).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      proposalWeaknessWords.spots.noAmount,
      proposalWeaknessWords.spots.brokenBefore,
      proposalWeaknessWords.spots.noBudget,
      proposalWeaknessWords.spots.noTicket,
    ]);
  });

  it('where nothing was ever proposed, it is a first one, and none is called weak', async () => {
    const asked = [
      answer('urgent', 'none'),
      answer('soFar', 'notYet'),
      answer('products', 'given', ['jiebei']),
      answer('timing', 'late30'),
      answer('cause', 'given', ['jobLoss']),
      answer('leftOver', 'given', 90_000),
      answer('firstStep', 'contactNow'),
      answer('channel', 'phone'),
      answer('script', 'connected'),
      answer('howItWent', 'refused'),
      answer('whatTheySaid', 'payAll'),
      answer('decoded', 'routes'),
      answer('routes', 'revise'),
    ];
    await renderApp({ walk: journeyOf(asked) });
    const first = revise.instead.firstProposal;
    expect(await screen.findByRole('heading', { name: first.title })).toBeVisible();
    expect(screen.getByRole('button', { name: first.options.ready })).toBeVisible();
    expect(screen.queryByRole('region', { name: proposalWeaknessWords.title })).toBeNull();
  });

  it('refusals from before are kept as they are typed, and one without a day says so', async () => {
    const { user, repository } = await renderApp({ walk: atRoutes('payAll', answer('routes', 'revise')) });
    await user.click(await screen.findByText(words.title));
    await user.type(screen.getByLabelText(words.ticket), 'A-7');
    expect(screen.getByLabelText(words.on)).toHaveAccessibleDescription(words.noDate);
    fireEvent.change(screen.getByLabelText(words.on), { target: { value: '2027-10-20' } });
    expect(screen.getByLabelText(words.on)).toHaveAccessibleDescription(problems.futureDate);
    await expect.poll(() => repository.stored()[0]?.file.refusals).toEqual([{ channel: 'phone', ticket: 'A-7' }]);
    fireEvent.change(screen.getByLabelText(words.on), { target: { value: '2026-10-20' } });
    await user.click(screen.getByRole('button', { name: words.add }));
    const second = screen.getByRole('group', { name: words.row.replace('{n}', '2') });
    fireEvent.change(within(second).getByLabelText(words.on), { target: { value: '2026-09-01' } });
    await user.selectOptions(within(second).getByLabelText(words.channel), 'inApp');
    await expect
      .poll(() => repository.stored()[0]?.file.refusals)
      .toEqual([
        { on: '2026-10-20', channel: 'phone', ticket: 'A-7' },
        { on: '2026-09-01', channel: 'inApp' },
      ]);
  });
});

describe('refusals from before the case', () => {
  it('are those of the case file, whatever an earlier round left half-typed', async () => {
    const walk = atRoutes('payAll', answer('routes', 'revise'));
    const record = {
      ...recordOf(walk),
      file: fileWith({ refusals: [{ on: '2026-10-20', channel: 'phone', ticket: 'B-8' } as const] }),
      drafts: { revise: { rows: [{ on: '', channel: 'phone', ticket: 'A-7' }] } },
    };
    const { user } = await renderApp({ walk, repository: memoryRepository({ records: [record] }) });
    await user.click(await screen.findByText(words.title));
    expect(screen.getByLabelText(words.ticket)).toHaveValue('B-8');
  });
});

describe('a later proposal', () => {
  it('says in the letter when nothing has changed since the last', async () => {
    const walk = journeyOf(linesBefore('letter', lateTwelveDaysJobLoss, 2));
    await renderApp({ walk });
    expect(await screen.findByText(proposals.same)).toBeVisible();
  });

  it('is compared with nothing when it is the first', async () => {
    await renderApp({ walk: roadTo('letter') });
    await screen.findByRole('region', { name: letterPanelWords.title });
    expect(screen.queryByText(proposals.same)).toBeNull();
  });
});
