import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { panels } from '#content/zh-CN/ui/panels.ts';
import type { ValueOf } from '#model/screens.ts';
import { offerAboveSafeLine } from '../../../tests/stories/side-roads.ts';
import { renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { answer, journeyOf, type Walk, yuan } from '../../../tests/support/story.ts';

const { verdict: words } = panels;
type Offer = ValueOf<'counter'>;

const estimated = (left: number | 'unsure', offer: Offer): Walk =>
  journeyOf([
    answer('urgent', 'none'),
    answer('soFar', 'offer'),
    answer('products', 'given', ['huabei']),
    answer('timing', 'late30'),
    answer('cause', 'given', ['illness']),
    left === 'unsure' ? answer('leftOver', 'unsure') : answer('leftOver', 'given', left),
    answer('counter', 'given', offer),
  ]);

/** 1,200 left by the whole budget and a ceiling of 700. */
const calculated = (offer: Offer): Walk =>
  journeyOf([...linesBefore('counter', offerAboveSafeLine, 2), answer('counter', 'given', offer)]);

async function verdictOn(walk: Walk) {
  await renderApp({ walk });
  return within(await screen.findByRole('region', { name: words.title }));
}

describe('the verdict on an offer', () => {
  it.each([
    ['more than what is left', estimated(yuan(1000), { monthly: yuan(1001) }), words.verdicts.aboveLeft],
    ['above the own ceiling', calculated({ monthly: yuan(800) }), words.verdicts.aboveCeiling],
    ['above the safe line', calculated({ monthly: yuan(650) }), words.verdicts.aboveSafeLine],
    ['within half of what is left', estimated(yuan(1000), { monthly: yuan(500) }), words.verdicts.within],
    ['unknown while nobody knows what is left', estimated('unsure', { monthly: yuan(1) }), words.verdicts.unknown],
  ])('is "%s"', async (_name, walk, text) => {
    const panel = await verdictOn(walk);
    const said = Object.values(words.verdicts).filter((each) => panel.queryByText(each) !== null);
    expect(said).toEqual([text]);
  });

  it('says what it is based on', async () => {
    const panel = await verdictOn(calculated({ monthly: yuan(650), months: 33 }));
    expect(panel.getByText('按你算过的账：每月剩 1,200 元。')).toBeVisible();
    expect(panel.getByText('你的上限：每月 700 元。')).toBeVisible();
    expect(panel.getByText('每期 650 元')).toBeVisible();
  });

  it('says that an estimate is an estimate', async () => {
    const panel = await verdictOn(estimated(yuan(1000), { monthly: yuan(500) }));
    expect(panel.getByText('按你估的数：每月剩 1,000 元。细账还没做。')).toBeVisible();
  });

  it('judges a first payment by itself', async () => {
    const panel = await verdictOn(estimated(yuan(1000), { monthly: yuan(400), firstPayment: yuan(2000) }));
    expect(panel.getByText(words.verdicts.within)).toBeVisible();
    expect(panel.getByText('先还的一笔 2,000 元')).toBeVisible();
    expect(panel.getByText(words.verdicts.aboveLeft)).toBeVisible();
  });

  it('lists what has to be asked, and nothing that was said', async () => {
    const panel = await verdictOn(estimated(yuan(1000), { monthly: yuan(400), months: 12, interest: 'unsaid' }));
    expect(panel.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      words.questions.firstDate,
      words.questions.interest,
    ]);
  });

  it('has words that win three days', async () => {
    const panel = await verdictOn(estimated(yuan(1000), { monthly: yuan(400) }));
    expect(panel.getByText('可以说：“我需要看一下预算，11 月 25 日前答复您。”')).toBeVisible();
  });
});
