import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Route } from '#screens/shell/address.ts';
import { useAddress } from './use-address.ts';

const timing: Route = { kind: 'screen', screen: 'timing', round: 1 };
const cause: Route = { kind: 'screen', screen: 'cause', round: 1 };

const opened = () => renderHook(useAddress).result;
const leaves = () => dispatchEvent(new Event('pagehide'));

beforeEach(() => history.replaceState(null, '', '#/'));
afterEach(() => {
  leaves();
  vi.restoreAllMocks();
});

describe('going to a screen', () => {
  it('shows it at once, and names it in the address once it is seen', async () => {
    const navigation = opened();
    act(() => navigation.current.go(timing));
    expect(navigation.current.route).toEqual(timing);
    expect(location.hash).toBe('#/');
    await waitFor(() => expect(location.hash).toBe('#/timing'));
    expect(history.state).toEqual({ intent: 'road', depth: 1 });
  });

  it('twice before either is seen leaves an entry for both', () => {
    const navigation = opened();
    act(() => navigation.current.go(timing));
    act(() => navigation.current.go(cause));
    leaves();
    expect([location.hash, history.state]).toEqual(['#/cause', { intent: 'road', depth: 2 }]);
  });

  it('and replacing it at once leaves one entry', () => {
    const navigation = opened();
    act(() => navigation.current.go(timing));
    act(() => navigation.current.go(cause, { replace: true }));
    leaves();
    expect([location.hash, history.state]).toEqual(['#/cause', { intent: 'road', depth: 1 }]);
  });

  it('is written before the page is left, and at once where nobody sees it', () => {
    const navigation = opened();
    act(() => navigation.current.go(timing));
    leaves();
    expect(location.hash).toBe('#/timing');
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    act(() => navigation.current.go(cause));
    expect(location.hash).toBe('#/cause');
  });

  it('is written where the app is taken off, so that no later one gets its entry', () => {
    const { result, unmount } = renderHook(useAddress);
    act(() => result.current.go(timing));
    unmount();
    expect(location.hash).toBe('#/timing');
  });

  it('and back before it is seen leads to where one was', async () => {
    const navigation = opened();
    act(() => navigation.current.go(timing));
    act(() => navigation.current.back());
    await waitFor(() => expect(navigation.current.route).toEqual({ kind: 'start' }));
    expect(navigation.current.cameBack).toBe(true);
    expect(location.hash).toBe('#/');
  });

  it('gives way to where the browser goes meanwhile', () => {
    const navigation = opened();
    act(() => navigation.current.go(timing));
    act(() => {
      dispatchEvent(new PopStateEvent('popstate'));
    });
    leaves();
    expect([navigation.current.route, location.hash]).toEqual([{ kind: 'start' }, '#/']);
  });
});

it('names a page beside the road at once', () => {
  const navigation = opened();
  act(() => navigation.current.go({ kind: 'page', page: 'payments' }));
  expect(location.hash).toBe('#/payments');
});
