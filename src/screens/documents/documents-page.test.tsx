import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { documentNamed } from '#documents/registry.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { documentWords } from '#words/documents/common.ts';
import { documentsPage as words } from '#words/documents/documents-page.ts';
import { exportWords } from '#words/documents/export.ts';
import { common } from '#words/shell/common.ts';
import { paymentOrderNineDays } from '../../../tests/stories/court.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { planIn } from '../../../tests/support/plans.ts';
import { atRoutes } from '../../../tests/support/refused-road.ts';
import { findPage, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
import { answer, type Walk, walkStory } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

const optional = (label: string) => `${label}${common.optional}`;
const disclosureOf = (name: string): HTMLElement =>
  screen.getByText(name, { selector: 'summary span' }).closest('details') as HTMLElement;

/** What is made once it is unfolded comes a moment later. */
async function unfolded(name: string) {
  await waitFor(() => expect(disclosureOf(name).querySelector('div')).not.toBeEmptyDOMElement());
  return within(disclosureOf(name));
}

async function openDocuments(walk: Walk = roadTo('submit', lateTwelveDaysJobLoss)) {
  const repository = memoryRepository({ records: [recordOf(walk)] });
  const app = await renderApp({ walk, repository, hash: '#/papers' });
  await screen.findByRole('heading', { name: words.title });
  const open = async (name: string) => {
    await app.user.click(screen.getByText(name, { selector: 'summary span' }));
    return unfolded(name);
  };
  return { ...app, repository, open };
}

describe('the documents of a case', () => {
  it('are those it can have, and say which plan they were made from', async () => {
    const walk = roadTo('submit', lateTwelveDaysJobLoss);
    const monthly = amountText(planIn(walk).monthly);
    await openDocuments(walk);
    expect(screen.getByText(`按这个方案写的：你提出试行 6 个月，每月 ${monthly}，对方还没确认`)).toBeVisible();
    const shelf = screen.getByRole('region', { name: words.nowTitle });
    const lines = [...shelf.querySelectorAll('summary > span:first-child')].map((item) =>
      [...item.children].map(({ textContent }) => textContent),
    );
    const written = words.states.written;
    expect(lines).toEqual([
      [documentNamed('letter').words.name, fill(words.states.open, { n: '3' })],
      [documentNamed('schedule').words.name, written],
      [documentNamed('evidence').words.name, fill(words.states.open, { n: '2' })],
      [documentNamed('callSheet').words.name, written],
      [documentNamed('chat').words.name, written],
      [documentNamed('budgetSheet').words.name, fill(words.states.open, { n: '1' })],
      [documentNamed('debtList').words.name, fill(words.states.open, { n: '1' })],
      [documentNamed('timeline').words.name, written],
    ]);
  });

  it('are opened one at a time, and name what those that are not written yet need', async () => {
    const { user, open } = await openDocuments();
    const isOpen = (name: string) => disclosureOf(name).hasAttribute('open');
    const [letter, chat] = [documentNamed('letter').words.name, documentNamed('chat').words.name];
    await open(letter);
    expect([isOpen(letter), isOpen(chat)]).toEqual([true, false]);
    await open(chat);
    expect([isOpen(letter), isOpen(chat)]).toEqual([false, true]);
    await user.click(screen.getByText(chat, { selector: 'summary span' }));
    expect(isOpen(chat)).toBe(false);
    const later = await open(fill(words.laterTitle, { n: '3' }));
    expect(later.getByText(words.needs.missedPayment)).toBeVisible();
    // One link for all to which the road has not come.
    expect(later.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      fill(words.toQuestion, { title: titleOf('script') }),
      fill(words.toNow, { title: titleOf('submit') }),
    ]);
  });

  it('lead to the question they wait for', async () => {
    const { user } = await openDocuments(roadTo('spending', lateTwelveDaysJobLoss));
    const fold = screen.getByText(/^还写不出的 \d 份/);
    await user.click(fold);
    const later = within(fold.closest('details') as HTMLElement);
    await user.click(await later.findByRole('link', { name: fill(words.toQuestion, { title: titleOf('spending') }) }));
    await findPage(titleOf('spending'));
  });

  it('K44: keep a letter that was sent and rewritten after an agreement', async () => {
    const walk = walkStory({ ...acceptedAtOnce, lines: linesBefore('checkIn', acceptedAtOnce) });
    const record = recordOf(walk);
    const edits = { letter: { text: '申请\n\n我自己写的一段。' } };
    const repository = memoryRepository({ records: [{ ...record, file: { ...record.file, edits } }] });
    const { user } = await renderApp({ walk, repository, hash: '#/papers' });
    const sent = within(await screen.findByRole('region', { name: words.sentTitle }));
    expect(sent.getByText('11 月 22 日已提交给重庆蚂蚁消费金融有限公司')).toBeVisible();
    await user.click(sent.getByText(/第 1 次/));
    expect(await sent.findByText('我自己写的一段。')).toBeVisible();
    expect(sent.getByRole('button', { name: exportWords.copy })).toBeVisible();
  });

  it('tell of a complaint whose text was not kept the day and the body, and nothing made of it since', async () => {
    const filed = answer('complaint', 'filed', { to: 'platform', on: '2026-11-22' });
    const { user } = await openDocuments(atRoutes('outsourced', answer('routes', 'complain'), filed));
    const sent = within(await screen.findByRole('region', { name: words.sentTitle }));
    await user.click(sent.getByText(/^投诉/));
    expect(await sent.findByText(words.notKept)).toBeVisible();
    expect(sent.queryByRole('button', { name: exportWords.copy })).toBeNull();
  });

  it('keep the letter that is reported as sent, whatever is corrected afterwards', async () => {
    const walk = roadTo('submit', acceptedAtOnce);
    const { user, repository } = await renderApp({ walk });
    await user.click(await screen.findByRole('button', { name: optionOf('submit', 'sent') }));
    await findPage(titleOf('reply'));
    const [record] = repository.stored();
    const sent = record?.file.sent ?? {};
    expect(Object.keys(sent)).toEqual([`submit#${record?.journey.answers.submit?.nth}`]);
    const [kept] = Object.values(sent);
    expect(kept).toMatchObject({ n: 1, to: ['重庆蚂蚁消费金融有限公司'] });
    expect(kept?.text).toContain(documentWords.places.name);
    expect(kept?.text).toContain(amountText(planIn(walk).monthly));
  });

  it('name no plan before there is one', async () => {
    await openDocuments(roadTo('debts', lateTwelveDaysJobLoss));
    expect(screen.getByText(words.plans.none)).toBeVisible();
    const shelf = within(screen.getByRole('region', { name: words.nowTitle }));
    expect(shelf.queryByText(documentNamed('schedule').words.name)).toBeNull();
  });

  it('for a court say once that they are no legal advice', async () => {
    const { open } = await openDocuments(roadTo('courtTodo', paymentOrderNineDays));
    const objection = await open(documentNamed('objection').words.name);
    expect(objection.getByText(/这是写法参考，不是法律意见/)).toBeVisible();
    expect(objection.getByRole('heading', { name: '支付令异议书' })).toBeVisible();
  });
});

