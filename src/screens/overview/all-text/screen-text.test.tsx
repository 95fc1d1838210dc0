import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TodayContext } from '#case/today.ts';
import { sourceList } from '#content/source-list.ts';
import { type ScreenId, screenIds } from '#model/screens.ts';
import { sourcesWords } from '#words/engine/sources.ts';
import { allText as words } from '#words/overview/all-text-page.ts';
import { replies } from '#words/refused/replies.ts';
import { courtWords } from '#words/urgent/court-situations.ts';
import { labelsOf, screenWords, sentencesOfBlocks, textOf } from '../../../../tests/support/words.ts';
import { optionOf, tickOf, titleOf } from '../../../../tests/support/words-of.ts';
import { ScreenText } from './screen-text.tsx';

function show(id: ScreenId): string {
  const { container } = render(
    <TodayContext value="2026-11-28">
      <ScreenText screen={id} wordsOf={(other) => screenWords[other]} />
    </TodayContext>,
  );
  return container.textContent ?? '';
}

const missingIn = (text: string, pieces: readonly string[]): readonly string[] =>
  pieces.filter((piece) => !text.includes(piece));

describe('the text of one screen', () => {
  it.each(screenIds)('has every word of %s, with the ids', (id) => {
    const { title, why, body, where, more, options, ticks = {}, ifTimeBarred } = screenWords[id];
    const instead = [ifTimeBarred?.body, ifTimeBarred?.where, ifTimeBarred?.more];
    const guidance = [
      title,
      why,
      ...[body, where, more, ...instead].flatMap((blocks) => sentencesOfBlocks(blocks)),
    ].map(textOf);
    const labels = Object.keys(options).flatMap((option) => [option, optionOf(id, option)]);
    const ticked = Object.keys(ticks).flatMap((tick) => [tick, tickOf(id, tick)]);
    const labelled = labelsOf(ifTimeBarred?.options).map(textOf);
    expect(missingIn(show(id), [id, ...guidance, ...labels, ...ticked, ...labelled])).toEqual([]);
  });

  it('numbers the sources and lists them with confidence and date', () => {
    show('timing');
    const lists = screen.getAllByRole('list');
    const [first] = within(lists[lists.length - 1] as HTMLElement).getAllByRole('listitem');
    expect(first).toHaveTextContent(sourceList['own-rule'].title);
    expect(first).toHaveTextContent(sourcesWords.confidence.own);
    expect(first).toHaveTextContent('核对于 2026 年');
    expect(screen.getByText(/只排先后/).parentElement).toHaveTextContent('[1、2]');
  });

  it('says where each option leads, and what goes back', () => {
    show('reply');
    expect(screen.getByText('accepted').closest('li')).toHaveTextContent(
      `${words.leadsTo} ${words.leadsToWords}written ${titleOf('written')}`,
    );
    expect(screen.getByText('moreMaterials').closest('li')).toHaveTextContent(
      `${words.leadsBack} ${words.leadsBackWords}truth ${titleOf('truth')}`,
    );
  });

  it('shows what its panel says by the answers given', () => {
    const sentences = Object.values(replies).flatMap(({ meaning, next }) => [meaning, next]);
    expect(missingIn(show('decoded'), sentences.map(textOf))).toEqual([]);
  });

  it('puts words in the place of days that are computed', () => {
    const text = show('courtTodo');
    const dated = courtWords.orderDisputed.before.map(textOf).filter((sentence) => sentence.includes('{doBy}'));
    expect(dated).toHaveLength(1);
    expect(text).not.toMatch(/\{\w+\}/);
    expect(text).toContain(`${words.court.doBy}前办好`);
  });
});
