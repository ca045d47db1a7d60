/** Which terms stand for one matter: the built-in topics with what people changed in them. */

import type { TopicEdit } from '../store/store.ts';
import { stemKey } from '../text/stems.ts';
import { builtInTopics, type Topic } from './built-in-topics.ts';

/** Looks terms up in any of their forms. */
export interface Thesaurus {
  /** Other terms for the same matter and for kinds of it, at most 40; `[]` for a term that no topic has. */
  synonymsOf(term: string): string[];
  /** What the matter consists of, at most 40. */
  partsOf(term: string): string[];
  /** The topics that have the term as name or synonym, the term as `stemKey` gives it. */
  topicsOfStems(stems: string): readonly Topic[];
  /** Joins words that are one term: "stock", "levels" become "stock levels". */
  joinCompounds(terms: readonly string[]): string[];
}

/** So many words stand in for one: each costs a look into the index. */
const MOST_TERMS = 40;
/** The longest terms looked for have so many words. */
const MOST_WORDS = 4;

type Index = ReadonlyMap<string, readonly Topic[]>;
let builtIn: Index | null = null;

/** By the very list of edits: a store gives the same one until something changes. */
const indexes = new WeakMap<readonly TopicEdit[], Index>();

function indexEdits(edits: readonly TopicEdit[]): Index {
  const index = indexes.get(edits) ?? indexTopics(edits.flatMap(asTopic));
  indexes.set(edits, index);
  return index;
}

/** Gives the thesaurus as edited. O(edits) for a list that wasn't seen before. */
export function makeThesaurus(edits: readonly TopicEdit[]): Thesaurus {
  builtIn ??= indexTopics(builtInTopics());
  const [base, own] = [builtIn, indexEdits(edits)];
  const replaced = new Set(edits.map(({ id }) => id));
  const topicsOfStems = (key: string): readonly Topic[] => {
    const kept = (base.get(key) ?? []).filter(({ id }) => !replaced.has(id));
    return [...(own.get(key) ?? []), ...kept];
  };
  const topicsOf = (term: string): readonly Topic[] => topicsOfStems(stemKey(term));
  return {
    topicsOfStems,
    synonymsOf: (term) =>
      others(
        term,
        topicsOf(term).flatMap(({ name, synonyms, kinds }) => [name, ...synonyms, ...kinds]),
      ),
    partsOf: (term) =>
      others(
        term,
        topicsOf(term).flatMap(({ parts }) => parts),
      ),
    joinCompounds: (terms) => {
      const joined: string[] = [];
      for (let at = 0; at < terms.length; ) {
        let length = Math.min(MOST_WORDS, terms.length - at);
        while (length > 1 && topicsOf(terms.slice(at, at + length).join(' ')).length === 0)
          length--;
        joined.push(terms.slice(at, at + length).join(' '));
        at += length;
      }
      return joined;
    },
  };
}

/** An edit that isn't a removal, as a topic. */
export function asTopic({ id, name, synonyms, kinds, parts, isRemoved }: TopicEdit): Topic[] {
  return isRemoved ? [] : [{ id, name, synonyms, kinds, parts, origin: 'edited' }];
}

/** A topic is found by its name and synonyms. */
function indexTopics(topics: readonly Topic[]): Index {
  const index = new Map<string, Topic[]>();
  for (const topic of topics) {
    for (const key of new Set([topic.name, ...topic.synonyms].map(stemKey))) {
      const found = index.get(key);
      if (found) found.push(topic);
      else index.set(key, [topic]);
    }
  }
  return index;
}

/** Each once, in any of its forms, without the term itself. */
function others(term: string, found: readonly string[]): string[] {
  const byKey = new Map(found.map((other) => [stemKey(other), other] as const).reverse());
  byKey.delete(stemKey(term));
  return [...byKey.values()].reverse().slice(0, MOST_TERMS);
}
