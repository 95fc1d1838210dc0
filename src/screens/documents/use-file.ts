import { useState } from 'react';
import { fill } from '#text/fill.ts';
import { exportWords } from '#words/documents/export.ts';
import { saveFile } from './save-file.ts';

interface FileWords {
  readonly saved: `${string}{name}${string}`;
  readonly failed: string;
}

/** Makes and saves a file on request. `told` is empty before that, then says: being made, saved or failed. */
export function useFile(words: FileWords) {
  const [told, setTold] = useState('');
  const [isBusy, setBusy] = useState(false);
  const save = async (name: string, make: () => Promise<Blob>, onSaved?: () => void) => {
    setBusy(true);
    setTold(exportWords.busy);
    try {
      const outcome = await saveFile(await make(), name);
      setTold(outcome === 'saved' ? fill(words.saved, { name }) : words.failed);
      if (outcome === 'saved') onSaved?.();
    } catch {
      setTold(words.failed);
    }
    setBusy(false);
  };
  return { told, isBusy, save };
}
