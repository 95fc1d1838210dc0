import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { nextSteps } from '#rules/next-steps.ts';
import { encodeLink } from '#share/link.ts';
import type { ResultView } from '#share/result-view.ts';
import { sharedRows } from '#share/shared-rows.ts';
import { fill } from '#text/fill.ts';
import { exportCalendarWords, exportWords } from '#words/documents/export.ts';
import { result } from '#words/result/result.ts';
import { link } from '#words/share/link.ts';
import { shared } from '#words/share/shared.ts';
import { common } from '#words/shell/common.ts';
import { start } from '#words/today/start.ts';
import { keepFiles } from '../../../tests/support/fake-browser.ts';
import { findPage, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';
import { sharedView } from '../../../tests/support/shared-view.ts';
import { optionOf, tickOf, titleOf } from '../../../tests/support/words-of.ts';
import { sharedSteps } from './shared-document.ts';
import { sharedEvents } from './shared-events.ts';

const view = sharedView;
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

describe('what was proposed', () => {
  it('is left out where nothing was here: what was before the case is not known', async () => {
    await renderApp({ hash: encodeLink({ ...view, proposals: 0, level: 'steps', outline: null, figures: null }) });
    await findPage(shared.title);
    expect(screen.getByRole('main')).not.toHaveTextContent(shared.proposals);
  });
});

describe('what the receiver can do with the page', () => {
  const settled: ResultView = {
    ...view,
    screen: 'creditReport',
    outline: { products: ['huabei'], timing: null, channel: 'phone', asks: [], kind: 'trial' },
    figures: { left: null, owed: 0, instalment: null, months: null, first: null },
  };
  const copied = () => navigator.clipboard.readText();

  it('is to copy the whole link again, without what a messenger has added', async () => {
    const { user } = await renderApp({ hash: `?from=timeline${hash}&shareTo=weixin` });
    await findPage(shared.title);
    expect(location.hash).toBe('#s1');
    await user.click(button(link.copy));
    expect(await copied()).toBe(`${location.origin}/${hash}`);
    expect(button(link.copied)).toBeVisible();
  });

  it('is to copy its text, with every term beside its value', async () => {
    const { user } = await renderApp({ hash });
    await findPage(shared.title);
    await user.click(button(exportWords.copy));
    expect(await copied()).toBe(
      [
        '别人分享的结果',
        '',
        '走到“方案”这一站',
        '2026 年 11 月 20 日的情况，提过 2 次方案',
        '',
        '接下来',
        ...nextSteps('submit', null).map((step, at) => `${at + 1}. ${result.steps[step]}`),
        '',
        '是哪几样：花呗、借呗',
        '最早到期的一笔现在怎样：逾期一到三个月',
        '从哪里联系：官方电话',
        '请求什么：减免逾期费用或部分利息',
        '方案：先试行几个月，再复核',
        '提过方案：2 次',
        '每月剩余：700 元',
        '欠款总额：31,000 元',
        '每期：350 元',
        '期数：6 期',
        '第一次还款：2026 年 12 月 16 日（星期三）',
      ].join('\n'),
    );
  });

  it('is to print it, draw it and save it', async () => {
    keepFiles();
    vi.stubGlobal('print', () => undefined);
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    await renderApp({ hash });
    await findPage(shared.title);
    for (const name of [exportWords.print, exportWords.picture, exportWords.word, exportWords.text])
      expect(button(name)).toBeVisible();
  });

  it('is to take the days: of a proposal its first, named as not agreed', async () => {
    const saved = keepFiles();
    const { user } = await renderApp({ hash });
    await user.click(await screen.findByRole('button', { name: exportCalendarWords.add }));
    await waitFor(() => expect(saved.length).toBe(1));
    const text = (await saved[0]?.blob.text())?.replace(/\r\n /g, '') ?? '';
    expect(text.match(/(?<=DTSTART;VALUE=DATE:)\d+/g)).toEqual(['20261216']);
    expect(text).toContain(shared.dates.proposedTitle);
  });

  it('of a trial say that the rest is still to be talked about', () => {
    const [event] = sharedEvents({ ...view, screen: 'onTrack' }, '2027-05-15');
    expect(view.outline?.kind).toBe('trial');
    expect(event?.description).toMatch(/这几期是试行，剩下的怎么还，TA 到期前再和对方谈。$/);
    expect(sharedSteps({ ...view, screen: 'onTrack' })[2]).toBe(result.steps.trialRest);
  });

  it('of an agreement that is kept are all that lie ahead', () => {
    const kept: ResultView = {
      ...view,
      screen: 'onTrack',
      outline: view.outline && { ...view.outline, kind: 'instalments' },
    };
    expect(sharedEvents(kept, '2027-01-17').map(({ on, title }) => [on, title])).toEqual([
      ['2027-02-16', shared.dates.agreedTitle],
      ['2027-03-16', shared.dates.agreedTitle],
      ['2027-04-16', shared.dates.agreedTitle],
      ['2027-05-16', shared.dates.agreedTitle],
    ]);
    const moved = [{ from: '2027-02-16', to: '2027-02-26' }] as const;
    const putOff: ResultView = { ...kept, figures: kept.figures && { ...kept.figures, moved } };
    expect(sharedEvents(putOff, '2027-01-17').map(({ on }) => on)[0]).toBe('2027-02-26');
    expect(sharedRows(putOff)).toContainEqual({
      id: 'moved',
      term: shared.moved,
      value: '2027 年 2 月 16 日那一期，改到 2027 年 2 月 26 日还',
    });
    expect(sharedEvents(kept, '2027-05-15')).toEqual([
      {
        uid: 'shared-2027-05-16-35000@youshangliang',
        on: '2027-05-16',
        title: shared.dates.agreedTitle,
        description:
          '2026 年 11 月 20 日分享的：第 6 期，共 6 期，每期 350 元，最后一期可能不一样。只从核对过的官方渠道还；有变化，以 TA 收到的书面通知为准。',
        alarms: [0],
      },
    ]);
  });

  it.each(['steps', 'noAmounts', 'full'] as const)(
    'says of a paid debt that it is settled, at the level %s',
    async (level) => {
      const { outline, figures } = settled;
      const told = {
        ...settled,
        level,
        outline: level === 'steps' ? null : outline,
        figures: level === 'full' ? figures : null,
      };
      const { user } = await renderApp({ hash: encodeLink(told) });
      await findPage('别人分享的结果：已经还清');
      expect(screen.queryByText(/这一站/)).toBeNull();
      expect([shared.timing, shared.owed, shared.left].map(shownAs)).toEqual([undefined, undefined, undefined]);
      expect(screen.queryByRole('button', { name: exportCalendarWords.add })).toBeNull();
      await user.click(button(exportWords.copy));
      expect((await copied()).split('\n').slice(0, 3)).toEqual(['别人分享的结果：已经还清', '', '已经还清']);
      expect(await copied()).not.toMatch(/逾期|欠款总额|每月剩余/);
      expect(sharedEvents(told, '2026-11-22')).toEqual([]);
    },
  );
});

describe('an address that carries nothing', () => {
  it.each(['#s1', '#s2', '#s3', '#s1&shareTo=weixin', '#s1%E3%80%82'])(
    'says so, and whom to ask: %s',
    async (empty) => {
      const { user } = await renderApp({ walk: roadTo('script'), hash: empty });
      await findPage(shared.empty.title);
      expect(screen.getByText(fill(shared.empty.ask, { copy: link.copy }))).toBeVisible();
      expect(screen.queryByText(shared.broken.broken)).toBeNull();
      await user.click(button(shared.home));
      await findPage(start.back);
    },
  );
});

describe('a link that cannot be read', () => {
  it.each([
    [hash.slice(0, -8), shared.broken.broken],
    ['#s1.WzEsMV0', shared.broken.broken],
    ['#s7.WzEsMV0', shared.broken.newer],
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
