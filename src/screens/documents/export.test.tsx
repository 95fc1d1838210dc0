import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type CaseDocument, textOf } from '#documents/blocks/document.ts';
import { fill } from '#text/fill.ts';
import { exportWords as words } from '#words/documents/export.ts';
import { inAppWords } from '#words/shell/in-app-browser.ts';
import { draw, inApps, inWeChat, keepFiles, keepNoFiles, openIn } from '../../../tests/support/fake-browser.ts';
import { sampleDocument } from '../../../tests/support/sample-documents.ts';
import { ExportDocument } from './export.tsx';

const png = 'data:image/png;base64,iVBORw0KGgo=';
const short: CaseDocument = {
  title: '说明',
  blocks: [
    { kind: 'paragraph', text: '第一行' },
    { kind: 'ending', text: '陈建国' },
  ],
};

function show(caseDocument: CaseDocument = short, name = '情况说明') {
  const user = userEvent.setup();
  const view = render(<ExportDocument caseDocument={caseDocument} name={name} />);
  const button = (label: string) => screen.getByRole('button', { name: label });
  return { ...view, user, tap: (label: string) => user.click(button(label)) };
}
const buttons = () => screen.getAllByRole('button').map((button) => button.textContent);

/** Lets this browser print, and notes down what stands in the page then. */
function letPrint() {
  const printed: (string | null)[] = [];
  vi.stubGlobal('print', () => {
    expect(document.body).toHaveClass('printing-document');
    printed.push(document.querySelector('.document-to-print')?.textContent ?? null);
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return printed;
}

describe('the ways out for a document', () => {
  it('are all there in a browser that can do all', () => {
    keepFiles();
    letPrint();
    show();
    expect(buttons()).toEqual([words.copy, words.print, words.picture, words.word, words.text]);
    expect(screen.queryByText(words.elsewhere)).toBeNull();
  });

  it('are told apart where two documents stand unfolded', () => {
    render(<ExportDocument caseDocument={short} name="情况说明" />);
    render(<ExportDocument caseDocument={short} name="家庭收支表" />);
    const names = screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'));
    expect(names).toEqual([fill(words.label, { name: '情况说明' }), fill(words.label, { name: '家庭收支表' })]);
    expect(new Set(names).size).toBe(2);
  });

  it.each(inApps)('are the text and a picture inside another app, with what else can be done: %s', (app, userAgent) => {
    keepFiles();
    letPrint();
    openIn(userAgent);
    show();
    expect(buttons()).toEqual([words.copy, words.picture, inAppWords.address.copy]);
    expect(screen.getByText(fill(inAppWords.files, { app: inAppWords.names[app] }))).toBeVisible();
    const { copy, picture, open } = inAppWords.ways;
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([copy, picture, open]);
    expect(document.body.textContent).not.toMatch(/文件做好了|已交给/);
  });

  it('take a received result to another browser by its link, since the address carries nothing', () => {
    openIn(inWeChat);
    render(<ExportDocument caseDocument={short} name="分享的结果" isShared />);
    expect(buttons()).toEqual([words.copy, words.picture]);
    expect(screen.getByText(inAppWords.ways.openShared)).toBeVisible();
  });

  it('copy the address to open in a browser, without anything of the case', async () => {
    openIn(inWeChat);
    const { tap } = show();
    await tap(inAppWords.address.copy);
    expect(await navigator.clipboard.readText()).toBe(`${location.origin}/`);
  });

  it('are without files where the browser keeps none', () => {
    keepNoFiles();
    letPrint();
    show();
    expect(buttons()).toEqual([words.copy, words.print, words.picture]);
    expect(screen.getByText(words.only.noFiles)).toBeVisible();
  });

  it('are without print where nothing prints', () => {
    keepFiles();
    vi.stubGlobal('print', undefined);
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    show();
    expect(buttons()).toEqual([words.copy, words.picture, words.word, words.text]);
    expect(screen.getByText(words.only.noPrint)).toBeVisible();
  });
});

describe('a document', () => {
  it('is copied as text', async () => {
    const { tap } = show(sampleDocument);
    await tap(words.copy);
    expect(await navigator.clipboard.readText()).toBe(textOf(sampleDocument));
  });

  it('is printed alone, and gone when that is over', async () => {
    const printed = letPrint();
    const { tap } = show();
    await tap(words.print);
    expect(printed).toEqual(['说明第一行陈建国']);
    fireEvent(window, new Event('afterprint'));
    expect(document.querySelector('.document-to-print')).toBeNull();
    expect(document.body).not.toHaveClass('printing-document');
  });

  it('is saved as a Word file', async () => {
    const saved = keepFiles();
    const { tap } = show();
    await tap(words.word);
    expect(await screen.findByText(fill(words.saved, { name: '情况说明.docx' }))).toHaveAttribute('role', 'status');
    expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([
      ['情况说明.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ]);
    expect(saved[0]?.blob.size).toBeGreaterThan(1000);
  });

  it('is saved as a text file that old editors read', async () => {
    const saved = keepFiles();
    const { tap } = show(short, 'a/b');
    await tap(words.text);
    await screen.findByText(fill(words.saved, { name: 'a b.txt' }));
    const bytes = new Uint8Array((await saved[0]?.blob.arrayBuffer()) ?? new ArrayBuffer(0));
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(
      '\ufeff说明\r\n\r\n第一行\r\n\r\n陈建国\r\n',
    );
  });

  it('says so when no file came about, and can be tried again', async () => {
    const saved = keepFiles();
    const { tap } = show();
    vi.spyOn(URL, 'createObjectURL').mockImplementationOnce(() => {
      throw new Error('no room');
    });
    await tap(words.text);
    expect(await screen.findByText(words.failed)).toHaveAttribute('role', 'status');
    await tap(words.text);
    await screen.findByText(fill(words.saved, { name: '情况说明.txt' }));
    expect(saved.length).toBe(1);
  });
});

describe('the picture of a document', () => {
  it('is shown with what it is of, to be pressed and kept', async () => {
    const drawn = draw(png);
    openIn(inWeChat);
    const { tap } = show();
    await tap(words.picture);
    expect(await screen.findByRole('img', { name: fill(words.pictureAlt, { title: '说明' }) })).toHaveAttribute(
      'src',
      png,
    );
    expect(screen.getByText(words.drawn)).toHaveAttribute('role', 'status');
    expect(screen.queryByRole('link')).toBeNull();
    expect(drawn.length).toBe(1);
    expect(drawn[0]).toContain('第一行');
  });

  it('can be saved where files are kept', async () => {
    keepFiles();
    draw(png);
    const { tap } = show();
    await tap(words.picture);
    expect(await screen.findByRole('link', { name: words.savePicture })).toHaveAttribute('download', '情况说明.png');
  });

  it('says so while it is drawn', async () => {
    draw(null);
    const { tap } = show();
    await tap(words.picture);
    expect(screen.getByText(words.drawing)).toHaveAttribute('role', 'status');
  });

  it('that came out empty is told as failed', async () => {
    draw('data:,');
    const { tap } = show();
    await tap(words.picture);
    expect(await screen.findByText(words.pictureFailed)).toHaveAttribute('role', 'status');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('is gone when the document changes', async () => {
    draw(png);
    const { tap, rerender } = show();
    await tap(words.picture);
    await screen.findByRole('img');
    rerender(<ExportDocument caseDocument={{ ...short, title: '别的' }} name="情况说明" />);
    expect(screen.queryByRole('img')).toBeNull();
  });
});
