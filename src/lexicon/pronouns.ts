/** Personal pronouns that can be a source. Closed class of English. MIT. */

/** What a pronoun tells about whom it stands for. */
export interface PronounSense {
  readonly gender: 'male' | 'female' | null;
  readonly isPlural: boolean;
  /** `it` stands for bodies and documents, the others for people (they: also bodies). */
  readonly isThing: boolean;
}

const sense = (
  gender: PronounSense['gender'],
  isPlural = false,
  isThing = false,
): PronounSense => ({
  gender,
  isPlural,
  isThing,
});

/** Third-person subject and possessive pronouns, lower case. */
export const PRONOUNS: ReadonlyMap<string, PronounSense> = new Map([
  ['he', sense('male')],
  ['she', sense('female')],
  ['they', sense(null, true)],
  ['it', sense(null, false, true)],
  ['his', sense('male')],
  ['her', sense('female')],
  ['their', sense(null, true)],
  ['its', sense(null, false, true)],
]);

/** Object forms: they never speak, but tell who is talked of. */
export const OBJECT_PRONOUNS: ReadonlyMap<string, PronounSense> = new Map([
  ['him', sense('male')],
  ['himself', sense('male')],
  ['herself', sense('female')],
  ['them', sense(null, true)],
]);
