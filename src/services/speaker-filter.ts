/** The speaker filter of lists: an id, or a name in any spelling. */

import { ExpectedError } from '../errors.ts';
import { speakerName } from '../search/speaker-words.ts';
import { surnameBearers } from '../search/surname-bearers.ts';
import type { NamedSpeaker, Store } from '../store/store.ts';
import { foldName, soundKey } from '../text/name-key.ts';

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/iu;
const MOST_CANDIDATES = 20;

/**
 * Gives the ids of the speakers meant: the one with that id, else all whose name or alias is
 * spelled so after folding, else all whose name or alias sounds so ("Zelenskiy" for "Zelensky"), else the same
 * without the titles before it. Who is known by a surname alone may be any who bears it.
 *
 * @throws ExpectedError `speaker_not_found`, with the nearest names as a suggestion
 */
export async function findFilteredSpeakers(
  store: Pick<Store, 'findSpeaker' | 'findSpeakersByName'>,
  idOrName: string,
): Promise<string[]> {
  const known = await findSpeakerById(store, idOrName);
  if (known) return [known.id];
  const spelt = [idOrName, speakerName(idOrName.split(/\s+/u))];
  for (const name of new Set(spelt)) {
    const ids = await findCalled(store, name);
    if (ids.length > 0) return ids;
  }
  const near = (await store.findSpeakersByName(idOrName, MOST_CANDIDATES)).map(
    ({ speaker }) => speaker,
  );
  const names = near.slice(0, 3).map(({ name }) => `"${name}"`);
  throw new ExpectedError(
    'speaker_not_found',
    names.length === 0
      ? `Nobody called "${idOrName}" is quoted in what is stored: find speakers with GET /v1/speakers?q=.`
      : `Nobody quoted is called exactly "${idOrName}"; did you mean ${names.join(' or ')}?`,
  );
}

async function findCalled(
  store: Pick<Store, 'findSpeaker' | 'findSpeakersByName'>,
  called: string,
): Promise<string[]> {
  const near = (await store.findSpeakersByName(called, MOST_CANDIDATES)).map(
    ({ speaker }) => speaker,
  );
  for (const key of [foldName, soundKey]) {
    const wanted = key(called);
    const same = near.filter(({ name, aliases }) =>
      [name, ...aliases].some((n) => key(n) === wanted),
    );
    if (same.length > 0 && wanted !== '') {
      const bearers = await surnameBearers(store, called, { called: same, found: near });
      const borne = bearers.filter(({ couldBeOne }) => couldBeOne).map(({ speaker }) => speaker);
      return [...same, ...borne].map(({ id }) => id);
    }
  }
  return [];
}

/**
 * Gives the speaker with that id; null for what is no id but a name.
 *
 * @throws ExpectedError `speaker_not_found`
 */
export async function findSpeakerById(
  store: Pick<Store, 'findSpeaker'>,
  idOrName: string,
): Promise<NamedSpeaker | null> {
  if (!UUID.test(idOrName)) return null;
  const speaker = await store.findSpeaker(idOrName);
  if (speaker !== null) return speaker;
  throw new ExpectedError('speaker_not_found', `There is no speaker with the id "${idOrName}".`);
}
