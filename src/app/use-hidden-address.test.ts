import { renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { keepLink, keptLink, takeLinks } from '#storage/kept-links.ts';
import { useHiddenAddress } from './use-hidden-address.ts';

const own = { shared: 'kept', depth: 3 };
const at = (hash: string, state: unknown) => history.replaceState(state, '', hash);
const seen = () => [location.hash, history.state];
const linksOfTab = () => Object.values(sessionStorage).join('');
const arrives = (hash: string, state: unknown) => {
  at(hash, state);
  dispatchEvent(new PopStateEvent('popstate', { state }));
};

afterEach(() => {
  at('#/', null);
  takeLinks();
});

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

  it('holds no link that was looked at, and gives each back under its id once the page is open again', () => {
    const links = ['#s5.abc', '#s4.def'];
    const ids = links.map((link) => keepLink(link) ?? '');
    expect(new Set(ids).size).toBe(2);
    expect(keepLink('#s5.abc')).toBe(ids[0]);
    at('#s1', own);
    const { result } = renderHook(useHiddenAddress, { initialProps: true });
    expect(linksOfTab()).toBe('');
    arrives('#s5.new', null);
    expect(linksOfTab()).toBe('');
    const since = keepLink('#s5.new') ?? '';
    result.current();
    expect([...ids, since].map(keptLink)).toEqual([...links, '#s5.new']);
  });

  it('is given back without the links where another page removed something meanwhile', () => {
    const id = keepLink('#s5.abc') ?? '';
    at('#s1', { shared: id });
    const { result } = renderHook(useHiddenAddress, { initialProps: true });
    dispatchEvent(new StorageEvent('storage', { key: 'youshangliang:case:mycase', newValue: null }));
    result.current();
    expect([location.hash, keptLink(id)]).toEqual(['#s1', null]);
  });

  it('is left alone where there is nothing to hide', () => {
    at('#/payments', { depth: 2 });
    const { result } = renderHook(useHiddenAddress, { initialProps: false });
    result.current();
    expect(seen()).toEqual(['#/payments', { depth: 2 }]);
  });
});
