import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { preferences } from '#case/preferences.ts';
import { readAloud as words } from '#words/shell/read-aloud.ts';
import { settings } from '#words/shell/settings.ts';
import { start } from '#words/today/start.ts';
import { findPage, goesByMenu, renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';
import { titleOf } from '../../../tests/support/words-of.ts';
import { hidden } from './hiding.ts';

class Utterance {
  readonly text: string;
  voice: { readonly name: string } | null = null;
  onend: () => void = () => undefined;
  onerror: () => void = () => undefined;
  constructor(text: string) {
    this.text = text;
  }
}

const own = { name: 'own', lang: 'zh-CN', localService: true };
const ofServer = { name: 'of a server', lang: 'zh-CN', localService: false };
const english = { name: 'english', lang: 'en-US', localService: true };
const cantonese = { name: 'cantonese', lang: 'zh-HK', localService: true };
const taiwanese = { name: 'taiwanese', lang: 'zh_TW', localService: true };

/** What is being said, and whether it was cut off. */
let heard: Utterance[] = [];
const cancel = vi.fn();
const has = (voices: readonly object[]) => {
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    // Some browsers make the voices anew each time.
    getVoices: () => voices.map((voice) => ({ ...voice })),
    speak: (utterance: Utterance) => heard.push(utterance),
    cancel,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
};
const endsSaying = () => act(async () => heard.at(-1)?.onend());
const button = (name: string) => screen.queryByRole('button', { name });
const starts = async () => {
  preferences.setState({ readAloud: true });
  const { user } = await renderApp({ walk: roadTo('products') });
  await user.click(await screen.findByRole('button', { name: words.start }));
  return user;
};

beforeEach(() => {
  heard = [];
  cancel.mockClear();
  preferences.setState({ readAloud: false, veiled: false });
});
afterEach(() => {
  vi.unstubAllGlobals();
  preferences.setState({ readAloud: false });
});

describe('reading aloud', () => {
  it('is offered on no page until it is wanted', async () => {
    has([own]);
    await renderApp({ walk: roadTo('products') });
    expect(button(words.start)).toBeNull();
  });

  it('is switched on in the settings and offered on every page from then on', async () => {
    has([own]);
    const { user } = await renderApp();
    await goesByMenu(user, 'settings');
    await user.click(await screen.findByRole('checkbox', { name: settings.aloud }));
    expect(preferences.getState().readAloud).toBe(true);
    await screen.findByRole('button', { name: words.start });
    await goesByMenu(user, 'home');
    await findPage(start.title);
    expect(await screen.findByRole('button', { name: words.start })).toBeVisible();
  });

  it('reads the heading first, then the rest, with a voice of this device, and ends by itself', async () => {
    has([english, ofServer, cantonese, taiwanese, own]);
    await starts();
    expect(heard.map(({ text, voice }) => [text, voice?.name])).toEqual([[titleOf('products'), 'own']]);
    for (let said = 0; heard.length > said && said < 100; ) {
      said = heard.length;
      await endsSaying();
    }
    const texts = heard.map(({ text }) => text);
    expect(texts).toContain(words.options);
    expect(texts.length).toBeGreaterThan(4);
    expect(button(words.start)).toBeVisible();
  });

  it('takes the voice of Taiwan where there is no other, for it reads what is written', async () => {
    has([cantonese, taiwanese]);
    await starts();
    expect(heard[0]?.voice?.name).toBe('taiwanese');
  });

  it('stops at its button', async () => {
    has([own]);
    const user = await starts();
    cancel.mockClear();
    await user.click(screen.getByRole('button', { name: words.stop }));
    expect(cancel).toHaveBeenCalled();
    // The browser tells the end of what was cut off too.
    await endsSaying();
    expect(heard).toHaveLength(1);
    expect(button(words.start)).toBeVisible();
  });

  it('stops where one goes to another page', async () => {
    has([own]);
    const user = await starts();
    cancel.mockClear();
    await goesByMenu(user, 'about');
    expect(cancel).toHaveBeenCalled();
    expect(button(words.stop)).toBeNull();
  });

  it.each([
    ['everything is hidden', () => dispatchEvent(new Event(hidden))],
    ['another app comes to the front', () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))],
    ['the page is closed', () => dispatchEvent(new Event('pagehide'))],
  ])('stops where %s', async (_why, leave) => {
    has([own]);
    await starts();
    cancel.mockClear();
    act(() => {
      leave();
    });
    expect(cancel).toHaveBeenCalled();
    expect(button(words.start)).toBeVisible();
  });

  it('ends where the voice fails', async () => {
    has([own]);
    await starts();
    act(() => heard[0]?.onerror());
    expect(button(words.start)).toBeVisible();
  });

  it.each([
    ['voices of servers only, which would be sent the text', [ofServer]],
    ['no Chinese voice', [english, cantonese]],
    ['no voice', []],
  ])('is not offered where there are %s', async (_what, voices) => {
    has(voices);
    preferences.setState({ readAloud: true });
    await renderApp({ hash: '#/settings' });
    await findPage(settings.title);
    expect(screen.queryByRole('checkbox', { name: settings.aloud })).toBeNull();
    expect(screen.getByText(settings.aloudMissing)).toBeVisible();
    expect(button(words.start)).toBeNull();
  });

  it('is not offered in a browser that cannot speak', async () => {
    preferences.setState({ readAloud: true });
    await renderApp({ hash: '#/settings' });
    await findPage(settings.title);
    expect(screen.getByText(settings.aloudMissing)).toBeVisible();
  });
});
