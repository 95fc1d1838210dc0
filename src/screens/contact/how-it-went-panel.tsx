import { ContactNote } from '../engine/contact-note.tsx';
import { HowAreYou } from '../engine/how-are-you.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';

/** The fields to note what was promised, and a line for those at the end of their strength. */
export const HowItWentPanel = ({ answerKey, given }: ScreenProps) => (
  <>
    <ContactNote answerKey={answerKey} given={given} />
    <HowAreYou />
  </>
);
