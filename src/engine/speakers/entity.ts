/** An entity: somebody (or something) that an article mentions, with all that it says of them. */

import type { SpeakerKind } from '../quote.ts';

/** Grows while an article is read; `resolveMentions` alone writes to it. */
export interface Entity {
  readonly id: number;
  kind: SpeakerKind;
  /** The fullest name so far, without titles; null for who isn't named. */
  name: string | null;
  /** Folded words of each name seen. */
  readonly names: string[][];
  /** "a senior diplomat from a donor country": for who isn't named. */
  description: string | null;
  gender: 'male' | 'female' | null;
  isPlural: boolean;
  /** Head nouns by which "the …" may come back: "director", "board". */
  readonly heads: Set<string>;
  /** Courtesy titles seen, lower case without the stop. */
  readonly titles: Set<string>;
  /** Roles in text order. */
  readonly roles: { readonly text: string; readonly at: number }[];
  /** Sentence of the last mention, and whether it opened that sentence. */
  lastSentence: number;
  wasSubject: boolean;
  count: number;
}

/** A fresh entity. */
export function newEntity(id: number, kind: SpeakerKind, sentence: number): Entity {
  return {
    id,
    kind,
    name: null,
    names: [],
    description: null,
    gender: null,
    isPlural: false,
    heads: new Set(),
    titles: new Set(),
    roles: [],
    lastSentence: sentence,
    wasSubject: false,
    count: 0,
  };
}
