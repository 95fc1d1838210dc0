import type { Brief } from '#brief/brief.ts';
import type { Sentence } from '#content/types.ts';
import type { ComplaintBody } from '#model/values.ts';
import type { CaseDocument } from './blocks/document.ts';

/** A document the app can write: how it is called, when a case can have it, and how it is made. */
export interface DocumentDefinition {
  readonly words: {
    /** What it is called in a list. */
    readonly name: string;
    /** What it is for, in one line under its name. */
    readonly use: string;
  };
  /** What to know before it is used; shown above it. */
  readonly notice?: Sentence;
  /** False as long as the case does not have what the document would say. */
  readonly isOfUse: (brief: Brief) => boolean;
  /** Makes it from the brief alone; `body` matters only to a complaint. */
  readonly make: (brief: Brief, body: ComplaintBody) => CaseDocument;
}
