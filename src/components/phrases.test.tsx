import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { inPhrases } from './phrases.tsx';

const wordsOf = (heading: string) => {
  const { container } = render(<h1>{inPhrases(heading)}</h1>);
  expect(screen.getByRole('heading', { name: heading })).toHaveTextContent(heading);
  return [...container.querySelectorAll('.whitespace-nowrap')].map(({ textContent }) => textContent);
};

describe('a heading', () => {
  it('keeps each of its words on a line and is called as it is written', () => {
    expect(wordsOf('先看看 App 里能不能自己办')).toEqual(['看看', 'App', '能不能', '自己']);
  });

  it('is left as it is where it has a figure', () => {
    expect(wordsOf('12 月 7 日签收')).toEqual([]);
  });
});
