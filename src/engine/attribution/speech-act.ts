/** What kind of speech act a quote is: said, denied, refused, not said, only imagined, or asked. */

import { tagAt, wordAt } from '../contents/units.ts';
import type { Narration, NarrationSentence } from '../marks/narration.ts';
import type { SpeechAct } from '../quote.ts';
import type { Attribution } from './attribution.ts';

/**
 * Types an attribution by its cue and the few words before it.
 *
 * "denied that …" is a denial, "declined to comment" a refusal, "did not say that …" a negation,
 * "would say that …", "is expected to say …" and "if he says …" hypothetical, "asked whether …" a question; all else is
 * a statement.
 */
export function speechActOf(narration: Narration, attribution: Attribution): SpeechAct {
  const { cue } = attribution;
  if (!cue) return 'statement';
  if (cue.kind === 'label') return asksWithLabel(narration, attribution) ? 'question' : 'statement';
  const sentence = narration.sentences[cue.sentence];
  if (!sentence) return 'statement';
  if (wordAt(narration, sentence, cue.unit - 1) === 'nor') return 'negation';
  if (DENYING.has(cue.lemma) || rejectsClaim(narration, attribution)) return 'denial';
  if (REFUSING.has(cue.lemma)) return 'refusal';
  if (cue.kind !== 'verb') return 'statement';
  const act = actBefore(narration, sentence, attribution);
  if (act) return act;
  if (hasNobody(narration, attribution)) return 'negation';
  if (followsIf(narration, attribution)) return 'hypothetical';
  return ASKING.has(cue.lemma) && asks(narration, attribution) ? 'question' : 'statement';
}

/** What the auxiliaries, adverbs and infinitives before the cue make of it; null where they leave it a statement. */
function actBefore(
  narration: Narration,
  sentence: NarrationSentence,
  { cue }: Attribution,
): SpeechAct | null {
  if (!cue) return null;
  // "would say only that …"
  if (wordAt(narration, sentence, cue.unit + cue.last - cue.first) === 'only') return null;
  let isInfinitive = false;
  for (let unit = cue.unit - 1; unit >= Math.max(0, cue.unit - 5); unit--) {
    const word = wordAt(narration, sentence, unit);
    const before = wordAt(narration, sentence, unit - 1);
    if (word === 'only' && (before === 'not' || IMAGINING.has(before))) return null;
    if (word === 'not' || word === "n't" || word === 'never') {
      // "would not say" refuses, "did not say" tells only that nothing was said.
      const isWill = WILLING.has(before) && WITHHELD.has(cue.lemma);
      return isWill ? 'refusal' : 'negation';
    }
    if (word === 'without' || (word === 'of' && before === 'short')) return 'negation';
    if (IMAGINING.has(word)) return 'hypothetical';
    if (REFUSING_FORMS.has(word)) return 'refusal';
    if (isInfinitive && AHEAD.has(word)) return 'hypothetical';
    if (word === 'to') isInfinitive = true;
    else {
      const tag = tagAt(narration, sentence, unit);
      if (tag !== 'AUX' && tag !== 'ADV' && tag !== 'PART') return null;
    }
  }
  return null;
}

/** Nothing is said by "nobody", "no official", "neither Lee nor Ode". */
function hasNobody(narration: Narration, { cue, source }: Attribution): boolean {
  if (!cue || !source || source.sentence !== cue.sentence) return false;
  const sentence = narration.sentences[cue.sentence];
  const first = narration.tokens[source.first]?.lower ?? '';
  const before = sentence ? wordAt(narration, sentence, source.unit - 1) : '';
  return (
    NOBODY.has(first) ||
    before === 'neither' ||
    before === 'nor' ||
    (first === 'no' && source.last > source.first)
  );
}

/** "rejected the claim that …", "dismissed reports of …": the content names what somebody else had said. */
function rejectsClaim(narration: Narration, { cue, content }: Attribution): boolean {
  const [first] = content;
  if (!cue || !first || !REJECTING.has(cue.lemma)) return false;
  return CLAIMED.test(narration.text.slice(first.start, Math.min(first.end, first.start + 60)));
}

const REJECTING: ReadonlySet<string> = new Set(['reject', 'dismiss', 'contest']);
const CLAIMED =
  /^(?:(?:the|any|all|such|these|those|his|her|its|their|as) )?(?:\w+ )?(?:claims?|allegations?|accusations?|reports?|suggestions?|ideas?|notions?|charges?|rumou?rs?|speculation)\b/iu;
const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'neither', 'no']);
const WILLING: ReadonlySet<string> = new Set(['would', 'will', 'wo', 'could', 'can', 'ca']);
/** What is withheld when it will not be done. */
const WITHHELD: ReadonlySet<string> = new Set(
  'say comment confirm discuss disclose reveal elaborate specify answer tell speak talk explain'.split(
    ' ',
  ),
);
/** "is expected to say", "plans to announce": it lies ahead. */
const AHEAD: ReadonlySet<string> = new Set(
  `expected expects plans planned planning intends intended likely due set scheduled hopes hoping wants wanted prepared
  preparing about going supposed`.split(/\s+/u),
);

const DENYING: ReadonlySet<string> = new Set([
  'deny',
  'refute',
  'rebut',
  'dispute',
  'denial',
  'denials',
]);
const REFUSING: ReadonlySet<string> = new Set(['decline', 'refuse', 'refusal']);
const REFUSING_FORMS: ReadonlySet<string> = new Set(
  'decline declined declines declining refuse refused refuses refusing'.split(' '),
);
const IMAGINING: ReadonlySet<string> = new Set([
  'would',
  'could',
  'might',
  'may',
  'should',
  'will',
  'shall',
  "'ll",
]);
const ASKING: ReadonlySet<string> = new Set([
  'ask',
  'wonder',
  'want',
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
  // At a sentence's head the conjunction may have been taken for part of the name.
  const first = narration.tokens[source.first]?.lower ?? '';
  return CONDITIONS.has(before) || CONDITIONS.has(first);
}

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'should']);

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
