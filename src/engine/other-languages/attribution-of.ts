/** How far attribution goes in a language. */

/** `full` for English, which the models are fitted to; elsewhere `limited`: direct quotes, and speakers beside plain cues. */
export type AttributionScope = 'full' | 'limited';

/** Decides by a BCP 47 tag. */
export const attributionOf = (language: string): AttributionScope =>
  /^en(?:-|$)/iu.test(language) ? 'full' : 'limited';
