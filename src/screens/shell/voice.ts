import { useSyncExternalStore } from 'react';

/** Languages a voice may have, the best first; a voice of Cantonese reads other words than are written. */
const languages = [/^(?:zh|cmn)[-_](?:CN|Hans)/i, /^(?:zh|cmn)$/i, /^zh[-_](?:SG|TW|Hant)/i];

/** The voice that was found last: a browser may make another object of the same voice each time it is asked. */
let found: SpeechSynthesisVoice | null = null;

/**
 * A voice of this device that reads Chinese; null where there is none. One that is spoken by a server is not taken: the
 * text would leave the device.
 */
function ownVoice(): SpeechSynthesisVoice | null {
  if (typeof speechSynthesis === 'undefined' || typeof SpeechSynthesisUtterance === 'undefined') return null;
  const own = speechSynthesis.getVoices().filter(({ localService }) => localService);
  const best = languages.flatMap((language) => own.filter(({ lang }) => language.test(lang)))[0] ?? null;
  if (best?.voiceURI !== found?.voiceURI || best?.name !== found?.name) found = best;
  return found;
}

function whenVoicesCome(changed: () => void): () => void {
  if (typeof speechSynthesis === 'undefined') return () => undefined;
  const voices = speechSynthesis;
  // Some browsers have the voices, but never say that they have come.
  const timer = setTimeout(changed, 1000);
  voices.addEventListener?.('voiceschanged', changed);
  return () => {
    clearTimeout(timer);
    voices.removeEventListener?.('voiceschanged', changed);
  };
}

/** Whether this device can read aloud without sending the text anywhere. */
export const useOwnVoice = (): SpeechSynthesisVoice | null => useSyncExternalStore(whenVoicesCome, ownVoice);

/**
 * Reads texts one after the other with a voice; gives a function that stops. `ended` is called once, when all has been
 * read or the voice fails, not when it is stopped.
 */
export function speak(texts: readonly string[], voice: SpeechSynthesisVoice, ended: () => void): () => void {
  const voices = speechSynthesis;
  let isStopped = false;
  const [...left] = texts;
  function next(): void {
    if (isStopped) return;
    const text = left.shift();
    if (text === undefined) {
      ended();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    utterance.onend = next;
    utterance.onerror = () => {
      if (isStopped) return;
      isStopped = true;
      ended();
    };
    voices.speak(utterance);
  }
  // What another page left behind would be read first.
  voices.cancel();
  next();
  return () => {
    isStopped = true;
    voices.cancel();
  };
}
