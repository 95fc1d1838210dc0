import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { amountText, weekdayText } from '#text/format.ts';
import { unbroken } from '#text/unbroken.ts';
import { keepFiguresWhole } from './keep-figures-whole.ts';

/** The observer has told of what changed. */
const observed = () => new Promise((done) => setTimeout(done));

it('keeps figures whole in what is shown and in what changes later, and React goes on updating it', async () => {
  const root = document.createElement('div');
  document.body.append(root);
  keepFiguresWhole(root);
  const view = (fen: number) => (
    <p>
      {amountText(fen)}
      <strong>{weekdayText('2026-11-27')}</strong>
    </p>
  );
  const { rerender, unmount } = render(view(123_400), { container: root });
  await observed();
  const day = unbroken(weekdayText('2026-11-27'));
  expect(root.textContent).toBe(`${unbroken('1,234 元')}${day}`);
  rerender(view(99_900));
  await observed();
  expect(root.textContent).toBe(`${unbroken('999 元')}${day}`);
  unmount();
  root.remove();
});
