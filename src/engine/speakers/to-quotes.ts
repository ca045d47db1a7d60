/** The last step: attributions with all that was found around them become quotes. */

import type { Attribution } from '../attribution/attribution.ts';
import { findCircumstances } from '../attribution/circumstances.ts';
import { jointSources } from '../attribution/joint-sources.ts';
import { resolveSaidOn } from '../attribution/said-on.ts';
import { speechActOf } from '../attribution/speech-act.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Article } from '../pages/article.ts';
import type { Quote, QuoteSpeaker } from '../quote.ts';
import { nameSpeaker } from './name-speakers.ts';
import type { Resolution } from './resolve-mentions.ts';

/** Gives the quotes of one article, `article` being its index in the page; `within` counts from `offset`. */
export function toQuotes(
  narration: Narration,
  attributions: readonly Attribution[],
  mentions: readonly (readonly Mention[])[],
  resolution: Resolution,
  { publishedAt }: Article,
  article: number,
  offset: number,
): Quote[] {
  const quotes: Quote[] = [];
  const claimedBy = claims(attributions);
  attributions.forEach((attribution) => {
    const inside = narration.sentences[attribution.sentence]?.inside ?? null;
    const outer = attribution.isNested && inside !== null ? (claimedBy.get(inside) ?? null) : null;
    const told = findCircumstances(narration, attribution, mentions);
    const { cue, source } = attribution;
    quotes.push({
      article,
      type: attribution.type,
      speechAct: speechActOf(narration, attribution),
      content: attribution.content,
      quoted: attribution.quoted,
      cue: cue && { start: cue.start, end: cue.end },
      speaker:
        (source && outer !== null && isFirstPerson(narration, source)
          ? firstPerson(quotes[outer]?.speaker ?? null, source)
          : null) ?? nameSpeaker(narration, source, resolution),
      coSpeakers: jointSources(narration, attribution, mentions).flatMap(
        (mention) => nameSpeaker(narration, mention, resolution) ?? [],
      ),
      saidTo: told.saidTo,
      medium: told.medium,
      via: told.via,
      saidOn:
        told.day && resolveSaidOn(narration.text.slice(told.day.start, told.day.end), publishedAt),
      confidence: attribution.probability,
      rule: attribution.rule,
      within: outer === null ? null : outer + offset,
    });
  });
  return quotes;
}

/** Quotation → the first attribution that has it as content. */
function claims(attributions: readonly Attribution[]): Map<number, number> {
  const claimedBy = new Map<number, number>();
  attributions.forEach(({ quotations }, index) => {
    for (const quotation of quotations) {
      if (!claimedBy.has(quotation)) claimedBy.set(quotation, index);
    }
  });
  return claimedBy;
}

const isFirstPerson = (narration: Narration, { head }: Mention): boolean =>
  /^(?:i|we|my|our)$/u.test(tokenAt(narration, head).lower);

/** "I told them" inside somebody's words: the one who is quoted. */
const firstPerson = (outer: QuoteSpeaker | null, { start, end }: Mention): QuoteSpeaker | null =>
  outer && { ...outer, mention: { start, end } };
