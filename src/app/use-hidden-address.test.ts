import { renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useHiddenAddress } from './use-hidden-address.ts';

const own = { shared: '#s5.abc', depth: 3 };
const at = (hash: string, state: unknown) => history.replaceState(state, '', hash);
const seen = () => [location.hash, history.state];
const arrives = (hash: string, state: unknown) => {
  at(hash, state);
  dispatchEvent(new PopStateEvent('popstate', { state }));
};

afterEach(() => at('#/', null));

describe('the address of a locked page', () => {
  it('names nothing and holds nothing until the page is open again', () => {
    at('#s1', own);
    const { result, rerender } = renderHook(useHiddenAddress, { initialProps: true });
    expect(seen()).toEqual(['#/', null]);
    rerender(true);
    result.current();
    expect(seen()).toEqual(['#s1', own]);
    rerender(false);
    at('#/court', { depth: 4 });
    rerender(true);
    expect(seen()).toEqual(['#/', null]);
    result.current();
    expect(seen()).toEqual(['#/court', { depth: 4 }]);
  });

  it('shows nothing of earlier pages to whoever goes back, and leads to a link that is opened meanwhile', () => {
    at('#/payments', { depth: 2 });
    const { result } = renderHook(useHiddenAddress, { initialProps: true });
    arrives('#/court', { depth: 1 });
    expect(seen()).toEqual(['#/', null]);
    arrives('#s5.new', null);
    expect(seen()).toEqual(['#/', null]);
    result.current();
    expect(seen()).toEqual(['#s5.new', null]);
  });

  it('is left alone where there is nothing to hide', () => {
    at('#/payments', { depth: 2 });
    const { result } = renderHook(useHiddenAddress, { initialProps: false });
    result.current();
    expect(seen()).toEqual(['#/payments', { depth: 2 }]);
  });
});
