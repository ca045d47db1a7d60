/** `Ann Lee was blunter: “It will fall.”` — a sentence about somebody, a colon, and what they say, without a word for saying it. */

import { hasVerb } from '../contents/units.ts';
import { type Narration, type NarrationSentence, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { isPersonNoun } from '../mentions/name-words.ts';
import type { Attribution } from './attribution.ts';
import { withoutCue } from './without-cue.ts';

/** Gives a direct quote for each whole sentence in marks after such a colon; `claimed`: quotations that have a source already. */
export function attributeAfterColon(
  narration: Narration,
  mentions: readonly (readonly Mention[])[],
  claimed: ReadonlySet<number>,
): Attribution[] {
  const introduced: Attribution[] = [];
  if (narration.quotations.length === 0) return introduced;
  for (const [index, sentence] of narration.sentences.entries()) {
    if (sentence.inside !== null) break;
    const colon = colonBeforeEnd(narration, sentence);
    if (colon === null || !hasVerb(sentence, 0, colon)) continue;
    const quotation = narration.quotationAt.get(sentence.units[colon + 1] ?? -1);
    const source = mentions[index]?.find(({ isPossessor }) => !isPossessor);
    if (quotation === undefined || claimed.has(quotation) || !isSentence(narration, quotation))
      continue;
    if (!source || source.unit > 0 || !isSomebody(narration, source)) continue;
    introduced.push(
      withoutCue(narration, [quotation], {
        source,
        layoutProbability: 0.8,
        sourceProbability: 0.8,
        rule: 'attribution/introduced',
        sentence: index,
      }),
    );
  }
  return introduced;
}

/** The unit of the colon after which a quotation ends the sentence, marks aside; else null. */
function colonBeforeEnd(narration: Narration, { units }: NarrationSentence): number | null {
  let last = units.length - 1;
  while (last > 1 && isMark(narration, units[last] ?? 0)) last--;
  return last > 1 && tokenAt(narration, units[last - 1] ?? 0).text === ':' ? last - 1 : null;
}

const isMark = (narration: Narration, at: number): boolean =>
  tokenAt(narration, at).tag === 'PUNCT' && !narration.quotationAt.has(at);

/** "He had one rule: “silence”" names a thing; speech ends in a stop. */
function isSentence({ quotations, tokens }: Narration, index: number): boolean {
  const quotation = quotations[index];
  const end = quotation ? (tokens[quotation.last - 1]?.text ?? '') : '';
  return quotation !== undefined && quotation.last - quotation.first > 2 && /[.?!…]/u.test(end);
}

function isSomebody(narration: Narration, { kind, head }: Mention): boolean {
  const token = tokenAt(narration, head);
  if (kind === 'pronoun') return /^(?:s?he|they|i|we)$/u.test(token.lower);
  return kind === 'name' || isPersonNoun(token.word);
}
