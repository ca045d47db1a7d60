/** A cue by its word alone, and its place in a sentence. */

import type { ReportingClass } from '../../lexicon/reporting-verbs.ts';
import { hashText } from '../features.ts';
import { type Narration, type NarrationSentence, tokenAt } from '../marks/narration.ts';
import type { VerbForm } from '../tokens/inflect.ts';
import type { CueCandidate } from './cue.ts';

/** What a cue is by its word alone. */
export type CueWord = Pick<
  CueCandidate,
  'kind' | 'lemma' | 'lemmaId' | 'classes' | 'form' | 'rule'
>;

/** Without classes and form unless they are given. */
export const cueWord = (
  kind: CueCandidate['kind'],
  rule: CueCandidate['rule'],
  lemma: string,
  classes: readonly ReportingClass[] = [],
  form: VerbForm | null = null,
): CueWord => ({ kind, lemma, lemmaId: hashText(lemma), classes, form, rule });

/** The candidate that the cue makes of `words` units from `unit` on; `index`: that of the sentence. */
export function placed(
  { kind, lemma, lemmaId, classes, form, rule }: CueWord,
  narration: Narration,
  sentence: NarrationSentence,
  index: number,
  unit: number,
  words: number,
): CueCandidate {
  const first = sentence.units[unit] ?? 0;
  const last = sentence.units[unit + words - 1] ?? first;
  // Written out: copying with "..." is slow.
  return {
    kind,
    lemma,
    lemmaId,
    classes,
    form,
    rule,
    start: tokenAt(narration, first).start,
    end: tokenAt(narration, last).end,
    first,
    last: last + 1,
    sentence: index,
    unit,
  };
}
