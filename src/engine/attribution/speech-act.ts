/** What kind of speech act a quote is: said, denied, refused, not said, only imagined, or asked. */

import { tagAt, wordAt } from '../contents/units.ts';
import type { Narration } from '../marks/narration.ts';
import type { SpeechAct } from '../quote.ts';
import type { Attribution } from './attribution.ts';

/**
 * Types an attribution by its cue and the few words before it.
 *
 * "denied that …" is a denial, "declined to comment" a refusal, "did not say that …" a negation,
 * "would say that …" and "if he says …" hypothetical, "asked whether …" a question; all else is a statement.
 */
export function speechActOf(narration: Narration, attribution: Attribution): SpeechAct {
  const { cue } = attribution;
  if (!cue) return 'statement';
  if (cue.kind === 'label') return asksWithLabel(narration, attribution) ? 'question' : 'statement';
  const sentence = narration.sentences[cue.sentence];
  if (!sentence) return 'statement';
  if (DENYING.has(cue.lemma)) return 'denial';
  if (REFUSING.has(cue.lemma)) return 'refusal';
  if (cue.kind !== 'verb') return 'statement';
  for (let unit = cue.unit - 1; unit >= Math.max(0, cue.unit - 4); unit--) {
    const word = wordAt(narration, sentence, unit);
    if (word === 'not' || word === "n't" || word === 'never') return 'negation';
    if (IMAGINING.has(word)) return 'hypothetical';
    if (REFUSING_FORMS.test(word)) return 'refusal';
    const tag = tagAt(narration, sentence, unit);
    if (tag !== 'AUX' && tag !== 'ADV' && tag !== 'PART') break;
  }
  if (followsIf(narration, attribution)) return 'hypothetical';
  return ASKING.has(cue.lemma) && asks(narration, attribution) ? 'question' : 'statement';
}

const DENYING: ReadonlySet<string> = new Set([
  'deny',
  'refute',
  'rebut',
  'dispute',
  'denial',
  'denials',
]);
const REFUSING: ReadonlySet<string> = new Set(['decline', 'refuse', 'refusal']);
const REFUSING_FORMS = /^(?:declin|refus)(?:e|ed|es|ing)$/u;
const IMAGINING: ReadonlySet<string> = new Set(['would', 'could', 'might', 'may', 'should', 'can']);
const ASKING: ReadonlySet<string> = new Set([
  'ask',
  'wonder',
  'inquire',
  'enquire',
  'query',
  'question',
  'questions',
]);

/** "if he says": the subject of the cue stands right after the conjunction. */
function followsIf(narration: Narration, { cue, source }: Attribution): boolean {
  const sentence = cue && narration.sentences[cue.sentence];
  if (!sentence || !source || source.sentence !== cue.sentence || source.unit > cue.unit)
    return false;
  const before = wordAt(narration, sentence, source.unit - 1);
  return before === 'if' || before === 'unless';
}

/** A question mark inside, or a reported question: "whether", "why" … */
function asks(narration: Narration, { content }: Attribution): boolean {
  const text = content.map(({ start, end }) => narration.text.slice(start, end)).join(' ');
  return /\?\s*$/u.test(text) || /^(?:whether|if|how|what|why|who|when|where|which)\b/iu.test(text);
}

/** "Q:" and other labels whose words end in a question mark. */
function asksWithLabel(narration: Narration, attribution: Attribution): boolean {
  const last = attribution.content.at(-1);
  return last !== undefined && narration.text.slice(last.start, last.end).trimEnd().endsWith('?');
}
