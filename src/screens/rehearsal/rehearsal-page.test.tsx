import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { scriptPanelWords } from '#words/engine/script-panel.ts';
import { scenarioWords } from '#words/rehearsal/index.ts';
import { rehearsal as words } from '#words/rehearsal/rehearsal-page.ts';
import { common } from '#words/shell/common.ts';
import { start } from '#words/today/start.ts';
import { illnessZeroIncome } from '../../../tests/stories/hard-nights.ts';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';
import { titleOf } from '../../../tests/support/words-of.ts';

const { hurried, legalClaim, friendly } = scenarioWords;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const startsWith = (text: string) => new RegExp(`^${text}`);
const feedback = () => within(screen.getByRole('article')).getByRole('status');
const opened = async (scenario: { readonly name: string }) => {
  const view = await renderApp({ walk: roadTo('script'), hash: '#/rehearsal' });
  await findPage(words.title);
  await view.user.click(button(startsWith(scenario.name)));
  return view;
};

describe('the choice of calls', () => {
  it('says that it is practice, and offers every call', async () => {
    await renderApp({ hash: '#/rehearsal' });
    expect(await screen.findByText(words.practice)).toBeVisible();
    const offered = within(screen.getByRole('list', { name: words.choose })).getAllByRole('button');
    expect(offered.map((each) => each.textContent)).toEqual(
      Object.values(scenarioWords).map(({ name, hint }) => `${name}${hint}`),
    );
  });

  it.each([
    ['script', lateTwelveDaysJobLoss],
    ['decoded', illnessZeroIncome],
  ] as const)('is reached from %s, and leads back to it', async (at, story) => {
    const { user } = await renderApp({ walk: roadTo(at, story) });
    await user.click(await screen.findByRole('link', { name: scriptPanelWords.practise }));
    await findPage(words.title);
    await user.click(screen.getByRole('link', { name: common.toNow }));
    await findPage(titleOf(at));
  });

  it.each([
    ['before a plan is sent', 'script', 0],
    ['once one is', 'reply', 1],
  ] as const)('says that no amount is told on these calls, %s', async (_when, at, times) => {
    await renderApp({ walk: roadTo(at), hash: '#/rehearsal' });
    await findPage(words.title);
    expect(screen.queryAllByText(words.beforePlan)).toHaveLength(times);
  });

  it('leads to the start where there is no case yet', async () => {
    const { user } = await renderApp({ hash: '#/rehearsal' });
    await user.click(await screen.findByRole('link', { name: words.toStart }));
    expect(await screen.findByRole('button', { name: start.begin })).toBeVisible();
  });
});

describe('a call', () => {
  it('is spoken line by line, each line looked back on, to its end', async () => {
    const { user, repository } = await opened(hurried);
    const before = repository.stored();
    const { rush, selfServe, noTicket } = hurried.turns;

    expect(await findPage(rush.theySay)).toHaveFocus();
    expect(screen.getByText('练习：赶时间的客服，第 1 句')).toBeVisible();
    expect(feedback()).toBeEmptyDOMElement();
    await user.click(button(rush.lines.shortly.say));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(rush.theySay);
    expect(screen.getByRole('heading', { name: words.youSaid })).toHaveFocus();
    expect(feedback()).toHaveTextContent(rush.lines.shortly.feedback);
    expect(
      within(feedback())
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['说真话：做到了', '要书面、留工单号：做到了']);
    expect(screen.queryByRole('list', { name: words.yourTurn })).not.toBeInTheDocument();

    await user.click(button(words.goOn));
    expect(await findPage(selfServe.theySay)).toHaveFocus();
    expect(screen.getByText('练习：赶时间的客服，第 2 句')).toBeVisible();
    expect(feedback()).toBeEmptyDOMElement();
    await user.click(button(selfServe.lines.twoThings.say));
    await user.click(button(words.goOn));
    await user.click(button(noTicket.lines.argue.say));
    expect(feedback()).toHaveTextContent('要书面、留工单号：可以更好');
    await user.click(button(words.goOn));

    expect(await findPage(hurried.endings.hungUp.title)).toHaveFocus();
    expect(screen.getByText('练习：赶时间的客服，结束了')).toBeVisible();
    const counted = screen.getAllByRole('definition').map((each) => each.textContent);
    expect(counted).toEqual(['做到 1 次', '这次没用到', '做到 2 次，1 次可以更好', '这次没用到']);
    expect(screen.getByText(noTicket.lines.record.say)).toBeVisible();
    expect(repository.stored()).toEqual(before);
  });

  it('speaks with the facts of the case', async () => {
    await opened(friendly);
    await findPage(friendly.turns.greet.theySay.replace('{bills}', '花呗、借呗'));
    expect(button(/^您好，我是账户本人。我的花呗、借呗，最早到期的一笔逾期/)).toBeVisible();
  });

  it('can be begun anew, or changed for another', async () => {
    const { user } = await opened(legalClaim);
    const { claim, codes } = legalClaim.turns;
    await user.click(button(claim.lines.panic.say));
    await user.click(button(words.goOn));
    await user.click(button(codes.lines.read.say));
    await user.click(button(words.goOn));
    await findPage(legalClaim.endings.gaveAway.title);
    expect(screen.getByRole('heading', { name: words.now })).toBeVisible();
    expect(screen.getByRole('link', { name: '110' })).toBeVisible();

    await user.click(button(words.again));
    expect(await findPage(claim.theySay)).toHaveFocus();
    await user.click(button(claim.lines.hangUp.say));
    await user.click(button(words.goOn));
    await findPage(legalClaim.endings.safe.title);
    expect(screen.queryByRole('heading', { name: words.now })).not.toBeInTheDocument();
    expect(screen.getByText(words.allGood)).toBeVisible();

    await user.click(button(words.other));
    expect(await findPage(words.title)).toHaveFocus();
  });

  it('can be given up for another at any line', async () => {
    const { user } = await opened(hurried);
    await user.click(button(words.other));
    await findPage(words.title);
  });

  it('is forgotten when the page is left', async () => {
    const { user } = await opened(hurried);
    await user.click(button(hurried.turns.rush.lines.lost.say));
    await user.click(screen.getByRole('link', { name: '有商量' }));
    await screen.findByRole('button', { name: start.resume });
    location.hash = '#/rehearsal';
    await findPage(words.title);
  });
});
