import type { Step } from '#machines/replay.ts';

/** True where nobody was reached at the last contact, so that there is nothing yet to ask after. */
export function isUnreached(path: readonly Pick<Step, 'screen' | 'answer'>[]): boolean {
  const contact = path.filter(({ screen }) => screen === 'script' || screen === 'howItWent').pop();
  return contact?.screen === 'script' && contact.answer.event === 'notReached';
}
