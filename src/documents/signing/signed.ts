import type { Person } from '#case/schemas.ts';
import { documentWords } from '#words/documents/common.ts';
import { type CaseDocument, mapTexts } from '../blocks/document.ts';
import { maskedPerson, phoneTailOf } from './person.ts';

const { blank, places } = documentWords;
type Place = keyof typeof places;

const placeNames = Object.keys(places) as readonly Place[];

/** A telephone number of a document is whole: a record may hold its last four digits alone. */
const shortestNumber = 7;

const digitsIn = (phone = ''): number => phone.replace(/\D/g, '').length;

/** What stands in each place; blanks where nothing was told, to be filled in by hand. */
const valuesOf = (person: Person, shown: Person): Readonly<Record<Place, string>> => ({
  name: shown.name ?? blank,
  phone: digitsIn(person.phone) < shortestNumber ? blank : (shown.phone ?? blank),
  phoneTail: phoneTailOf(person) ?? blank,
  idNumber: shown.idNumber ?? blank,
  address: shown.address ?? blank,
});

/** A text with who signs in their places. */
export function signedText(text: string, person: Person, shown: Person = person): string {
  const values = valuesOf(person, shown);
  return placeNames.reduce((filled, place) => filled.split(places[place]).join(values[place]), text);
}

/** A document as it goes out: with who signs, whole. */
export const signed = (caseDocument: CaseDocument, person: Person): CaseDocument =>
  mapTexts(caseDocument, (text) => signedText(text, person));

/** A document as it is shown: who signs is masked. */
export const signedForScreen = (caseDocument: CaseDocument, person: Person): CaseDocument =>
  mapTexts(caseDocument, (text) => signedText(text, person, maskedPerson(person)));
