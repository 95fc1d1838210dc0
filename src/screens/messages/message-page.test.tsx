import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyFile } from '#case/record.ts';
import { longestQuote, mostIncidents } from '#model/limits.ts';
import { fill } from '#text/fill.ts';
import { limitation } from '#words/engine/limitation.ts';
import { everyMessage } from '#words/messages/every-message.ts';
import { messagePage as words } from '#words/messages/message-page.ts';
import { signWords } from '#words/messages/signs.ts';
import { common } from '#words/shell/common.ts';
import { menu } from '#words/shell/menu.ts';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { answer, journeyOf, walkStory } from '../../../tests/support/story.ts';

const walk = walkStory(lateTwelveDaysJobLoss);
const button = (name: string) => screen.getByRole('button', { name });
const heading = () => screen.getAllByRole('heading', { level: 2 })[0];

async function open(incidents: (typeof emptyFile)['incidents'] = []) {
  const repository = memoryRepository({ records: [{ ...recordOf(walk), file: { ...emptyFile, incidents } }] });
  const view = await renderApp({ walk, hash: '#/message', repository });
  const look = async (text: string) => {
    const field = screen.getByLabelText(words.field);
    await view.user.clear(field);
    await view.user.click(field);
    await view.user.type(field, text.replace(/[[{]/g, '$&$&'));
    await view.user.click(button(words.read));
  };
  return { ...view, look, logged: () => repository.stored()[0]?.file.incidents ?? [] };
}

afterEach(() => vi.unstubAllGlobals());

it('says on a computer that the text stays on it', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
  await open();
  const page = screen.getByRole('article');
  expect(page).toHaveTextContent('只在这台电脑里看');
  expect(page).not.toHaveTextContent(common.device.phone);
});

describe('a message', () => {
  it('is shown with what was found in it, each numbered alike in the text and in the list', async () => {
    const { look } = await open();
    await look('您好，先交保证金，把验证码发给我。');
    expect(heading()).toHaveTextContent('找到 2 种说法');
    expect(heading()).toHaveFocus();
    const marks = screen.getAllByRole('mark');
    expect(marks.map(({ textContent }) => textContent)).toEqual(['先交保证金', '验证码发给我']);
    const [first] = within(screen.getByRole('region', { name: words.groups.warned })).getAllByRole('listitem');
    expect(first).toHaveTextContent(`（记号 1）${signWords.deposit.name}`);
    expect(first).toHaveTextContent(signWords.deposit.means.text);
    expect(first).toHaveTextContent(/依据：.*云南金融监管局/);
    expect(marks[0]?.parentElement).toHaveTextContent(/先交保证金.*（记号 1）/);
  });

  it('of a court is told to be taken for genuine until it is known, beside what proves nothing', async () => {
    const { look } = await open();
    await look('【余杭区人民法院】案号（2026）浙0110民初1号，传票已寄出');
    expect(screen.getByText(words.courtNote)).toBeVisible();
    expect(screen.queryByText(words.warnedNote)).toBeNull();
    expect(screen.getByRole('region', { name: words.groups.genuine })).toHaveTextContent(signWords.caseNumber.name);
    expect(screen.getByRole('region', { name: words.groups.either })).toHaveTextContent(signWords.signature.name);
  });

  it('that asks for a little, where the claim may have expired, has that said before its signs', async () => {
    const old = journeyOf([
      answer('urgent', 'none'),
      answer('soFar', 'notYet'),
      answer('products', 'given', ['jiebei']),
      answer('timing', 'late3Years'),
    ]);
    const { user } = await renderApp({ walk: old, hash: '#/message' });
    await user.type(screen.getByLabelText(words.field), '先还一点，证明您有还款意愿');
    await user.click(button(words.read));
    const sign = screen.getByText(signWords.acknowledgement.name);
    const told = await screen.findByRole('complementary', { name: limitation.title });
    expect(told).toHaveTextContent(limitation.what.text);
    expect(told.compareDocumentPosition(sign)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('without signs is not called harmless, and how to check is said all the same', async () => {
    const { look } = await open();
    await look('明天记得带伞');
    expect(heading()).toHaveTextContent(words.none);
    expect(screen.getByText(words.noneMeans)).toBeVisible();
    expect(screen.queryByRole('mark')).toBeNull();
    expect(screen.getByRole('link', { name: '12368' })).toHaveAttribute('href', 'tel:12368');
    expect(screen.getByRole('link', { name: words.toUrgent })).toHaveAttribute('href', '#/urgent');
  });

  it.each([null, '明天记得带伞', '先交保证金', '这条全是没人听过的说法', '【余杭区人民法院】传票已寄出', '我不想活了'])(
    'is answered with what holds for every message, and who helps whoever cannot go on: %s',
    async (text) => {
      const { look } = await open();
      if (text !== null) await look(text);
      const page = screen.getByRole('article');
      for (const rule of everyMessage.rules)
        expect(page).toHaveTextContent(typeof rule === 'string' ? rule : rule.text);
      expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain('tel:12356');
    },
  );

  it.each(['明天记得带伞', '我死后这些会不会找到我妹妹', '今天下班前，他们说我死了也得还'])(
    'that may be of something else than money dials no lender: %s',
    async (text) => {
      const { look } = await open();
      await look(text);
      expect(document.querySelector('[href="tel:95188"]')).toBeNull();
      expect(document.querySelector('[href="tel:12356"]')).toBeVisible();
    },
  );

  it('without signs is put into the log only from a fold, and one with signs at once', async () => {
    const { look, user } = await open();
    await look('明天记得带伞');
    expect(screen.getByText(words.keep)).not.toBeVisible();
    await user.click(screen.getByText(words.keepTitle));
    expect(button(words.keep)).toBeVisible();
    await look('先交保证金');
    expect(button(words.keep)).toBeVisible();
    expect(document.querySelector('[href="tel:95188"]')).toBeVisible();
  });

  it.each(['我不想活了，他们一天打几十个电话', '活着没意思，欠8万', '你去跳楼啊，不还就通知你单位'])(
    'of somebody who may not want to live is met with help first, and dials no lender: %s',
    async (text) => {
      const { look } = await open();
      await look(text);
      expect(heading()).toHaveTextContent(words.careTitle);
      expect(heading()).toHaveFocus();
      expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain('tel:12356');
      expect(screen.getByRole('link', { name: '110' })).toHaveAttribute('href', 'tel:110');
      expect(screen.getByRole('link', { name: words.toCare })).toHaveAttribute('href', '#/urgent');
      expect(document.querySelector('[href="tel:95188"]')).toBeNull();
      expect(screen.queryByText(words.none)).toBeNull();
    },
  );

  it('of a collector that is heard so keeps its marks below, and one of the person is not put into the log', async () => {
    const { look } = await open();
    await look('我不想活了');
    expect(screen.queryByRole('button', { name: words.keep })).toBeNull();
    await look('你去跳楼啊');
    expect(screen.getByRole('mark')).toHaveTextContent('你去跳楼');
    expect(button(words.keep)).toBeVisible();
  });

  it('that is empty is asked for, and what was found goes with the text it was found in', async () => {
    const { look, user } = await open();
    await user.click(button(words.read));
    expect(screen.getByText(words.empty)).toBeVisible();
    await look('先交保证金');
    await user.type(screen.getByLabelText(words.field), '吗');
    expect(screen.queryByRole('mark')).toBeNull();
  });
});

describe('a message in the log of collection', () => {
  it('is stored only where it is asked for, with the kind that was confirmed', async () => {
    const { look, logged, user } = await open([{ kind: 'night' }]);
    await look('再不还\n就去你公司找你');
    expect(logged()).toEqual([{ kind: 'night' }]);
    await user.click(button(words.keep));
    expect(logged()).toEqual([{ kind: 'night' }, { on: walk.today, kind: 'visit', said: '再不还 就去你公司找你' }]);
    expect(screen.getByRole('link', { name: words.toLog })).toHaveAttribute('href', '#/timeline');
    expect(screen.queryByRole('button', { name: words.keep })).toBeNull();
  });

  it('has no kind beforehand where collecting stands beside a private payee, and is kept once one is told', async () => {
    const { look, logged, user } = await open();
    await look('明天上门，先转500到我微信');
    await user.click(button(words.keep));
    expect(logged()).toEqual([]);
    await user.selectOptions(screen.getByRole('combobox'), 'visit');
    await user.click(button(words.keep));
    expect(logged().map(({ kind }) => kind)).toEqual(['visit']);
  });

  it('that is longer than an entry shows beforehand what is kept of it, and cuts no character in two', async () => {
    const { look, logged, user } = await open();
    await look(`${'还'.repeat(longestQuote - 2)}😀完`);
    const kept = `${'还'.repeat(longestQuote - 2)}…`;
    await user.click(screen.getByText(words.keepTitle));
    expect(screen.getByText(kept)).toBeVisible();
    await user.click(button(words.keep));
    expect(logged().map(({ said }) => said)).toEqual([kept]);
  });

  it('finds no room where the log is full, and says so', async () => {
    const { look } = await open(Array.from({ length: mostIncidents }, () => ({ kind: 'night' }) as const));
    await look('再不还就上门');
    expect(screen.queryByRole('button', { name: words.keep })).toBeNull();
    expect(screen.getByText(fill(words.full, { n: String(mostIncidents) }))).toBeVisible();
  });
});

describe('the page is reached', () => {
  it('from the menu', async () => {
    const { user } = await renderApp({ walk });
    await user.click(await screen.findByRole('button', { name: common.menuLabel }));
    await user.click(screen.getByRole('link', { name: menu.message }));
    expect(await screen.findByRole('heading', { level: 1, name: words.title })).toBeVisible();
  });

  it('from what is urgent, but not on the way of somebody who has just begun', async () => {
    const first = await renderApp({ hash: '#/urgent' });
    expect(screen.queryByRole('link', { name: words.toMessage })).toBeNull();
    first.unmount();
    const { user } = await renderApp({ walk });
    await user.click(await screen.findByRole('link', { name: common.urgent }));
    expect(await screen.findByRole('link', { name: words.toMessage })).toHaveAttribute('href', '#/message');
  });
});
