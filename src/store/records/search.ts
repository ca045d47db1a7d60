/** What is searched, found and counted. */

import type { QuoteRecord } from './quotes.ts';

/** Words to search: every group must match, by any of its terms. Terms are plain text, never FTS5 syntax. */
export interface TextQuery {
  readonly allOf: readonly TermGroup[];
  /** None of these may stand in content or headline. */
  readonly noneOf?: readonly string[];
}

export interface TermGroup {
  /** Alternatives: the user's own term first. A term of several words is a phrase. */
  readonly anyOf: readonly string[];
}

/** Where words may be searched, the narrowest first. */
export const MATCH_PLACES = ['content', 'context', 'headline'] as const;

export type MatchPlace = (typeof MATCH_PLACES)[number];

/** A quote that has all words of a query. */
export interface QuoteHit {
  readonly quote: QuoteRecord;
  /** As far as one has to look for all of them: `context` means content and context together. Null without words. */
  readonly place: MatchPlace | null;
}

/** What a search found. */
export interface QuoteHits {
  readonly hits: QuoteHit[];
  /** Ids of the hits after these that weren't loaded, in their order. */
  readonly others: string[];
  /** True where there are, or may be, more than these. */
  readonly isCut: boolean;
}

/** How hits are chosen and ordered. */
export interface SearchOptions {
  /** 1–100. */
  readonly limit: number;
  /** So many of them are loaded; all by default. */
  readonly loaded?: number;
  /** Ids of quotes that the caller has already: they count among those that are loaded, but aren't given again. */
  readonly known?: readonly string[];
  /** `place`: content before context before headline, the newest stored first; else by the article's date. */
  readonly order?: 'place' | 'newest' | 'oldest';
  /** Places where the words may stand; all by default. */
  readonly within?: MatchPlace;
}

/** How many quotes have one value of a facet. */
export interface FacetCount {
  readonly facet: QuoteFacet;
  /** An id of a speaker or outlet, or the value itself. */
  readonly value: string;
  /** What to show for it. */
  readonly label: string;
  readonly count: number;
}

export const QUOTE_FACETS = [
  'speaker',
  'speakerKind',
  'outlet',
  'type',
  'speechAct',
  'medium',
  'venue',
  'year',
] as const;

export type QuoteFacet = (typeof QUOTE_FACETS)[number];

/** Counts over the newest stored quotes that match; `isCut` when there are more than were counted. */
export interface FacetCounts {
  readonly counts: FacetCount[];
  readonly counted: number;
  readonly isCut: boolean;
}

/** How many quotes match, by the day of publication. */
export interface DayCounts {
  /**
   * "2025-03-04", in UTC; "2025-03" or "2025" where no more is known, null where nothing is. In order of
   * time, null first; none without quotes.
   */
  readonly days: { readonly day: string | null; readonly count: number }[];
  readonly isCut: boolean;
}

/** What was said in one quote, its spans joined by line breaks. */
export interface ContentRecord {
  readonly said: string;
  readonly publishedAt: string | null;
}

/** In how many quotes each of several terms was said; `quotes` is how many the store has. */
export interface SaidCounts {
  readonly counts: { readonly count: number; readonly isEstimated: boolean }[];
  readonly quotes: number;
}

/** A word of the stored texts that stands with another far more often than chance has it. */
export interface Companion {
  readonly word: string;
  /** In how many of the quotes looked at both stand. */
  readonly together: number;
}

/** A change that somebody made to the thesaurus; it stands for the built-in topic of the same id. */
export interface TopicEdit {
  readonly id: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly kinds: readonly string[];
  readonly parts: readonly string[];
  /** True where somebody took the topic away. */
  readonly isRemoved: boolean;
  /** RFC 3339 in UTC. */
  readonly updatedAt: string;
}
