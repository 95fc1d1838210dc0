import { type LockDelay, lockDelays } from '#case/ports.ts';
import { RadioCards } from '#components/radio-cards.tsx';
import { passcode as words } from '#words/passcode/passcode.ts';

interface DelayCardsProps {
  readonly chosen: LockDelay;
  readonly onChoose: (delay: LockDelay) => void;
}

/** The choice of when a page locks itself. */
export function DelayCards({ chosen, onChoose }: DelayCardsProps) {
  return (
    <RadioCards
      name="delay"
      legend={words.delay}
      options={lockDelays.map((delay) => ({ id: String(delay), label: words.delays[delay] }))}
      chosen={String(chosen)}
      onChoose={(id) => onChoose(lockDelays.find((delay) => String(delay) === id) ?? chosen)}
    />
  );
}
