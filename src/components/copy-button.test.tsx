import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CopyButton } from './copy-button.tsx';

const words = { copy: '复制', copied: '已复制', byHand: '长按下面的文字，选“复制”。' };
const text = '第一行\n第二行';

/** What this browser lets be copied. */
interface Browser {
  readonly clipboard: 'writes' | 'refuses' | 'hangs' | 'missing';
  readonly command: boolean | 'throws' | 'missing';
}

function browser({ clipboard, command }: Browser) {
  const user = userEvent.setup();
  const writeText = vi.spyOn(navigator.clipboard, 'writeText');
  if (clipboard === 'writes') writeText.mockResolvedValue();
  else if (clipboard === 'hangs') writeText.mockReturnValue(new Promise(() => undefined));
  else writeText.mockRejectedValue(new Error('refused'));
  if (clipboard === 'missing')
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
  const selected: string[] = [];
  if (command !== 'missing')
    document.execCommand = vi.fn(() => {
      for (const field of screen.getAllByRole<HTMLTextAreaElement>('textbox'))
        selected.push(field.value.slice(field.selectionStart, field.selectionEnd));
      if (command === 'throws') throw new Error('refused');
      return command;
    });
  const onCopied = vi.fn();
  render(<CopyButton text={text} words={words} onCopied={onCopied} />);
  const copy = () => user.click(screen.getByRole('button', { name: '复制' }));
  return { copy, writeText, selected, onCopied };
}

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(document, 'execCommand');
});

describe('a copy button', () => {
  it('copies by the clipboard', async () => {
    const { copy, writeText, onCopied } = browser({ clipboard: 'writes', command: false });
    await copy();
    expect(await screen.findByRole('button', { name: '已复制' })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('已复制');
    expect(writeText.mock.calls).toEqual([[text]]);
    expect(document.execCommand).not.toHaveBeenCalled();
    expect(onCopied).toHaveBeenCalledTimes(1);
  });

  it.each(['refuses', 'hangs', 'missing'] as const)(
    'copies by a selection where the clipboard %s, and leaves nothing behind',
    async (clipboard) => {
      const { copy, selected } = browser({ clipboard, command: true });
      await copy();
      expect(await screen.findByRole('button', { name: '已复制' })).toBeVisible();
      expect(selected).toEqual([text]);
      expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    },
  );

  it.each([
    ['refuses', false],
    ['hangs', 'throws'],
    ['missing', 'missing'],
  ] as const)('shows the text selected where nothing works (%s, %s)', async (clipboard, command) => {
    const { copy, onCopied } = browser({ clipboard, command });
    await copy();
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: words.byHand });
    expect(box).toHaveValue(text);
    expect(onCopied).not.toHaveBeenCalled();
    await waitFor(() => expect([box.selectionStart, box.selectionEnd]).toEqual([0, text.length]));
    expect(screen.getByRole('status')).toHaveTextContent(words.byHand);
    expect(screen.getByRole('button', { name: '复制' })).toBeVisible();
  });
});
