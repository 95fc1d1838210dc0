import { ContactNote } from '../engine/contact-note.tsx';
import { HowAreYou } from '../engine/how-are-you.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';

/** A place for what was promised, and a look at the person after a call. */
export const HowItWentPanel = ({ answerKey, given }: ScreenProps) => (
  <>
    <ContactNote answerKey={answerKey} given={given} />
    <HowAreYou />
  </>
);
