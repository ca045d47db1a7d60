/**
 * Nouns that report speech ("his claim that …") and phrases that do ("according to").
 * Origin: our own list after the nominal cues in PolNeAR's training part. MIT.
 */

/** Lower case, singular and plural. */
export const REPORTING_NOUNS: ReadonlySet<string> = new Set(
  `claim claims statement statements remark remarks comment comments assertion assertions allegation allegations accusation
  accusations warning warnings promise promises pledge pledges vow vows admission announcement announcements declaration
  suggestion suggestions argument arguments criticism complaint complaints insistence contention denial denials refusal prediction
  predictions message messages call calls demand demands attack attacks rhetoric word words answer answers question
  questions reply response mantra slogan note report reports proposal tweet tweets speech explanation conclusion reference
  boast threat threats acknowledgment acknowledgement confession revelation testimony`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Phrases that put the source after them: first word → the words that follow it. */
export const SOURCE_PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['citing'],
  ['quoting'],
  ['per'],
];
