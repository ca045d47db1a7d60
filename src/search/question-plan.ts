/** What a question in words asks for, before anything is looked up. */

import { speakerName } from './speaker-words.ts';
import { takeRole } from './told-apart.ts';

/** `denied` asks for denials, `refused` for refusals to comment, everything else for statements. */
export type QuestionKind = 'said' | 'denied' | 'refused';

/** Whose words, on what, to whom, from when; pure reading of the question, nothing checked against the store. */
export interface QuestionPlan {
  readonly kind: QuestionKind;
  /** Whether a denial or a refusal answers as well: "Has X commented on …". */
  readonly isOpen: boolean;
  readonly asked: AskedSpeaker;
  /** Terms to find, without stop words; a phrase in quotation marks is one term. */
  readonly topic: readonly string[];
  /** Terms that must not stand in the answers: "not about tariffs", "-tariffs". */
  readonly excluded: readonly string[];
  /** Whose words aren't wanted, where they are speakers: "not by Orr", "-Orr". */
  readonly excludedNames: readonly string[];
  /** Whom or what it was said to or through: "CNN". */
  readonly venue: string | null;
  /** Where: "who in Kyiv". */
  readonly place: string | null;
  /** Published from here on: an RFC 3339 date. */
  readonly from: string | null;
  /** Published before this. */
  readonly to: string | null;
  /** The time has no year: the latest is meant in which anything was said. */
  readonly isOfAnyYear: boolean;
  /** `latest`: the newest first, instead of what fits best. */
  readonly order: 'best' | 'latest';
}

/**
 * Whom the question names. `anyone`: "who said …"; `named`: the words must be a speaker;
 * `perhaps`: they may be one ("Zelenskyy on Donbas", "zelenskiy donbas"), or belong to the topic. `described`: the
 * role that stood behind the name in brackets.
 */
export type AskedSpeaker =
  | { readonly who: 'anyone' }
  | {
      readonly who: 'named';
      readonly name: string;
      /** As they stood, with titles. */
      readonly words: readonly string[];
      readonly described?: readonly string[];
    }
  | {
      readonly who: 'perhaps';
      readonly words: readonly string[];
      /** They stand where a name would: before "on". */
      readonly isPlaceOfName: boolean;
      readonly described?: readonly string[];
    };

/** Somebody asked for by a name or role alone, without a question around it. */
export function askedByName(asked: string): AskedSpeaker {
  const { text, described } = takeRole(asked.trim());
  const words = text.split(/\s+/u);
  return { who: 'named', name: speakerName(words), words, described };
}
