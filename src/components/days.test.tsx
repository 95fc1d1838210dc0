import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DayLine } from './days.tsx';

it('shows how late a day is that still asks for something apart from how far away one is', () => {
  const day = { month: '11 月', day: '20', what: '还款', date: '11 月 20 日' };
  render(
    <>
      <DayLine {...day} distance="5 天前" isPast={false} isLate />
      <DayLine {...day} distance="还有 9 天" isPast={false} isLate={false} />
      <DayLine {...day} distance="9 天前" isPast isLate />
    </>,
  );
  expect(screen.getByText('5 天前')).toHaveClass('text-amber');
  expect(screen.getByText('还有 9 天')).toHaveClass('text-jade');
  expect(screen.getByText('9 天前')).toHaveClass('text-ink-soft');
});
