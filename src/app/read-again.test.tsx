import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { messagePage } from '#words/messages/message-page.ts';
import { pasteBill } from '#words/messages/paste-bill.ts';
import { renderApp } from '../../tests/support/render-app.tsx';
import { roadTo } from '../../tests/support/road-to.ts';
import { ignoreStrayTaps } from './stray-taps.ts';

ignoreStrayTaps(document);

/** Puts a text into the field and taps at once, without a key, as after 粘贴. */
function pasteAndTap(field: string, text: string, button: string) {
  fireEvent.change(screen.getByLabelText(field), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: button }));
}

it('a message pasted right after an answer is answered at the first tap', async () => {
  await renderApp({ walk: roadTo('debts'), hash: '#/message' });
  await screen.findByLabelText(messagePage.field);
  for (const text of ['先交保证金', '把验证码发给我', '再不还就上门']) {
    pasteAndTap(messagePage.field, text, messagePage.read);
    expect(screen.getByRole('mark').textContent).toBe(/保证金|验证码/.test(text) ? text.replace('把', '') : '上门');
  }
});

it('a bill pasted right after another is read at the first tap', async () => {
  await renderApp({ walk: roadTo('debts') });
  fireEvent.click(await screen.findByText(pasteBill.title));
  await screen.findByLabelText(pasteBill.field);
  for (const text of ['花呗总欠款3000元', '花呗总欠款3000元，借呗还欠8000', '花呗总欠款500元']) {
    pasteAndTap(pasteBill.field, text, pasteBill.read);
    expect(screen.getByRole('heading', { name: /^读出 \d 笔/ })).toBeVisible();
  }
});
