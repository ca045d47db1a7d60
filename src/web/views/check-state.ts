/** What is to be checked, as the address holds it. */

import { addressOf } from '../navigation/location.tsx';

/** Words, and whose they are said to be ("" for whoever). */
export interface Checked {
  readonly text: string;
  readonly speaker: string;
}

/** What the API takes. */
export const MOST_CHARACTERS = 5000;
/** Servers read no more of an address than some 16 kB, all headers included. */
const LONGEST_ADDRESS = 6000;

/** Reads the address; null where it has no words. */
export function readChecked(query: URLSearchParams): Checked | null {
  const text = query.get('text')?.trim() ?? '';
  return text === '' ? null : { text, speaker: query.get('speaker')?.trim() ?? '' };
}

/** The address of a check; null for words that are too long to stand in one. */
export function checkAddress({ text, speaker }: Checked): string | null {
  const address = addressOf('/check', { text, speaker });
  return address.length > LONGEST_ADDRESS ? null : address;
}
