/** An entity: somebody (or something) that an article mentions, with all that it says of them. */

import type { Kinship } from '../../lexicon/kin-nouns.ts';
import type { SpeakerKind } from '../quote.ts';

/** What a mention does in its sentence; subjects are come back to most. */
export type Part = 'subject' | 'object' | 'possessor';

/** Grows while an article is read; only the resolving functions of this folder write to it. */
export interface Entity {
  readonly id: number;
  readonly cast: Cast;
  kind: SpeakerKind;
  /** Whether a word said the kind; mere shape or a preposition only suggests it. */
  isKindCertain: boolean;
  /** The fullest name so far, without titles; null for who isn't named. */
  name: string | null;
  /** Folded words of each name seen, the fullest first; `addName` adds one. */
  readonly names: (readonly string[])[];
  /** The name read last. */
  lastRead: object | null;
  /** "a senior diplomat from a donor country": for who isn't named. */
  description: string | null;
  gender: 'male' | 'female' | null;
  /** Whether a title, a noun or a pronoun told the gender; a given name only suggests it. */
  isGenderCertain: boolean;
  isPlural: boolean;
  /** Head nouns by which "the …" may come back: "director", "board", each once: a handful; `addHead` adds one. */
  readonly heads: string[];
  /** Lower-case words said of it: of its names, roles and descriptions. */
  readonly words: Set<string>;
  /** Told by its name: "the company" or "the newspaper" may come back to it. */
  trade: 'company' | 'media' | null;
  /** Courtesy titles seen, lower case without the stop, each once: a handful. */
  readonly titles: string[];
  /** Roles in text order. */
  readonly roles: { readonly text: string; readonly at: number }[];
  /** Whose brother, whose wife. */
  readonly kin: { readonly kinship: Kinship; readonly of: Entity }[];
  /** Position of the last mention in the narration, -1 where only quotations mention it; and of the last inside one. */
  lastSentence: number;
  lastInside: number;
  /** Block and part of the last mention in the narration. */
  lastBlock: number;
  lastPart: Part;
  count: number;
}

/** An article's entities in the order of their first mention, and by the words under which they are looked for. */
export interface Cast {
  readonly entities: Entity[];
  /** Head noun → who may come back by it. */
  readonly byHead: Map<string, Entity[]>;
  /** A word of a name, particles in its midst aside → who bears such a name. */
  readonly byName: Map<string, Entity[]>;
}

/** Nobody yet. */
export const newCast = (): Cast => ({ entities: [], byHead: new Map(), byName: new Map() });

/** Adds a fresh entity, not mentioned yet, to the cast. */
export function newEntity(cast: Cast, kind: SpeakerKind): Entity {
  const entity: Entity = {
    id: cast.entities.length,
    cast,
    kind,
    isKindCertain: false,
    name: null,
    names: [],
    lastRead: null,
    description: null,
    gender: null,
    isGenderCertain: false,
    isPlural: false,
    heads: [],
    words: new Set(),
    trade: null,
    titles: [],
    roles: [],
    kin: [],
    lastSentence: -1,
    lastInside: -1,
    lastBlock: -1,
    lastPart: 'object',
    count: 0,
  };
  cast.entities.push(entity);
  return entity;
}

/** Notes that "the director" may be this one. */
export function addHead(entity: Entity, head: string): void {
  if (entity.heads.includes(head)) return;
  entity.heads.push(head);
  file(entity.cast.byHead, head, entity);
}

/** Notes a name by its folded words; the fullest so far stands first. */
export function addName(entity: Entity, words: readonly string[], isFullest: boolean): void {
  if (isFullest) entity.names.unshift(words);
  else entity.names.push(words);
  file(entity.cast.byName, words[0] ?? '', entity);
  for (const word of words.slice(1))
    if (word === words.at(-1) || word.length > 3) file(entity.cast.byName, word, entity);
}

function file(index: Map<string, Entity[]>, word: string, entity: Entity): void {
  const of = index.get(word);
  if (!of) index.set(word, [entity]);
  else if (!of.includes(entity)) of.push(entity);
}

/** When it was mentioned last, wherever. */
export const lastMention = ({ lastSentence, lastInside }: Entity): number =>
  Math.max(lastSentence, lastInside);

/** Takes a gender told by a title, a noun or a pronoun. */
export function tellGender(entity: Entity, gender: 'male' | 'female' | null): void {
  if (gender === null) return;
  entity.gender = gender;
  entity.isGenderCertain = true;
}

/** Whether it may have this gender; a given name's hint doesn't forbid the other. */
export const allowsGender = (entity: Entity, gender: 'male' | 'female' | null): boolean =>
  gender === null || entity.gender === null || entity.gender === gender || !entity.isGenderCertain;
