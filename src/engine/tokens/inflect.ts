/** Forms of English verbs, so that a cue is found in every form and traced back to its lemma. */

import { IRREGULAR_FORMS } from '../../lexicon/reporting-verbs.ts';

/** `finite` covers present and past; a regular `-ed` may also be a participle, which context tells. */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'ing';

/** Gives each form of a verb with what it is; regular spelling rules, irregular verbs from the lexicon. */
export function inflect(lemma: string): (readonly [form: string, kind: VerbForm])[] {
  const [past, participle] = IRREGULAR_FORMS.get(lemma) ?? [regularPast(lemma), regularPast(lemma)];
  const forms: (readonly [string, VerbForm])[] = [
    [lemma, 'base'],
    [presentOf(lemma), 'present'],
    [past, 'past'],
    [ingOf(lemma), 'ing'],
  ];
  if (participle !== past) forms.push([participle, 'participle']);
  return forms;
}

const isConsonantY = (lemma: string): boolean => /[^aeiou]y$/u.test(lemma);
const doublesLast = (lemma: string): boolean =>
  /^[^aeiou]*[aeiou][bdgk-nprt]$/u.test(lemma) || DOUBLING.has(lemma);
const DOUBLING: ReadonlySet<string> = new Set(
  'admit commit quip rebut refer submit recur regret concur infer rebel compel'.split(' '),
);

/** Gives the third person of the present: "replies". */
export function presentOf(lemma: string): string {
  if (isConsonantY(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:[sxzo]|sh|ch)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function regularPast(lemma: string): string {
  if (isConsonantY(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (lemma.endsWith('e')) return `${lemma}d`;
  return `${doublesLast(lemma) ? lemma + (lemma.at(-1) ?? '') : lemma}ed`;
}

function ingOf(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (/[^eoy]e$/u.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${doublesLast(lemma) ? lemma + (lemma.at(-1) ?? '') : lemma}ing`;
}

/** What a verb outside the lexicon looks to be by its ending; irregular pasts look like bases. */
export function formOf(word: string): VerbForm {
  if (word.endsWith('ing')) return 'ing';
  if (word.endsWith('ed')) return 'past';
  return /[^s]s$/u.test(word) ? 'present' : 'base';
}

/** A verb outside the lexicon without its ending, so that its regular forms count as one; no dictionary form. */
export const stemOf = (word: string): string =>
  word.length > 5 ? word.replace(/(?:ing|ed|es|e|s)$/u, '') : word;
