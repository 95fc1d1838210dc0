import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { feeCheckWords as words } from '#words/assess/fee-check.ts';
import { common } from '#words/shell/common.ts';
import { notDueSelfService } from '../../../tests/stories/straight-road.ts';
import { renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';

/** Opens one of the calculations on the screen where the app itself offers something. */
async function openCheck(title: string) {
  const { user } = await renderApp({ walk: roadTo('selfService', notDueSelfService) });
  await user.click(await screen.findByText(title));
  const type = async (label: string, text: string) => user.type(await screen.findByLabelText(label), text);
  const has = (...sums: readonly string[]) => {
    for (const sum of sums) expect(screen.getByRole('table', { name: title })).toHaveTextContent(sum);
  };
  return { user, type, has };
}

describe('what is offered, calculated from one’s own figures', () => {
  it('shows a year of instalments beside the fee that is named', async () => {
    const { type, has } = await openCheck(words.instalments.title);
    await type(words.instalments.owed, '12000');
    await type(words.instalments.monthly, '1088');
    expect(screen.queryByRole('table', { name: words.instalments.title })).toBeNull();
    await type(words.instalments.months, '12期');
    has('13,056 元');
    has('1,056 元');
    has('15.86%');
    await type(`${words.instalments.fee}${common.optional}`, '8.8');
    has('8.80%');
  });

  it('shows what is left after the least amount, and how long it goes on', async () => {
    const { type, has } = await openCheck(words.minimum.title);
    await type(words.minimum.owed, '5000');
    await type(words.minimum.least, '500');
    await type(words.minimum.daily, '0.05');
    has('4,500 元', '67.50 元', '11 次', '371.06 元');
  });

  it('says that a payment of interest repays nothing, and refuses a least amount above the bill', async () => {
    const { user, type, has } = await openCheck(words.interestOnly.title);
    await type(words.interestOnly.owed, '10000');
    await type(words.interestOnly.monthly, '150');
    await type(words.interestOnly.months, '12');
    has('1,800 元', '18.00%', '10,150 元');
    await user.click(screen.getByText(words.minimum.title));
    await type(words.minimum.owed, '400');
    await type(words.minimum.least, '500');
    expect(screen.getByText(words.minimum.tooMuch)).toBeVisible();
    expect(screen.queryByRole('table', { name: words.minimum.title })).toBeNull();
  });
});
