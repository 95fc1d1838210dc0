import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ignoreStrayTaps } from './stray-taps.ts';

/** Milliseconds since the page was opened; every event is stamped with it. */
let clock = 0;
let page: Document;
let acted: string[];

beforeEach(() => {
  clock = 10_000;
  vi.spyOn(Event.prototype, 'timeStamp', 'get').mockImplementation(() => clock);
  page = document.implementation.createHTMLDocument();
  acted = [];
  ignoreStrayTaps(page);
});

/** A control that tells what was done, 48 pixels high, where nothing else is said about its place. */
function add<T extends HTMLElement>(control: T, name: string, top = 0): T {
  control.id = name;
  at(control, top);
  control.addEventListener('click', () => acted.push(name));
  page.body.append(control);
  return control;
}

const at = (element: Element, top: number): void => {
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 300, 48));
};
const button = (name: string, top?: number): HTMLButtonElement => add(page.createElement('button'), name, top);

/** A box with its label, 48 pixels high. */
function box(name: string, top: number): { readonly label: HTMLLabelElement; readonly input: HTMLInputElement } {
  const label = page.createElement('label');
  const input = page.createElement('input');
  input.type = 'checkbox';
  input.addEventListener('change', () => acted.push(`${name} ${input.checked}`));
  label.append(input, page.createTextNode(name));
  page.body.append(label);
  at(label, top);
  return { label, input };
}

/** Lets the page settle and the time pass. */
async function wait(milliseconds: number): Promise<void> {
  await Promise.resolve();
  clock += milliseconds;
}

/** A finger that is down for a twentieth of a second. */
async function tap(element: Element, y = 20): Promise<void> {
  const where = { bubbles: true, cancelable: true, clientX: 20, clientY: y };
  element.dispatchEvent(new MouseEvent('pointerdown', where));
  clock += 50;
  element.dispatchEvent(new MouseEvent('pointerup', where));
  element.dispatchEvent(new MouseEvent('click', where));
  await Promise.resolve();
}

/** Presses a key on an element; a button is clicked by it unless something prevents that. */
async function enter(element: HTMLElement, init: KeyboardEventInit = {}): Promise<void> {
  const options = { key: 'Enter', bubbles: true, cancelable: true, ...init };
  if (element.dispatchEvent(new KeyboardEvent('keydown', options))) element.click();
  await Promise.resolve();
}

/** Puts another screen with one control in the place of this one. */
function turnsTo(name: string, made: () => HTMLElement = () => button(name)): void {
  page.body.replaceChildren();
  made();
}

describe('a series of taps', () => {
  it.each([100, 150, 300, 490])('answers one screen, %s ms apart', async (apart) => {
    const first = button('first');
    first.addEventListener('click', () => turnsTo('second'));
    await wait(1000);
    await tap(first);
    for (const _ of [1, 2, 3, 4, 5]) {
      await wait(apart);
      await tap(page.getElementById('second') ?? first);
    }
    expect(acted).toEqual(['first']);
  });

  it('answers the next screen once it has been seen', async () => {
    const first = button('first');
    first.addEventListener('click', () => turnsTo('second'));
    await wait(1000);
    await tap(first);
    await wait(510);
    await tap(page.getElementById('second') as Element);
    expect(acted).toEqual(['first', 'second']);
  });

  it('acts once on a control that stays where it is', async () => {
    const control = button('add');
    await wait(1000);
    await tap(control);
    await wait(200);
    await tap(control);
    await wait(510);
    await tap(control);
    expect(acted).toEqual(['add', 'add']);
  });

  it('acts each time on a control that is meant for it', async () => {
    const control = button('next');
    control.dataset.repeats = '';
    control.addEventListener('click', () => {
      control.textContent = `${acted.length}`;
    });
    await wait(1000);
    for (const _ of [1, 2, 3]) {
      await tap(control);
      await wait(100);
    }
    expect(acted).toEqual(['next', 'next', 'next']);
  });

  it('takes nothing that the first tap has moved under the finger', async () => {
    const first = button('remove 1', 0);
    const second = button('remove 2', 100);
    first.addEventListener('click', () => at(second, 0));
    await wait(1000);
    await tap(first);
    await wait(150);
    await tap(second);
    expect(acted).toEqual(['remove 1']);
  });

  it('takes another control that was under the finger before, although it is wider now', async () => {
    const first = button('first', 0);
    const second = button('second', 100);
    first.addEventListener('click', () => at(second, 96));
    await wait(1000);
    await tap(first);
    await wait(150);
    await tap(second, 120);
    expect(acted).toEqual(['first', 'second']);
  });

  it('ticks one box after the other, however fast', async () => {
    const boxes = [0, 1, 2, 3].map((n) => box(`box ${n}`, n * 60));
    await wait(1000);
    for (const [n, { label }] of boxes.entries()) {
      await tap(label, n * 60 + 20);
      await wait(80);
    }
    expect(acted).toEqual(['box 0 true', 'box 1 true', 'box 2 true', 'box 3 true']);
  });

  it('ticks a box once', async () => {
    const { label, input } = box('box', 0);
    await wait(1000);
    await tap(label);
    await wait(100);
    await tap(label);
    await wait(100);
    await tap(input);
    expect(input.checked).toBe(true);
  });

  it('ticks no box of the next screen', async () => {
    const first = button('first');
    first.addEventListener('click', () => turnsTo('', () => box('box', 0).label));
    await wait(1000);
    await tap(first);
    await wait(150);
    await tap(page.querySelector('label') as Element);
    expect(acted).toEqual(['first']);
  });
});