describe('who signs', () => {
  it('is masked on screen, kept apart from the case, and whole in what is copied', async () => {
    const { user, open, repository } = await openDocuments();
    const person = await open(words.person.title);
    await user.type(person.getByLabelText(optional(words.person.name)), '陈建国');
    await user.type(person.getByLabelText(optional(words.person.phone)), '13800000312');
    await user.click(person.getByRole('button', { name: words.person.hide }));
    expect(person.getByText('陈＊＊')).toBeVisible();
    const letter = await open(documentNamed('letter').words.name);
    expect(letter.getByText('手机尾号：0312')).toBeVisible();
    expect(letter.getAllByText('申请人：陈＊＊')).toHaveLength(2);
    expect(letter.queryByText(/陈建国/)).toBeNull();
    await user.click(letter.getByRole('button', { name: words.edit }));
    await user.type(letter.getByRole('textbox'), '谢谢');
    await user.click(letter.getByRole('button', { name: exportWords.copy }));
    expect(await navigator.clipboard.readText()).toMatch(/申请人：陈建国\n手机尾号：0312\n[\s\S]*谢谢$/);
    expect(await repository.stored()[0]?.file.edits.letter?.text).toContain('申请人：［姓名］');
    expect(await repository.person('mycase')).toEqual({ name: '陈建国', phone: '13800000312' });
    expect(JSON.stringify(repository.stored())).not.toContain('陈建国');
  });

  it('is not asked before what is stored was read', async () => {
    const walk = roadTo('submit', lateTwelveDaysJobLoss);
    const repository = memoryRepository({ records: [recordOf(walk)] });
    let tell: (person: Record<string, string>) => void = () => undefined;
    vi.spyOn(repository, 'person').mockReturnValue(
      new Promise((resolve) => {
        tell = resolve;
      }),
    );
    const { user } = await renderApp({ walk, repository, hash: '#/papers' });
    await user.click(await screen.findByText(words.person.title));
    const person = await unfolded(words.person.title);
    expect(person.queryByRole('textbox')).toBeNull();
    tell({ name: '陈建国', phone: '13800000312' });
    expect(await person.findByText('陈＊＊')).toBeVisible();
  });

  it('K7: is never called wrong; what looks odd is named, and numbers are put into one form', async () => {
    const { user, open, repository } = await openDocuments();
    const person = await open(words.person.title);
    const idNumber = person.getByLabelText(optional(words.person.idNumber));
    await user.type(idNumber, '110105194912310021');
    expect(person.getByText(words.person.oddId)).toBeVisible();
    await user.clear(idNumber);
    await user.type(idNumber, 'h１２３４５６７８');
    expect(idNumber).toBeValid();
    expect(person.queryByText(words.person.oddId)).toBeNull();
    await user.type(person.getByLabelText(optional(words.person.phone)), '+86 138 0000 0312');
    await user.click(idNumber);
    expect(await repository.person('mycase')).toEqual({ idNumber: 'H12345678', phone: '13800000312' });
  });
});

