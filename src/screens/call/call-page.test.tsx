import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { callLine, safeLine } from '#speech/call-lines.ts';
import { replyLine } from '#speech/reply-lines.ts';
import { scriptOf } from '#speech/script.ts';
import { amountText } from '#text/format.ts';
import { call as words } from '#words/call/call.ts';
import { callSheetWords } from '#words/documents/call-sheet.ts';
import { contactNoteWords } from '#words/engine/contact-note.ts';
import { scriptPanelWords } from '#words/engine/script-panel.ts';
import { common } from '#words/shell/common.ts';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { button, calls } from '../../../tests/support/calls.ts';
import { briefOfWalk } from '../../../tests/support/case-file.ts';
import { planIn } from '../../../tests/support/plans.ts';
import { findPage, goesByMenu, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
import { answer, change, journeyOf } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

const atScript = roadTo('script');
const brief = briefOfWalk(atScript);
const { phone } = scriptOf(brief);
/** The line that is shown large, without the breaks between its breaths. */
const shown = () => document.querySelector('[aria-live="polite"] p:last-child')?.textContent;
const bare = (line: string) => line.replace(/[“”]/g, '');

describe('a call', () => {
  it('is opened from the script, where one phones', async () => {
    const { user } = await renderApp({ walk: atScript });
    await user.click(await screen.findByRole('link', { name: words.open }));
    await findPage(words.title);
  });

  it('is not offered to one who types', async () => {
    const typing = journeyOf([...linesBefore('channel', lateTwelveDaysJobLoss), answer('channel', 'inApp')]);
    await renderApp({ walk: typing });
    await findPage(titleOf('script'));
    await screen.findByRole('region', { name: scriptPanelWords.title });
    expect(screen.queryByRole('link', { name: words.open })).not.toBeInTheDocument();
  });

  it('has the screen to itself, and can be put away and taken up again', async () => {
    const { user } = await calls();
    expect(screen.queryByRole('banner')).toBeNull();
    expect(screen.queryByRole('contentinfo')).toBeNull();
    await user.click(screen.getByRole('link', { name: words.putAway }));
    await screen.findByRole('banner');
    await user.click(await screen.findByRole('link', { name: words.backToCall }));
    expect(shown()).toBe(phone[0]);
  });

  it('shows the script one line at a time, and stops at its ends', async () => {
    const { user } = await calls();
    await user.click(button(words.previous));
    expect(shown()).toBe(phone[0]);
    for (const line of phone.slice(1)) {
      await user.click(button(words.next));
      expect(shown()).toBe(line);
    }
    await user.click(button(words.next));
    expect(shown()).toBe(phone[phone.length - 1]);
    await user.click(button(words.previous));
    expect(shown()).toBe(phone[phone.length - 2]);
  });

  it('has a name written down where it is given', async () => {
    const { user, hears, file } = await calls();
    await hears(words.quick.named);
    expect(shown()).toBe(callLine('named', brief));
    await user.type(screen.getByLabelText(contactNoteWords.agent), '8021');
    await expect.poll(() => file()?.call?.agent).toBe('8021');
    await user.click(button(words.backToLines));
    expect(shown()).toBe(phone[0]);
    await user.click(button(words.note));
    expect(screen.getByLabelText(contactNoteWords.agent)).toHaveValue('8021');
    await user.click(button(words.noteDone));
    expect(shown()).toBe(phone[0]);
  });

  it('answers what is heard, and comes back to the line it left', async () => {
    const { user, hears, file } = await calls();
    await user.click(button(words.next));
    await hears(words.quick.pressed);
    expect(shown()).toBe(callLine('pressed', brief));
    await hears(optionOf('whatTheySaid', 'brokePlan'));
    expect(shown()).toBe(bare(replyLine('brokePlan', brief)));
    await user.click(button(words.backToLines));
    expect(shown()).toBe(phone[1]);
    expect(file()?.call?.heard).toEqual(['pressed', 'brokePlan']);
  });

  it('has safe words at hand, also where none of the remarks fits', async () => {
    const { user, file } = await calls();
    await user.click(button(words.theySay));
    await user.click(button(words.closeList));
    expect(shown()).toBe(phone[0]);
    await user.click(button(words.theySay));
    await user.click(button(words.safe));
    expect(shown()).toBe(safeLine(brief));
    expect(file()?.call?.heard).toEqual([]);
  });

  it('says to hang up where only a swindler says it', async () => {
    const { hears } = await calls();
    expect(screen.queryByText(words.danger.title)).not.toBeInTheDocument();
    await hears(words.quick.privately);
    expect(shown()).toBe(callLine('privately', brief));
    expect(screen.getByText(words.danger.title)).toBeVisible();
    expect(screen.getByRole('link', { name: words.danger.urgent })).toHaveAttribute('href', '#/urgent');
  });

  it('says the same as the decoder, with the plan that was proposed', async () => {
    const refused = journeyOf([
      ...linesBefore('submit', lateTwelveDaysJobLoss),
      answer('submit', 'sent', '2026-11-22'),
      answer('reply', 'refused'),
      answer('whatTheySaid', 'payAll'),
    ]);
    const line = replyLine('payAll', briefOfWalk(refused));
    const first = await renderApp({ walk: refused });
    expect(await screen.findByText(line)).toBeVisible();
    expect(line).toContain(amountText(planIn(refused).monthly));
    first.unmount();
    const { hears } = await calls(refused);
    await hears(optionOf('whatTheySaid', 'payAll'));
    expect(shown()).toBe(bare(line));
  });
});

describe('a call that runs', () => {
  it('survives a reload, counting on from where it began, read out to nobody', async () => {
    const app = await renderApp({ walk: atScript, hash: '#/call' });
    vi.setSystemTime('2026-11-22T11:56:40');
    await app.user.click(await screen.findByRole('button', { name: words.start }));
    await app.user.click(button(words.theySay));
    await app.user.click(button(words.quick.transfer));
    await app.user.click(button(words.note));
    await app.user.type(screen.getByLabelText(contactNoteWords.agent), '8021');
    app.unmount();
    const reloaded = await renderApp({ repository: app.repository, hash: '#/call' });
    await findPage(words.running);
    expect(shown()).toBe(callLine('transfer', brief));
    await reloaded.user.click(button(words.note));
    expect(screen.getByLabelText(contactNoteWords.agent)).toHaveValue('8021');
    const timer = screen.getByRole('timer');
    expect(timer).toHaveTextContent(/^03:20$/);
    expect(timer).toHaveAttribute('aria-live', 'off');
  });

  it('is a tap away on every other page, urgent ones too', async () => {
    const { user } = await calls();
    expect(screen.queryByRole('link', { name: words.backToCall })).not.toBeInTheDocument();
    const elsewhere = [
      () => goesByMenu(user, 'data'),
      async () => user.click(await screen.findByRole('link', { name: common.urgent })),
    ];
    for (const goesElsewhere of elsewhere) {
      await user.click(screen.getByRole('link', { name: words.putAway }));
      await goesElsewhere();
      await user.click(await screen.findByRole('link', { name: words.backToCall }));
      await findPage(words.running);
    }
  });
});

describe('a call with somebody of the family beside', () => {
  const helped = journeyOf([
    ...linesBefore('script', lateTwelveDaysJobLoss),
    change('urgent', 'given', ['special']),
    answer('situation', 'helper'),
    answer('situationTodo', 'noted'),
  ]);

  it('marks what the borrower says themselves, and nothing else', async () => {
    const { user } = await calls(helped);
    const isMarked = () => screen.queryByText(words.own) !== null;
    const marked = [isMarked()];
    for (const _line of phone.slice(1)) {
      await user.click(button(words.next));
      marked.push(isMarked());
    }
    expect(marked).toEqual(phone.map((_line, at) => at === 0));
    await user.click(button(words.theySay));
    await user.click(button(words.quick.identity));
    expect(screen.getByText(words.own)).toBeVisible();
    await user.click(button(words.theySay));
    await user.click(button(words.quick.transfer));
    expect(screen.queryByText(words.own)).toBeNull();
  });

  it('says before dialling who says what', async () => {
    await renderApp({ walk: helped, hash: '#/call' });
    await findPage(words.title);
    for (const line of callSheetWords.togetherLines) expect(await screen.findByText(line)).toBeVisible();
  });

  it('marks nothing where nobody helps', async () => {
    await calls();
    expect(screen.queryByText(words.own)).toBeNull();
  });
});
