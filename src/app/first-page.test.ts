import { afterEach, describe, expect, it, vi } from 'vitest';
import { takeOver } from './first-page.ts';

afterEach(() => {
  document.body.replaceChildren();
});

/** The page as it is opened: what stands for the app, and the place where the app comes. */
function opened(first: string): HTMLElement {
  document.body.innerHTML = `${first}<div id="root"></div>`;
  return document.getElementById('root') as HTMLElement;
}

const prerendered = '<div id="first"><h1>Start</h1><button aria-busy="true">Begin</button><button>Menu</button></div>';

/** The app comes in two steps: what surrounds a page, then the page. */
async function appComes(root: HTMLElement, page: string): Promise<void> {
  root.innerHTML = '<header></header>';
  await Promise.resolve();
  root.innerHTML = `<header></header>${page}`;
  await Promise.resolve();
}

describe('what stands for the app until it is there', () => {
  it('goes once the app has a heading to show, and not before', async () => {
    const root = opened(prerendered);
    const onSeen = vi.fn();
    takeOver(root, onSeen);
    root.innerHTML = '<header></header>';
    await Promise.resolve();
    expect(document.getElementById('first')).not.toBeNull();
    expect(onSeen).not.toHaveBeenCalled();
    root.innerHTML = '<h1>Start</h1>';
    await Promise.resolve();
    expect(document.getElementById('first')).toBeNull();
    expect(onSeen).toHaveBeenCalledOnce();
  });

  it('has the button answer that was tapped meanwhile, after the page is seen, and no other', async () => {
    const root = opened(prerendered);
    const done: string[] = [];
    takeOver(root, () => done.push('seen'));
    root.addEventListener('click', ({ target }) => done.push((target as Element).textContent));
    await appComes(root, '<h1>Start</h1><button>Menu</button><button>Begin</button>');
    expect(done).toEqual(['seen', 'Begin']);
  });

  it('answers nothing where nothing was tapped, or where the page has no such button', async () => {
    for (const [first, page] of [
      [prerendered.replace(' aria-busy="true"', ''), '<h1>Start</h1><button>Begin</button>'],
      [prerendered, '<h1>Another page</h1><button>Next</button>'],
    ] as const) {
      const root = opened(first);
      const onClick = vi.fn();
      root.addEventListener('click', onClick);
      takeOver(root, () => undefined);
      await appComes(root, page);
      expect(document.getElementById('first')).toBeNull();
      expect(onClick).not.toHaveBeenCalled();
    }
  });

  it('begins at once where nothing stands for the app', () => {
    const onSeen = vi.fn();
    takeOver(opened(''), onSeen);
    expect(onSeen).toHaveBeenCalledOnce();
  });
});
