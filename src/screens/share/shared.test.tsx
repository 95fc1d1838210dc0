import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encodeLink } from '#share/link.ts';
import type { ResultView } from '#share/result-view.ts';
import { shared } from '#words/share/shared.ts';
import { common } from '#words/shell/common.ts';
import { start } from '#words/today/start.ts';
import { findPage, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';
import { optionOf, tickOf, titleOf } from '../../../tests/support/words-of.ts';

const view: ResultView = {
  level: 'full',
  createdOn: '2026-11-20',
  contentVersion: 1,
  screen: 'submit',
  proposals: 2,
  outline: { products: ['huabei', 'jiebei'], timing: 'late90', channel: 'phone', asks: ['waive'], kind: 'trial' },
  figures: { left: 70_000, owed: 3_100_000, instalment: 35_000, months: 6, first: '2026-12-16' },
};
const hash = encodeLink(view);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const shownAs = (term: string) => {
  const terms = within(screen.getByRole('main')).getAllByRole('term');
  return terms.find(({ textContent }) => textContent === term)?.nextElementSibling?.textContent;
};

describe('a shared link', () => {
  it('shows a page to read, with its day', async () => {
    await renderApp({ hash });
    await findPage(shared.title);
    expect(screen.getByText('这是 2026 年 11 月 20 日分享的一页，只能看。你自己的记录没有动。')).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect([shared.products, shared.timingEarliest, shared.left, shared.owed, shared.months].map(shownAs)).toEqual([
      '花呗、借呗',
      '逾期一到三个月',
      '700 元',
      '31,000 元',
      '6 期',
    ]);
  });

  it.each([
    ['submit', '走到“方案”这一站'],
    ['onTrack', '走到“还款”这一站'],
    ['routes', '走到“被拒之后”这一站'],
  ] as const)('says at a glance where it stands: %s', async (at, line) => {
    await renderApp({ hash: encodeLink({ ...view, screen: at }) });
    expect(await screen.findByText(line)).toBeVisible();
    expect(screen.getByText('2026 年 11 月 20 日的情况，提过 2 次方案')).toBeVisible();
  });

  it('names no station where one only rests: it may be any', async () => {
    await renderApp({ hash: encodeLink({ ...view, screen: 'comeBack' }) });
    await findPage(shared.title);
    expect(screen.queryByText(/这一站$/)).toBeNull();
  });

  it('does not leave what it carries in the address, and stays readable after a reload', async () => {
    const { unmount } = await renderApp({ hash });
    await findPage(shared.title);
    expect(location.hash).toBe('#s1');
    const entry = history.state;
    unmount();
    await renderApp({ hash: '#s1', state: entry });
    await findPage(shared.title);
    expect(shownAs(shared.left)).toBe('700 元');
  });

  it('does not touch the own case', async () => {
    const walk = roadTo('script');
    const { user, repository } = await renderApp({ walk, hash });
    await findPage(shared.title);
    await user.click(screen.getByRole('link', { name: common.appName }));
    expect(await screen.findByText(`上次停在：${titleOf('script')}`)).toBeVisible();
    expect(repository.stored()).toEqual([recordOf({ journey: walk.journey })]);
    expect(repository.saves()).toEqual([]);
  });

  it('begins an own case at once where there is none, with suggestions and no answers', async () => {
    const { user, answers } = await renderApp({ hash });
    await user.click(await screen.findByRole('button', { name: shared.own }));
    await findPage(titleOf('urgent'));
    await user.click(button(optionOf('urgent', 'none')));
    await findPage(titleOf('soFar'));
    await user.click(button(optionOf('soFar', 'notYet')));
    await findPage(titleOf('products'));
    expect(screen.getByRole('checkbox', { name: tickOf('products', 'huabei') })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: tickOf('products', 'jiebei') })).toBeChecked();
    expect(Object.keys(answers())).toEqual(['urgent', 'soFar']);
    await user.click(button(optionOf('products', 'given')));
    await findPage(titleOf('timing'));
    expect(button(new RegExp(`^${optionOf('timing', 'late90')}`))).toHaveTextContent(common.earlier);
  });

  it('asks first where there is a case, and leads back to it', async () => {
    const walk = roadTo('script');
    const { user, repository } = await renderApp({ walk, hash });
    await user.click(await screen.findByRole('button', { name: shared.own }));
    expect(screen.getByText(shared.ownAsk)).toBeVisible();
    await user.click(button(shared.ownKeep));
    await findPage(titleOf('script'));
    expect(repository.saves()).toEqual([]);
  });

  it('opens another case beside the own one when that is wanted', async () => {
    const walk = roadTo('script');
    const { user, repository } = await renderApp({ walk, hash });
    await user.click(await screen.findByRole('button', { name: shared.own }));
    await user.click(button(shared.ownConfirm));
    await findPage(titleOf('urgent'));
    await user.click(button(optionOf('urgent', 'none')));
    await findPage(titleOf('soFar'));
    expect(repository.stored()[0]).toEqual(recordOf({ journey: walk.journey }));
    expect(repository.stored()).toHaveLength(2);
  });

  it('tells no more than the steps where it carries no more', async () => {
    await renderApp({ hash: encodeLink({ ...view, level: 'steps', outline: null, figures: null }) });
    await findPage(shared.title);
    expect(shownAs(shared.proposals)).toBe('2 次');
    expect([shared.products, shared.left].map(shownAs)).toEqual([undefined, undefined]);
  });
});

describe('a link that cannot be read', () => {
  it.each([
    [hash.slice(0, -8), shared.broken.broken],
    ['#s1.%%%', shared.broken.broken],
    ['#s2.WzEsMV0', shared.broken.newer],
    [`#s1.${'A'.repeat(2000)}`, shared.broken.tooLong],
  ])('says why: %#', async (broken, reason) => {
    const { user } = await renderApp({ walk: roadTo('script'), hash: broken });
    await findPage(shared.broken.title);
    expect(screen.getByText(reason)).toBeVisible();
    expect(screen.getByText(shared.broken.safe)).toBeVisible();
    await user.click(button(shared.home));
    await findPage(start.back);
  });
});
