import type { IsoDate } from '#model/dates.ts';

/**
 * How sure a claim is, as shown beside it: `law` is statute text, `official` a regulator, court or the company itself
 * in a strong report, `common` a common saying that the app on the phone may contradict, `searched` what this tool looked
 * for and did not find, `own` a rule of this tool.
 */
export type Confidence = 'law' | 'official' | 'common' | 'searched' | 'own';

export interface Source {
  /** Who says so, and where. */
  readonly title: string;
  readonly publisher: string;
  readonly confidence: Confidence;
  /** Day of the text itself, where known. */
  readonly dated?: IsoDate | `${number}-${number}` | `${number}`;
  /** Day on which the claim was last checked. */
  readonly checkedOn: IsoDate;
  /** What the text says will end, such as a pilot, and the last day on which it holds. */
  readonly ends?: { readonly what: string; readonly on: IsoDate };
  /** Set where no day makes it wrong: a rule of this tool, or what everybody knows. */
  readonly lasts?: true;
  /** An address only where it leads to the publisher or a whole copy of the text. */
  readonly url?: string;
}

/** Every number that may be printed as a telephone number. */
export const phones = {
  alipay: '95188',
  mind: '12356',
  youth: '12355',
  law: '12348',
  court: '12368',
  police: '110',
  fraud: '96110',
  supervisor: '12378',
  centralBank: '12363',
  city: '12345',
} as const;
