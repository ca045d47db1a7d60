/** Signed quotations: “…” — Ann Lee, on the same line or the next, as in press releases and readers' columns. */

import { type Narration, type NarrationSentence, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { wordFact } from '../tokens/word-facts.ts';
import type { Attribution } from './attribution.ts';
import { withoutCue } from './without-cue.ts';

/** Gives a direct quote for each quotation that a dash and a name sign; `claimed`: quotations that have a source already. */
export function attributeSignatures(
  narration: Narration,
  mentions: readonly (readonly Mention[])[],
  claimed: ReadonlySet<number>,
): Attribution[] {
  const signed: Attribution[] = [];
  if (narration.quotations.length === 0) return signed;
  for (const [index, sentence] of narration.sentences.entries()) {
    if (sentence.inside !== null) break;
    // Only the first unit, or the second after a quotation, can be the dash of a signature.
    const dash = isDashAt(narration, sentence, 0) ? 0 : isDashAt(narration, sentence, 1) ? 1 : -1;
    if (dash < 0 || sentence.units.length - dash > MOST_SIGNATURE_UNITS) continue;
    const source = mentions[index]?.find(({ unit }) => unit === dash + 1);
    const quotation = signedQuotation(narration, sentence, index, dash);
    if (source?.kind !== 'name' || quotation === null || claimed.has(quotation)) continue;
    const inside = narration.quotations[quotation];
    if (!inside || inside.end <= inside.start) continue;
    const probability = { layoutProbability: 0.9, sourceProbability: 0.9 };
    const rule = 'attribution/signature';
    signed.push(
      withoutCue(narration, [quotation], { source, rule, sentence: index, ...probability }),
    );
  }
  return signed;
}

function isDashAt(narration: Narration, { units }: NarrationSentence, unit: number): boolean {
  const at = units[unit];
  return at !== undefined && isDash(tokenAt(narration, at).word);
}

const isDash = wordFact(({ text }) => /^(?:[—–―]|-{1,2})$/u.test(text));
const MOST_SIGNATURE_UNITS = 16;

/** The quotation just before the dash: in this sentence, or all of the sentence before. */
function signedQuotation(
  narration: Narration,
  sentence: NarrationSentence,
  index: number,
  dash: number,
): number | null {
  if (dash === 1) return narration.quotationAt.get(sentence.units[0] ?? -1) ?? null;
  const before = narration.sentences[index - 1];
  const only = before?.inside === null && before.units.length === 1 ? before.units[0] : undefined;
  return only === undefined ? null : (narration.quotationAt.get(only) ?? null);
}