describe('a document that was rewritten', () => {
  it('stays as it was rewritten, until the one made from the answers is wanted back', async () => {
    const { user, open } = await openDocuments();
    const chat = await open(documentNamed('chat').words.name);
    await user.click(chat.getByRole('button', { name: words.edit }));
    await user.type(chat.getByRole('textbox'), '谢谢！');
    await user.click(chat.getByRole('button', { name: words.editDone }));
    expect(chat.getByText(/谢谢！$/)).toBeVisible();
    expect(screen.getByText(words.editedName.replace('{name}', documentNamed('chat').words.name))).toBeVisible();
    await user.click(chat.getByRole('button', { name: words.reset }));
    expect(chat.queryByText(/谢谢！$/)).toBeNull();
    expect(chat.getByText(words.wasReset).parentElement).toHaveRole('status');
    // The button turns into the way back, and keeps the focus.
    expect(chat.getByRole('button', { name: words.takeBack })).toHaveFocus();
    await user.click(chat.getByRole('button', { name: words.takeBack }));
    expect(chat.getByText(/谢谢！$/)).toBeVisible();
  });

  it('tells of figures that the answers do not know', async () => {
    const { user, open } = await openDocuments();
    const letter = await open(documentNamed('letter').words.name);
    await user.click(letter.getByRole('button', { name: words.edit }));
    await user.type(letter.getByRole('textbox'), '每月 888 元');
    expect(letter.getByText(fill(words.ownFigures, { figures: '888 元' }))).toBeVisible();
    await user.click(letter.getByRole('button', { name: words.reset }));
    expect(letter.queryByText(/888 元/)).toBeNull();
  });

  it('tells how many places wait for a pen, and not of the sheet that is written on', async () => {
    const { open, user } = await openDocuments();
    const letter = await open(documentNamed('letter').words.name);
    expect(letter.getByText(/^还有 \d+ 处等你填/)).toBeVisible();
    const sheet = await open(documentNamed('callSheet').words.name);
    expect(sheet.queryByText(/处等你填/)).toBeNull();
    const person = await open(words.person.title);
    await user.type(person.getByLabelText(optional(words.person.name)), '陈建国');
    await user.type(person.getByLabelText(optional(words.person.phone)), '13800000312');
    expect(letter.queryByText(/处等你填/)).toBeNull();
  });

  it('tells what the answers say otherwise since', async () => {
    const walk = roadTo('submit', lateTwelveDaysJobLoss);
    const rows = Array.from({ length: 20 }, (_, at) => `${at}　旧的一行`).join('\n');
    const from = `在线客服的话\n\n${rows}\n旧的一句\n同样的一句`;
    const record = recordOf(walk);
    const repository = memoryRepository({
      records: [{ ...record, file: { ...record.file, edits: { chat: { text: '我的话', from, on: '2026-11-22' } } } }],
    });
    const { user } = await renderApp({ walk, repository, hash: '#/papers' });
    await user.click(await screen.findByText(words.editedName.replace('{name}', documentNamed('chat').words.name)));
    const chat = await unfolded(words.editedName.replace('{name}', documentNamed('chat').words.name));
    expect(chat.getByText(words.differs.title)).toBeVisible();
    expect(chat.getByText('旧的一句')).toBeVisible();
    expect(chat.getAllByText(/旧的一行/).length).toBeLessThan(8);
    expect(chat.getByText(fill(words.differs.more, { n: '14' }))).toBeVisible();
    await user.click(chat.getByRole('button', { name: words.differs.keep }));
    expect(chat.queryByText(words.differs.title)).toBeNull();
    expect(document.body).not.toHaveFocus();
    expect(chat.getByText('我的话')).toBeVisible();
  });
});
