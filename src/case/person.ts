/** Who the documents are signed by. Asked for only where a document is made, kept apart from the case, never in a link. */
export interface Person {
  readonly name?: string;
  readonly phone?: string;
  readonly idNumber?: string;
  readonly address?: string;
}

export const personParts = ['name', 'phone', 'idNumber', 'address'] as const satisfies readonly (keyof Person)[];
