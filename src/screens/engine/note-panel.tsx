import { ContactNote } from './contact-note.tsx';
import type { ScreenProps } from './screen-props.ts';

/** The panel of a screen with nothing but the note of a contact. */
export const NotePanel = ({ answerKey, given }: ScreenProps) => <ContactNote answerKey={answerKey} given={given} />;
