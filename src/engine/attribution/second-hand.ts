/** Second-hand reports: "The Gazette, quoting an engineer, said …" — the engineer said it, the Gazette passed it on. */

import { reportingFormOf } from '../cues/find-cues.ts';
import type { Narration } from '../marks/narration.ts';
import type { Attribution } from './attribution.ts';

/**
 * Gives what the reporting verb after such an aside announces to the one who is quoted; the aside itself announces
 * nothing. Whoever passed it on is found again as the quote's `via`.
 */
export function resolveSecondHand<Item extends Attribution>(
  narration: Narration,
  attributions: readonly Item[],
): Item[] {
  const asides = new Set(attributions.filter((item) => isAside(narration, item)));
  if (asides.size === 0) return [...attributions];
  const bySentence = new Map<number, Item[]>();
  for (const item of attributions) {
    const inSentence = bySentence.get(item.sentence);
    if (inSentence) inSentence.push(item);
    else bySentence.set(item.sentence, [item]);
  }
  const quoted = new Map<Item, Item>();
  for (const aside of asides) {
    const inSentence = bySentence.get(aside.sentence) ?? [];
    const main = inSentence.find((item) => item !== aside && goesOnAfter(aside, item));
    if (main) quoted.set(main, aside);
  }
  return attributions
    .filter((item) => !asides.has(item))
    .map((item) => ({ ...item, source: quoted.get(item)?.source ?? item.source }));
}

/** ", quoting an engineer, said …": what was taken for its words begins, past a comma and a day, with the verb of the main clause. */
function isAside(narration: Narration, { cue, source }: Attribution): boolean {
  const sentence = cue && narration.sentences[cue.sentence];
  if (!sentence || !source || !ASIDES.has(cue.lemma) || source.unit < cue.unit) return false;
  if (narration.tokens[cue.first - 1]?.text !== ',') return false;
  const comma = sentence.units.findIndex(
    (at, unit) => unit >= source.unitEnd && narration.tokens[at]?.text === ',',
  );
  if (comma < 0) return false;
  return sentence.units.slice(comma + 1, comma + 4).some((at) => {
    const form = reportingFormOf(narration.tokens[at]?.lower ?? '');
    return form === 'past' || form === 'present';
  });
}

/** The same sentence's verb after the aside, whose subject stands before it. */
const goesOnAfter = (aside: Attribution, { cue, source }: Attribution): boolean =>
  cue?.kind === 'verb' &&
  cue.sentence === aside.cue?.sentence &&
  cue.first > (aside.source?.last ?? 0) &&
  cue.first - (aside.source?.last ?? 0) <= MOST_TOKENS_BETWEEN &&
  source !== null &&
  source.last <= aside.cue.first;

const ASIDES: ReadonlySet<string> = new Set(['quoting', 'citing']);
const MOST_TOKENS_BETWEEN = 6;
