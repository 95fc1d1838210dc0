import type { SignId } from '#messages/signs.ts';

/** What a message of the corpus is: written for it after common experience, with made-up names, numbers and addresses. */
export type MessageKind = 'fraud' | 'collecting' | 'court' | 'lender' | 'sale' | 'agent' | 'ordinary';

/** A message as it is pasted or told, with the signs a reader finds in it by their definitions, apart by spaces. */
export type CorpusMessage = readonly [kind: MessageKind, text: string, signs: string];

/** The signs a reader found. */
export const signsOf = ([, , signs]: CorpusMessage): readonly SignId[] =>
  signs.split(' ').filter((sign) => sign !== '') as SignId[];
