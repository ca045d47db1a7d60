/** Whom a question means, as far as the store tells. */

import type { NamedSpeaker } from '../store/store.ts';

/** A speaker whom the question may mean, and how sure that is (0–1). */
export interface SpeakerGuess {
  readonly speaker: NamedSpeaker;
  readonly confidence: number;
  /** By which the question names them, or which tells several of one name apart, as articles word it. */
  readonly role?: string;
}

/**
 * `name`: as it stood in the question; `topicWords`: words of the question that turned out to be no part
 * of a name; `others`: whom it may mean besides, less likely.
 */
export type ResolvedSpeaker =
  | { readonly outcome: 'anyone'; readonly topicWords: readonly string[] }
  | {
      readonly outcome: 'known';
      readonly name: string;
      readonly speakers: readonly SpeakerGuess[];
      readonly others: readonly SpeakerGuess[];
      readonly topicWords: readonly string[];
    }
  | {
      readonly outcome: 'ambiguous';
      readonly name: string;
      readonly speakers: readonly SpeakerGuess[];
      readonly topicWords?: readonly string[];
    }
  | {
      readonly outcome: 'unknown';
      readonly name: string;
      readonly near: readonly NamedSpeaker[];
      /** It names an office, which nobody held then; who held it at another time is near. */
      readonly isRole?: boolean;
    };
