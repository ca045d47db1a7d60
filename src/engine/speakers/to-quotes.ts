/** The last step: attributions with all that was found around them become quotes. */

import type { Attribution } from '../attribution/attribution.ts';
import { findCircumstances } from '../attribution/circumstances.ts';
import { jointSources } from '../attribution/joint-sources.ts';
import { resolveSaidOn } from '../attribution/said-on.ts';
import { speechActOf } from '../attribution/speech-act.ts';
import { sureSource } from '../attribution/sure-source.ts';
import { type ConfidenceModel, confidenceIn } from '../confidence/confidence-model.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import type { EvidenceStep, Quote, QuoteSpeaker } from '../quote.ts';
import { findAlternatives } from './alternatives.ts';
import { bothSpeakers, type LastQuote } from './both-speakers.ts';
import { evidenceFinder, type FindEvidence } from './evidence.ts';
import { nameSpeaker } from './name-speakers.ts';
import { isOwnQuestion } from './resolve-label.ts';
import type { Resolution } from './resolve-mentions.ts';

/** All that the earlier stages found in an article. */
export interface ArticleReading {
  readonly narration: Narration;
  /** Sentence by sentence. */
  readonly mentions: readonly (readonly Mention[])[];
  readonly attributions: readonly Attribution[];
  readonly resolution: Resolution;
}

/** Where the article stands in its page, and when it appeared. */
export interface ArticlePlace {
  /** Its index among the page's articles. */
  readonly article: number;
  /** How many quotes the articles before it have: `within` counts from there. */
  readonly offset: number;
  /** When what stands at a place of the text was printed: the article, or an entry of it. */
  readonly publishedAt: (at: number) => string | null;
}

/** Gives the quotes of one article, one for each attribution but an interviewer's own questions; with `explain`, how their speakers were found. */
export function toQuotes(
  reading: ArticleReading,
  { article, offset, publishedAt }: ArticlePlace,
  confidence: ConfidenceModel,
  explain: boolean,
): Quote[] {
  const { narration, mentions, resolution } = reading;
  const attributions = reading.attributions.filter((item) => !isOwnQuestion(narration, item));
  const quotes: Quote[] = [];
  const claimedBy = claims(attributions);
  let last: LastQuote | null = null;
  const findEvidence = explain ? evidenceFinder(narration, resolution) : null;
  attributions.forEach((attribution) => {
    const inside = narration.sentences[attribution.sentence]?.inside ?? null;
    const outer = attribution.isNested && inside !== null ? (claimedBy.get(inside) ?? null) : null;
    const told = findCircumstances(narration, attribution, mentions);
    const { cue } = attribution;
    const source = sureSource(attribution);
    const teller =
      source && isFirstPerson(narration, source)
        ? quotes[outer ?? labelledAt(attributions, quotes.length, source)]
        : undefined;
    const both = bothSpeakers(narration, source, last);
    const speaker =
      (source && firstPerson(teller?.speaker ?? null, source)) ??
      both?.speaker ??
      nameSpeaker(narration, source, resolution);
    const quote: Quote = {
      article,
      type: attribution.type,
      speechAct: speechActOf(narration, attribution),
      content: attribution.content,
      quoted: attribution.quoted,
      cue: cue && { start: cue.start, end: cue.end },
      speaker,
      coSpeakers:
        both?.coSpeakers ??
        jointSources(narration, source, mentions).flatMap(
          (mention) => nameSpeaker(narration, mention, resolution) ?? [],
        ),
      saidTo: told.saidTo,
      medium: told.medium,
      via: told.via,
      saidOn:
        told.day &&
        resolveSaidOn(
          narration.text.slice(told.day.start, told.day.end),
          publishedAt(told.day.start),
        ),
      confidence: confidenceIn(confidence, attribution, speaker),
      rule: attribution.rule,
      explanation: findEvidence && {
        evidence: source ? evidenceOf(source, attribution.rule, teller, findEvidence) : [],
        alternatives: findAlternatives(narration, attribution, resolution),
      },
      within: outer === null ? null : outer + offset,
    };
    quotes.push(quote);
    if (inside === null) last = { quote, sentence: attribution.sentence };
  });
  return quotes;
}

/** "A: I told her, “Wait.”": the labelled one in which the mention stands, among those so far; -1 for none. */
function labelledAt(
  attributions: readonly Attribution[],
  before: number,
  { start }: Mention,
): number {
  for (let at = before - 1; at >= 0; at--) {
    const { rule, content } = attributions[at] ?? {};
    if (rule !== 'attribution/label') continue;
    return content?.some((span) => span.start <= start && start < span.end) === true ? at : -1;
  }
  return -1;
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
  FIRST_PERSON.has(tokenAt(narration, head).lower);

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'my', 'our']);

/** "I told them" inside somebody's words: the one who is quoted. */
const firstPerson = (outer: QuoteSpeaker | null, { start, end }: Mention): QuoteSpeaker | null =>
  outer && { ...outer, mention: { start, end } };

/** The evidence for "I" inside somebody's words goes on with that for the one who is quoted. */
function evidenceOf(
  source: Mention,
  rule: Attribution['rule'],
  teller: Quote | undefined,
  findEvidence: FindEvidence,
): EvidenceStep[] {
  const told = teller?.explanation?.evidence ?? [];
  if (told.length === 0) return findEvidence(source, rule);
  return [
    { start: source.start, end: source.end, rule },
    ...told.map(
      (step, i): EvidenceStep => (i === 0 ? { ...step, rule: 'coreference/first-person' } : step),
    ),
  ];
}
