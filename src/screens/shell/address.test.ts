import { describe, expect, it } from 'vitest';
import { screenIds } from '#model/screens.ts';
import { caseManglings, manglings } from '../../../tests/support/mangled-links.ts';
import { hashOf, pageIds, pageRoute, type Route, routeOf } from './address.ts';

const asBrowser = (hash: string): string => new URL(`https://youshangliang.example/${hash}`).hash;

describe('an address', () => {
  it('is a shared link however that was changed on its way', () => {
    for (const hash of ['#s1.WzEsMzM1LDEsNDksMl0', '#s2.rge45xjf5tl5z0s9'])
      for (const { name, mangle } of [...manglings, ...caseManglings]) {
        const arrived = asBrowser(mangle(hash));
        expect([name, routeOf(arrived)]).toEqual([name, { kind: 'shared', hash: arrived }]);
      }
  });

  it('is a shared link without anything in it', () => {
    for (const hash of ['#s1', '#s2', '#s3', '#s1&shareTo=weixin', '#s1%20%E7%9C%8B'])
      expect(routeOf(hash)).toEqual({ kind: 'shared', hash });
  });

  it('is never one where it names a screen, a page or the start', () => {
    const routes: readonly Route[] = [
      { kind: 'start' },
      ...pageIds.map(pageRoute),
      ...screenIds.map((screen) => ({ kind: 'screen', screen, round: 2 }) as const),
    ];
    for (const route of routes)
      for (const added of ['', '/', '&shareTo=weixin', '?from=singlemessage&isappinstalled=0', '。', ')'])
        if (route.kind !== 'start') expect(routeOf(asBrowser(hashOf(route) + added))).toEqual(route);
    const lost = [
      '',
      '#',
      '#/',
      '#/?from=x',
      '#/nowhere',
      '#/timing/0',
      '#/timing/61',
      '#/timing/1/2',
      '#x1.abc',
      '#ss1',
    ];
    expect(lost.map(routeOf)).toEqual(lost.map(() => ({ kind: 'start' })));
  });
});
