/** What is kept of speakers, and how who is who is decided. */

import type {
  Appearance,
  LinkEvidence,
  MatchConstraints,
  SpeakerKind,
  SpeakerMatch,
} from '../../engine/index.ts';

/** Somebody (or something) quoted, across articles. */
export interface SpeakerRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  /** The newest role known, by the articles' dates. */
  readonly role: string | null;
  /** Other spellings and shorter forms, without `name`. */
  readonly aliases: readonly string[];
  readonly quotes: number;
}

/** A speaker with all that the registry knows. */
export interface SpeakerDetailRecord extends SpeakerRecord {
  /** As an authority file has them; null where none lists the speaker. */
  readonly authority: AuthorityRecord | null;
  /** Names as the articles have them, the commonest first; at most 100. */
  readonly names: readonly NameCount[];
  /** The roles that articles gave, the newest first; at most 200. */
  readonly roles: readonly RoleRecord[];
  /** Who may be the same, the likeliest first. */
  readonly suggestions: readonly SuggestionRecord[];
  /** Ids of entries that turned out to be this one. */
  readonly mergedIds: readonly string[];
}

/** What an authority file says of a speaker. */
export interface AuthorityRecord {
  readonly externalId: string | null;
  readonly wikidata: string | null;
  readonly description: string | null;
}

export interface NameCount {
  readonly name: string;
  /** How many quotes were attributed under this name. */
  readonly quotes: number;
}

/** A role, and the dates of the articles that give it: the article's own, else when it was retrieved. */
export interface RoleRecord {
  readonly role: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly articles: number;
}

/** Somebody to whom articles gave a role, and when. */
export interface RoleHolder {
  readonly speaker: NamedSpeaker;
  readonly roles: readonly SeenRole[];
}

/** A role as articles word it, seen from a stretch of time. */
export interface SeenRole {
  readonly role: string;
  /** In how many articles of that time. */
  readonly within: number;
  /** The date of the last article before it that gives the role; null where none does. */
  readonly lastBefore: string | null;
  /** Of the first one after it. */
  readonly firstAfter: string | null;
}

/** Another speaker who may be the same person or body. */
export interface SuggestionRecord {
  readonly id: string;
  readonly name: string;
  readonly confidence: number;
  readonly evidence: readonly LinkEvidence[];
}

/** One article's speaker, as linked to the registry. */
export interface AppearanceRecord {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly article: {
    readonly id: string;
    readonly headline: string | null;
    readonly publishedAt: string | null;
  };
  readonly linkConfidence: number;
  readonly evidence: readonly LinkEvidence[];
}

/** An entry of an authority file. */
export interface AuthorityEntry extends AuthorityRecord {
  readonly kind: 'person' | 'organization';
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What became of an entry: `linked` to a speaker who was quoted already. */
export interface SavedEntry {
  readonly speakerId: string;
  readonly outcome: 'created' | 'linked' | 'updated' | 'unchanged';
  /** How many speakers may be the same, for a person to look at. */
  readonly suggestions: number;
}

/** Decides which appearances are of one speaker; the result must depend on the set, and on what people say, alone. */
export type SpeakerMatcher = (
  appearances: readonly Appearance[],
  constraints?: MatchConstraints,
) => SpeakerMatch;

export interface SpeakerFilter {
  /** Part of a name or alias, in any spelling that folds alike. */
  readonly name?: string;
  readonly kind?: SpeakerKind;
}

/** A speaker as names are looked up: without what takes counting. */
export type NamedSpeaker = Pick<SpeakerRecord, 'id' | 'name' | 'kind' | 'aliases'>;