describe('what has just appeared', () => {
  it('takes no tap, even where none came before', async () => {
    await wait(1000);
    const control = button('question');
    await wait(300);
    await tap(control);
    await wait(510);
    await tap(control);
    expect(acted).toEqual(['question']);
  });

  it('is also a control whose words changed', async () => {
    const control = button('stop');
    await wait(1000);
    control.textContent = '删除';
    await wait(300);
    await tap(control);
    expect(acted).toEqual([]);
  });

  it('is judged by when the finger went down, not by when it rose', async () => {
    const control = button('slow');
    await wait(300);
    control.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
    await wait(900);
    control.dispatchEvent(new MouseEvent('pointerup', { bubbles: true }));
    control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX: 20, clientY: 20 }));
    expect(acted).toEqual([]);
  });
});

describe('a key', () => {
  it('held down acts once', async () => {
    const control = button('go on');
    await wait(1000);
    await enter(control);
    for (const _ of [1, 2, 3, 4]) {
      await wait(600);
      await enter(control, { repeat: true });
    }
    expect(acted).toEqual(['go on']);
  });

  it('pressed twice does not act on what was given the focus in between', async () => {
    const remove = button('remove');
    const more = button('add', 100);
    await wait(1000);
    await enter(remove);
    await wait(200);
    await enter(more);
    expect(acted).toEqual(['remove']);
  });

  it('acts on what was gone to by another key, however fast', async () => {
    const first = button('first');
    const second = button('second', 100);
    await wait(1000);
    await enter(first);
    await wait(100);
    first.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    await wait(100);
    await enter(second);
    expect(acted).toEqual(['first', 'second']);
  });

  it('held down still writes line after line', async () => {
    const area = add(page.createElement('textarea'), 'area');
    await wait(1000);
    const held = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, cancelable: true });
    expect(area.dispatchEvent(held)).toBe(true);
  });
});

describe('a click without finger or key', () => {
  it('acts at once, and once on each screen', async () => {
    const first = button('first');
    first.addEventListener('click', () => turnsTo('second'));
    await wait(1000);
    first.click();
    await wait(10);
    const second = page.getElementById('second') as HTMLElement;
    second.click();
    second.click();
    expect(acted).toEqual(['first', 'second']);
  });

  it('made by the app itself leaves the tap before it the last', async () => {
    const save = button('save');
    save.addEventListener('click', () => {
      const link = add(page.createElement('a'), 'file', 300);
      link.href = '#file';
      link.click();
      link.remove();
    });
    await wait(1000);
    await tap(save);
    await wait(150);
    await tap(save);
    expect(acted).toEqual(['save', 'file']);
  });
});
