/** The thesaurus that the program brings along, before anybody edits it. */

import { NEWS_THESAURUS, type ThesaurusRow } from '../lexicon/news-thesaurus.ts';
import { PLACE_SPELLINGS } from '../lexicon/place-spellings.ts';
import { REGIONS } from '../lexicon/regions.ts';
import { WORDNET_ROWS } from '../lexicon/wordnet-rows.ts';
import { foldName } from '../text/name-key.ts';

/** Words for one matter, and what it consists of. */
export interface Topic {
  /** The name in lower case with hyphens; where several topics have one name the later ones are numbered. */
  readonly id: string;
  readonly name: string;
  /** Whoever asks by one of these or the name means all of them. */
  readonly synonyms: readonly string[];
  /** Kinds of the matter: whoever asks for it means them too, but not the other way round. */
  readonly kinds: readonly string[];
  /** What it consists of: parts complete an answer, they never make one. */
  readonly parts: readonly string[];
  readonly origin: 'news' | 'wordnet' | 'regions' | 'edited';
}

let made: readonly Topic[] | null = null;

/** All of them, by id. Made once. */
export function builtInTopics(): readonly Topic[] {
  made ??= makeTopics();
  return made;
}

function makeTopics(): Topic[] {
  const taken = new Map<string, number>();
  const add = (topic: Omit<Topic, 'id'>): Topic => {
    const slug = topicId(topic.name);
    const number = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, number);
    return { id: number === 1 ? slug : `${slug}-${number}`, ...topic };
  };
  const ofRow =
    (origin: Topic['origin']) =>
    ({ words: [name = '', ...synonyms], kinds }: ThesaurusRow): Topic =>
      add({ name, synonyms, kinds, parts: [], origin });
  const topics = [
    ...NEWS_THESAURUS.map(ofRow('news')),
    ...REGIONS.map(({ name, parts }) =>
      add({ name, synonyms: [], kinds: [], parts, origin: 'regions' }),
    ),
    ...WORDNET_ROWS.map((words) => ({ words, kinds: [] })).map(ofRow('wordnet')),
    // Behind the others, which keep their ids.
    ...PLACE_SPELLINGS.map((words) => ({ words, kinds: [] })).map(ofRow('regions')),
  ];
  return topics.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The id that a topic of this name has: "Job cuts" → "job-cuts"; "" for a name without letters and digits. */
export function topicId(name: string): string {
  return foldName(name).replace(/ /gu, '-');
}
