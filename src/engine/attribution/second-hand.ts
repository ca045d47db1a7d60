/** Second-hand reports: "The Gazette, quoting an engineer, said …" — the engineer said it, the Gazette passed it on. */

import { NEWS_AGENCIES } from '../../lexicon/news-agencies.ts';
import { MEDIA_NOUNS, MEDIA_WORDS } from '../../lexicon/organizations.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { isOneOf } from '../tokens/word-facts.ts';
import type { Attribution } from './attribution.ts';
import { isSomebody } from './choose-source.ts';

/**
 * Gives what the reporting verb after such an aside announces to the one who is quoted; the aside itself announces
 * nothing. Whoever passed it on is found again as the quote's `via`.
 */
export function resolveSecondHand(
  narration: Narration,
  mentions: readonly (readonly Mention[])[],
  attributions: readonly Attribution[],
): readonly Attribution[] {
  // Tokens of asides.
  const asides = new Set<number>();
  const resolved = attributions.map((item) => {
    const aside = asideOf(narration, item, mentions[item.sentence] ?? []);
    if (!aside) return item;
    asides.add(aside.at);
    return { ...item, source: aside.quoted };
  });
  const twice = new Set<Attribution>();
  for (const item of resolved) {
    const other = saidTwice(narration, item, resolved);
    if (other) twice.add(other);
  }
  if (asides.size === 0 && twice.size === 0) return resolved;
  return resolved.filter((item) => !twice.has(item) && !(item.cue && asides.has(item.cue.first)));
}

/** "The minister, citing two engineers, said …": hers are the words, and not theirs as well; an outlet's are those of whom it cites. */
function saidTwice(
  narration: Narration,
  item: Attribution,
  all: readonly Attribution[],
): Attribution | null {
  const { cue, sentence, content } = item;
  if (!cue || !isAside(tokenAt(narration, cue.first).word)) return null;
  const other = all.find(
    (one) =>
      one.sentence === sentence &&
      one.cue !== null &&
      one.cue.first > cue.first &&
      one.content[0]?.start === content[0]?.start,
  );
  if (!other) return null;
  return other.source && isOutlet(narration, other.source) ? other : item;
}

interface Aside {
  /** The token of "quoting". */
  readonly at: number;
  readonly quoted: Mention;
}

/** ", quoting an engineer," between the subject and its verb. */
function asideOf(
  narration: Narration,
  { cue, source }: Attribution,
  mentions: readonly Mention[],
): Aside | null {
  if (cue?.kind !== 'verb' || !source || source.last > cue.first) return null;
  for (let at = source.last + 1; at < cue.first; at++) {
    const { word, lower } = tokenAt(narration, at);
    if (!isAside(word) || (lower !== 'quoting' && !isOutlet(narration, source))) continue;
    if (tokenAt(narration, at - 1).lower !== ',') continue;
    const from = lower === 'referring' ? at + 2 : at + 1;
    const quoted = mentions.find(({ first, isPossessor }) => first === from && !isPossessor);
    if (quoted && isSomebody(narration, quoted) && isClosed(narration, quoted.last, cue.first))
      return { at, quoted };
  }
  return null;
}

/** "referring to" as well. */
const isAside = isOneOf(new Set(['quoting', 'citing', 'referring']));

/** The aside ends with a comma, and the verb comes soon: "…, on Saturday reported". */
function isClosed(narration: Narration, from: number, verb: number): boolean {
  let comma = from;
  while (comma < verb && tokenAt(narration, comma).lower !== ',') comma++;
  return comma < verb && verb - comma <= MOST_TOKENS_BEFORE_VERB;
}

const MOST_TOKENS_BEFORE_VERB = 6;

/** "The portal Stadion", "State radio": anybody else who cites somebody says it still. */
function isOutlet(narration: Narration, { first, last }: Mention): boolean {
  for (let at = first; at < last; at++) {
    const { lower, text } = tokenAt(narration, at);
    if (MEDIA_NOUNS.has(lower) || MEDIA_WORDS.has(lower) || AGENCIES.has(text)) return true;
    if (ONLINE.has(lower)) return true;
  }
  return false;
}

const ONLINE: ReadonlySet<string> = new Set('agency blog portal site wire website'.split(' '));
const AGENCIES: ReadonlySet<string> = new Set([...NEWS_AGENCIES.values()].flat());
