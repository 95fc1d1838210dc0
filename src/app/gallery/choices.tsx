import { useState } from 'react';
import { ActionBar } from '#components/action-bar.tsx';
import { Button } from '#components/button.tsx';
import { CallLink } from '#components/call-link.tsx';
import { CopyButton } from '#components/copy-button.tsx';
import { OptionList } from '#components/option-list.tsx';
import { RadioCards } from '#components/radio-cards.tsx';
import { TickList } from '#components/tick-list.tsx';
import { phones } from '#content/sources.ts';
import { fill } from '#text/fill.ts';
import { copying } from '#words/engine/copying.ts';
import { names } from '#words/names.ts';
import { result } from '#words/result/result.ts';
import { link } from '#words/share/link.ts';
import { common } from '#words/shell/common.ts';
import { GalleryItem, State } from './gallery-item.tsx';
import { longWord } from './samples.ts';

const labels = [names.timing.notDue, result.steps.waitForDay, longWord];

interface ChoiceProps {
  readonly name: string;
  readonly earlier?: number;
  readonly firstIsPrimary?: boolean;
}

function Choice({ name, earlier, firstIsPrimary = false }: ChoiceProps) {
  const [taken, setTaken] = useState(earlier === undefined ? '' : String(earlier));
  const id = name.replace(/ /g, '-');
  return (
    <State name={name}>
      <p id={id}>{result.datesTitle}</p>
      <OptionList
        labelledBy={id}
        earlierMark={common.earlier}
        firstIsPrimary={firstIsPrimary}
        options={labels.map((label, at) => ({ id: String(at), label, isEarlier: String(at) === taken }))}
        onTake={setTaken}
      />
    </State>
  );
}

function Ticks() {
  const [ticked, setTicked] = useState<readonly string[]>(['0', '2']);
  return (
    <GalleryItem name="tick-list">
      <p id="ticks">{common.more}</p>
      <TickList
        labelledBy="ticks"
        ticks={labels.map((label, at) => ({ id: String(at), label }))}
        ticked={ticked}
        onChange={(id, isTicked) =>
          setTicked((before) => (isTicked ? [...before, id] : before.filter((other) => other !== id)))
        }
        idOf={(id) => `tick-${id}`}
      />
    </GalleryItem>
  );
}

function Cards() {
  const [chosen, setChosen] = useState('1');
  return (
    <GalleryItem name="radio-cards">
      <RadioCards
        name="cards"
        legend={common.more}
        options={labels.map((label, at) => ({ id: String(at), label }))}
        chosen={chosen}
        onChoose={setChosen}
      />
    </GalleryItem>
  );
}

/** The gallery of buttons and choices. */
export function ChoiceGallery() {
  return (
    <>
      <GalleryItem name="button">
        {(['primary', 'plain', 'quiet'] as const).map((look) => (
          <State key={look} name={look}>
            <Button look={look}>{common.continue}</Button>
            <Button look={look}>{result.steps.waitForDay}</Button>
          </State>
        ))}
        <State name="a long word">
          <Button look="primary">{longWord}</Button>
        </State>
      </GalleryItem>
      <GalleryItem name="option-list">
        <Choice name="plain" />
        <Choice name="first is primary" firstIsPrimary />
        <Choice name="earlier" earlier={1} />
        <Choice name="the primary one taken earlier" earlier={0} firstIsPrimary />
      </GalleryItem>
      <Ticks />
      <Cards />
      <GalleryItem name="action-bar">
        <p>{result.leftNone}</p>
        <ActionBar>
          <Button look="primary">{common.continue}</Button>
        </ActionBar>
      </GalleryItem>
      <GalleryItem name="call-link">
        <CallLink
          phone={phones.mind}
          label={fill(copying.dial, { phone: phones.mind })}
          words={{ copy: copying.copy, copied: copying.copied, byHand: copying.copyByHand }}
        />
      </GalleryItem>
      <GalleryItem name="copy-button">
        <CopyButton
          text={longWord}
          words={{ copy: copying.copy, copied: copying.copied, byHand: copying.copyByHand }}
        />
        <CopyButton text={longWord} words={link} />
      </GalleryItem>
    </>
  );
}
