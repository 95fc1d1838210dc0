import { describe, expect, it } from 'vitest';
import { saysDespair } from '#messages/despair.ts';
import { readMessage } from '#messages/read-message.ts';
import type { SignId } from '#messages/signs.ts';
import { wordings } from './corpus/wordings.ts';
import { harmlessWordings } from './corpus/wordings-harmless.ts';
import { heldOutWordings } from './corpus/wordings-held-out.ts';

type Asked = keyof typeof wordings;

const isFound = (asked: Asked, text: string): boolean =>
  asked === 'despair' ? saysDespair(text) : readMessage(text).signs.includes(asked);
const missed = (asked: Asked, texts: readonly string[]) => texts.filter((text) => !isFound(asked, text));

/** The least share that must be found of wordings no pattern was written with. */
const least = {
  privateAccount: 0.6,
  acknowledgement: 0.5,
  takesDebt: 0.4,
  creditReport: 0.75,
  despair: 0.5,
} as const satisfies Record<Asked, number>;

describe('wordings of what hurts most', () => {
  it.each(Object.keys(wordings) as Asked[])('are found: %s', (asked) =>
    expect(missed(asked, wordings[asked])).toEqual([]),
  );

  it.each(Object.keys(least) as Asked[])('that no pattern was written with are mostly found: %s', (asked) => {
    const all = heldOutWordings[asked];
    const not = missed(asked, all);
    expect((all.length - not.length) / all.length).toBeGreaterThanOrEqual(least[asked]);
  });

  it('are found in nothing harmless', () => {
    const watched: readonly SignId[] = ['privateAccount', 'acknowledgement', 'takesDebt', 'creditReport'];
    expect(harmlessWordings.length).toBeGreaterThanOrEqual(60);
    expect(
      harmlessWordings.flatMap((text) => {
        const found = [
          ...readMessage(text).signs.filter((sign) => watched.includes(sign)),
          ...(saysDespair(text) ? ['despair'] : []),
        ];
        return found.length > 0 ? [[text, ...found]] : [];
      }),
    ).toEqual([]);
  });
});
