/** A phrase in full: the mention with the prepositional phrases that belong to it. */

import { type Narration, tokenAt } from '../marks/narration.ts';
import { joinsBodyAt } from '../mentions/body-joints.ts';
import type { Mention } from '../mentions/mention.ts';
import { isPossessive } from '../mentions/name-words.ts';
import type { Token } from '../tokens/token.ts';
import { isOneOf } from '../tokens/word-facts.ts';

/** "A senior diplomat from a donor country" for "A senior diplomat"; ends before a verb, a mark or a clause; at most 14 units more. */
export function describe(narration: Narration, mention: Mention): string {
  const units = narration.sentences[mention.sentence]?.units ?? [];
  let end = mention.end;
  let unit = mention.unitEnd;
  const first = units[unit];
  const opens = first === undefined ? undefined : narration.tokens[first];
  if (opens?.tag !== 'ADP' && opens?.lower !== 'familiar')
    return narration.text.slice(mention.start, end);
  for (const limit = unit + 14; unit < Math.min(limit, units.length); unit++) {
    const at = units[unit] ?? 0;
    const token = tokenAt(narration, at);
    if (token.text === '&' || joinsBodyAt(narration.tokens, at)) continue;
    if (isOwnerMark(token, narration.tokens[at + 1])) continue;
    // "One of her students", "One of them"
    if (isPossessive(token.word)) continue;
    if (isOfThem(narration.tokens[at - 1], token)) {
      end = token.end;
      continue;
    }
    if (narration.quotationAt.has(at) || BREAKS.has(token.tag) || isBreaking(token.word)) break;
    if (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'NUM') end = token.end;
  }
  return narration.text.slice(mention.start, end);
}

const isOfThem = (before: Token | undefined, token: Token): boolean =>
  before?.lower === 'of' && isThem(token.word);
const isThem = isOneOf(new Set(['them', 'us', 'these', 'those']));

/** "the Bank Employees' Congress" */
const isOwnerMark = (token: Token, next: Token | undefined): boolean =>
  (token.text === "'" || token.text === '’') && !token.spaced && next?.tag === 'PROPN';

const BREAKS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'PUNCT', 'SCONJ', 'PRON', 'CCONJ']);
/** Prepositions that rather tell when or how something was said. */
const isBreaking = isOneOf(new Set('on after before during by as since until last'.split(' ')));
