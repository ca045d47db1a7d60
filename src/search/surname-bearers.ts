/** Who may be meant by an entry that articles know by a surname alone: "Altman". */

import { isFamilyFirst } from '../engine/names/family-first.ts';
import type { NamedSpeaker, Store } from '../store/store.ts';
import { foldName } from '../text/name-key.ts';
import { fitRole, roleWords } from './role-words.ts';

/** Somebody who bears it. */
export interface SurnameBearer {
  readonly speaker: NamedSpeaker;
  /** Nothing that articles call the two says that they are two. */
  readonly couldBeOne: boolean;
}

/** Of those found the people who have the name as surname, where somebody is known by it alone. */
export async function surnameBearers(
  store: Pick<Store, 'findSpeaker'>,
  name: string,
  { called, found }: Record<'called' | 'found', readonly NamedSpeaker[]>,
): Promise<SurnameBearer[]> {
  const surname = foldName(name);
  const bare = called.find((speaker) => isPerson(speaker) && foldName(speaker.name) === surname);
  if (!bare || surname.includes(' ')) return [];
  const bearers: SurnameBearer[] = [];
  for (const speaker of found.filter((one) => !called.includes(one) && bears(surname, one)))
    bearers.push({ speaker, couldBeOne: await couldBeOne(store, bare, speaker) });
  return bearers;
}

function bears(surname: string, speaker: NamedSpeaker): boolean {
  const words = foldName(speaker.name).split(' ');
  const place = isFamilyFirst(surname) ? 0 : words.length - 1;
  return isPerson(speaker) && words.length > 1 && words[place] === surname;
}

async function couldBeOne(
  store: Pick<Store, 'findSpeaker'>,
  a: NamedSpeaker,
  b: NamedSpeaker,
): Promise<boolean> {
  const [first, second] = [await store.findSpeaker(a.id), await store.findSpeaker(b.id)];
  if (!first?.role || !second?.role) return true;
  const [one, other] = [roleWords(first.role), roleWords(second.role)];
  return fitRole(one, other) !== 'other' || fitRole(other, one) !== 'other';
}

const isPerson = ({ kind }: NamedSpeaker): boolean => kind === 'person';
