import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fill } from '#text/fill.ts';
import { complaintWords } from '#words/documents/complaint.ts';
import { documentsPage } from '#words/documents/documents-page.ts';
import { problems } from '#words/engine/problems.ts';
import { names } from '#words/names.ts';
import { complaintBodies } from '#words/refused/complaint-bodies.ts';
import { complaint as words } from '#words/refused/complaint-form.ts';
import outsideResult from '#words/refused/outside-result.ts';
import { routes } from '#words/refused/routes-form.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { atRoutes } from '../../../tests/support/refused-road.ts';
import { errors, findPage, pickDay, renderApp } from '../../../tests/support/render-app.tsx';
import { again, answer, today } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';
import { textOf } from '../engine/words/sentence.tsx';

const open = () => renderApp({ walk: atRoutes('outsourced', answer('routes', 'complain')) });
const radio = (body: keyof typeof complaintBodies) =>
  screen.findByRole('radio', { name: textOf(complaintBodies[body].label) });
const file = () => screen.getByRole('button', { name: optionOf('complaint', 'filed') });

describe('a complaint', () => {
  it('needs somebody it goes to', async () => {
    const { user, answers } = await open();
    await radio('lender');
    await user.click(file());
    expect(errors()).toEqual([words.noBody]);
    expect(screen.getByRole('group', { name: words.to })).toHaveAccessibleDescription(words.noBody);
    expect(answers()).not.toHaveProperty('complaint');
  });

  it('was not handed in tomorrow', async () => {
    const { user } = await open();
    await user.click(await radio('lender'));
    pickDay(words.on, '2026-11-23');
    await user.click(file());
    expect(errors()).toEqual([problems.futureDate]);
  });

  it('tells what the body can and cannot do once it is chosen', async () => {
    const { user } = await open();
    expect(screen.queryByText(textOf(complaintBodies.platform.limits))).toBeNull();
    await user.click(await radio('platform'));
    expect(document.body).toHaveTextContent(textOf(complaintBodies.platform.limits));
  });

  it('is kept with its day, and the next screen tells when an answer is due', async () => {
    const { user, answers } = await open();
    await user.click(await radio('lender'));
    await user.click(file());
    await findPage(titleOf('outsideResult'));
    expect(answers().complaint).toMatchObject({ event: 'filed', value: { to: 'lender', on: '2026-11-22' } });
    expect(await screen.findByText(/2026 年 12 月 7 日/)).toHaveTextContent('2027 年 1 月 21 日');
  });

  it('says for ever what it said when it was filed, here and on the shelf', async () => {
    const { user, repository, unmount } = await open();
    await user.click(await radio('lender'));
    await user.click(file());
    await findPage(titleOf('outsideResult'));
    const [stored] = repository.stored();
    const kept = stored?.file.sent?.[`complaint#${stored.journey.answers.complaint?.nth ?? 0}`];
    expect(kept?.text).toMatch(/致：.*\n[\s\S]*2026 年 11 月 22 日/);
    expect(kept?.text).not.toContain('5566');
    // What is noted later is not in it.
    const call = { on: '2026-11-23', heard: [], agent: '5566', ticket: 'HB-99' } as const;
    const later = stored && { ...stored, file: { ...stored.file, calls: [call] } };
    unmount();
    const records = later === undefined ? [] : [later];
    const again = await renderApp({
      repository: memoryRepository({ records }),
      hash: '#/papers',
      today: '2026-11-24',
    });
    const name = fill(documentsPage.filedName, { name: complaintWords.name, body: names.complaintBody.lender });
    await again.user.click(await screen.findByText(name));
    await waitFor(() => expect(document.querySelector('.document-on-screen')).toHaveTextContent('2026 年 11 月 22 日'));
    expect(document.querySelector('.document-on-screen')).not.toHaveTextContent('5566');
    again.unmount();
    await renderApp({ repository: memoryRepository({ records }), hash: '#/complaint', today: '2026-11-24' });
    expect(await screen.findByText(name)).toBeVisible();
  });

  it('goes to the next rung where nothing came of the one to the lender, says why, and keeps its number', async () => {
    const refused = atRoutes(
      'outsourced',
      answer('routes', 'complain'),
      answer('complaint', 'filed', { to: 'lender', on: '2026-11-20' }),
      today('2026-12-10'),
      again('outsideResult', 'nothing'),
    );
    const { user, repository } = await renderApp({ walk: refused });
    const route = await screen.findByRole('button', { name: new RegExp(optionOf('routes', 'complain')) });
    expect(route).toHaveTextContent(routes.first);
    expect(route).toHaveAccessibleDescription(/11 月 20 日向出借方的投诉没有结果/);
    await user.click(route);
    expect(await radio('platform')).toBeChecked();
    expect(screen.getByText(/11 月 20 日向出借方的投诉没有结果，这次投下一级/)).toBeVisible();
    await user.type(screen.getByLabelText(words.number), 'PT9');
    await user.click(file());
    await findPage(titleOf('outsideResult'));
    expect(screen.getByLabelText(words.number)).toHaveValue('PT9');
    const [stored] = repository.stored();
    expect(Object.entries(stored?.file.notes ?? {})).toEqual([
      [expect.stringMatching(/^complaint@2#\d+$/), { ticket: 'PT9' }],
    ]);
  });

  it('to the police is followed by no question whether the debt was settled', async () => {
    const { user } = await open();
    await user.click(await radio('police'));
    await user.click(file());
    await screen.findByRole('button', { name: outsideResult.instead.police.options.nothing });
    for (const option of ['agreed', 'reopened', 'judgment'] as const)
      expect(screen.queryByRole('button', { name: optionOf('outsideResult', option) })).toBeNull();
  });

  it('may wait', async () => {
    const { user } = await open();
    await radio('lender');
    await user.click(screen.getByRole('button', { name: optionOf('complaint', 'notYet') }));
    await findPage(titleOf('comeBack'));
  });
});
