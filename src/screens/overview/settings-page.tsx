import { useStore } from 'zustand';
import { type Preferences, preferences } from '#case/preferences.ts';
import { RadioCards } from '#components/radio-cards.tsx';
import { Section } from '#components/section.tsx';
import { TickList } from '#components/tick-list.tsx';
import { settings as words } from '#words/shell/settings.ts';
import { Heading } from '../shell/heading.tsx';
import { useOwnVoice } from '../shell/voice.ts';

type Switch = 'largeText' | 'readAloud';

const themes = (['auto', 'light', 'dark'] as const satisfies readonly Preferences['theme'][]).map((id) => ({
  id,
  label: words.themes[id],
}));
const note = 'mb-4 text-hint text-ink-soft';

/** How everything looks and sounds: size, colours, read aloud. What is set holds at once and is remembered. */
export function SettingsPage() {
  const preferred = useStore(preferences);
  const voice = useOwnVoice();
  const tick = (id: Switch, label: string) => (
    <TickList
      labelledBy="easier"
      describedBy={`${id}-note`}
      ticks={[{ id, label }]}
      ticked={preferred[id] ? [id] : []}
      onChange={(_id, isTicked) => preferences.setState({ [id]: isTicked })}
      idOf={(each) => `settings-${each}`}
    />
  );
  return (
    <article>
      <Heading of="settings">{words.title}</Heading>
      <p>{words.lead}</p>
      <Section title={words.easierTitle} id="easier">
        {tick('largeText', words.large)}
        <p id="largeText-note" className={note}>
          {words.largeNote}
        </p>
        {voice !== null && tick('readAloud', words.aloud)}
        <p id="readAloud-note" role="status" className={note}>
          {voice === null ? words.aloudMissing : words.aloudNote}
        </p>
      </Section>
      <RadioCards
        name="theme"
        legend={words.theme}
        options={themes}
        chosen={preferred.theme}
        onChoose={(theme) => preferences.setState({ theme })}
      />
    </article>
  );
}
