/** Finds whose words a question doesn't want: "not by Orr", "who except Orr", "-Orr". */

import type { NamedSpeaker, Store } from '../store/store.ts';
import { wordsOfQuestion } from './question-words.ts';
import { resolveName } from './resolve-name.ts';
import { speakerName } from './speaker-words.ts';

/** A word must come so near to be taken for a speaker's name: what is excluded is seen by nobody. */
const NAMED_FROM = 0.9;
const MOST_EXCLUDED = 10;

/** All whom the names mean; `[]` where they are nobody's. */
export async function resolveExcluded(
  store: Pick<Store, 'findSpeakersByName' | 'findSpeaker'>,
  names: readonly string[],
): Promise<NamedSpeaker[]> {
  const found: NamedSpeaker[] = [];
  for (const name of names.slice(0, MOST_EXCLUDED)) {
    const resolved = await resolveName(store, speakerName(wordsOfQuestion(name)), NAMED_FROM);
    if ('speakers' in resolved) found.push(...resolved.speakers.map(({ speaker }) => speaker));
  }
  return found;
}
