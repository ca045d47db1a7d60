/** What a comparison of two names comes to. */

/** Ids of the rules that a comparison of names may rest on. */
export type NameRuleId =
  | 'name/nothing-to-compare'
  | 'name/same-spelling'
  | 'name/same-sound'
  | 'name/known-spelling'
  | 'name/spelling-practice'
  | 'name/consonants'
  | 'name/nickname'
  | 'name/variant'
  | 'name/initial'
  | 'name/near-spelling'
  | 'name/middle-left-out'
  | 'name/other-middle'
  | 'name/surname-left-out'
  | 'name/born-as'
  | 'name/other-order'
  | 'name/other-given-name'
  | 'name/other-surname'
  | 'name/other-name'
  | 'name/lone-name'
  | 'name/gender'
  | 'name/generation';

/** One reason, with the words that it rests on. */
export interface NameEvidence {
  readonly rule: NameRuleId;
  readonly detail: string;
}

/** `confidence`: that the verdict holds; of `unknown` the chance that the names are one person's. 0–1. */
export interface NameVerdict {
  readonly verdict: 'same' | 'different' | 'unknown';
  readonly confidence: number;
  readonly evidence: readonly NameEvidence[];
}

/** Gives the chance that the names are one person's, 0–1. */
export function chanceOf({ verdict, confidence }: NameVerdict): number {
  return verdict === 'different' ? 1 - confidence : confidence;
}
