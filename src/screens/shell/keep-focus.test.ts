import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFocus } from './keep-focus.ts';

let end: () => void;

beforeEach(() => {
  // Without a layout nothing has a place.
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(() => [{}] as unknown as DOMRectList);
  document.body.innerHTML = `<main><h1 id="heading" tabindex="-1">题目</h1><article id="all">
    <div id="notice"><button id="later">以后再说</button></div><p id="after">后面</p>
    <section id="part"><div><button id="last">最后</button></div></section></article></main>`;
  end = keepFocus();
});

afterEach(() => {
  end();
  document.body.innerHTML = '';
  vi.restoreAllMocks();
});

const byId = (id: string) => document.getElementById(id) as HTMLElement;
const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

async function goes(focused: string, gone: Element) {
  byId(focused).focus();
  gone.remove();
  await frames();
  return document.activeElement?.id;
}

describe('when the control that has the focus goes', () => {
  it('what followed it has the focus, for as long as it stays there', async () => {
    expect(await goes('later', byId('notice'))).toBe('after');
    byId('last').focus();
    expect(byId('after').hasAttribute('tabindex')).toBe(false);
  });

  it('where nothing follows, what is around it has', async () => {
    expect(await goes('last', byId('part').children[0] as Element)).toBe('part');
  });

  it('no control has', async () => {
    byId('after').outerHTML = '<button id="next">下一个</button>';
    expect(await goes('later', byId('notice'))).toBe('all');
  });

  it('where all of it went, the heading has', async () => {
    expect(await goes('last', document.querySelector('article') as Element)).toBe('heading');
  });

  it('what has taken the focus keeps it', async () => {
    byId('later').focus();
    byId('notice').remove();
    byId('last').focus();
    await frames();
    expect(document.activeElement?.id).toBe('last');
  });

  it('nothing takes the focus that was left by the person', async () => {
    byId('later').focus();
    byId('later').blur();
    byId('after').remove();
    await frames();
    expect(document.activeElement).toBe(document.body);
  });
});
