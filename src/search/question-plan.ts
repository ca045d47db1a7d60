/** What a question in words asks for, before anything is looked up. */

/** Whose words, on what, from when; pure reading of the question, nothing checked against the store. */
export interface QuestionPlan {
  readonly kind: 'said' | 'denied';
  readonly asked: AskedSpeaker;
  /** Terms to find, without stop words; a phrase in quotation marks is one term. */
  readonly topic: readonly string[];
  /** Published from here on: an RFC 3339 date. */
  readonly from: string | null;
  /** Published before this. */
  readonly to: string | null;
}

/**
 * Whom the question names. `anyone`: "who said …"; `named`: the words must be a speaker;
 * `perhaps`: they may be one ("Zelenskyy on Donbas", "zelenskiy donbas"), or belong to the topic.
 */
export type AskedSpeaker =
  | { readonly who: 'anyone' }
  | { readonly who: 'named'; readonly name: string }
  | {
      readonly who: 'perhaps';
      readonly words: readonly string[];
      /** They stand where a name would: before "on". */
      readonly isPlaceOfName: boolean;
    };
