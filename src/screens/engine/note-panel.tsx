import { ContactNote } from './contact-note.tsx';
import type { ScreenProps } from './screen-props.ts';

/** A place for what was promised. */
export const NotePanel = ({ answerKey, given }: ScreenProps) => <ContactNote answerKey={answerKey} given={given} />;
