/** Direct quotes of articles that aren't English: their marks, and a speaker only where a plain cue names one. */

import { FOREIGN_TITLES, UNSPACED } from '../../lexicon/foreign-cues.ts';
import type { Span } from '../../text/span.ts';
import type { Article } from '../pages/article.ts';
import type { Quote, QuoteSpeaker } from '../quote.ts';
import { findInnerCue, findPlainCue, type PlainCue, type Surroundings } from './find-plain-cue.ts';
import { findPlainQuotations, type PlainQuotation } from './find-plain-quotations.ts';

/**
 * Gives the direct quotes of an article in text order. Words in marks count when a cue stands beside them or when they
 * are a sentence; titles, nicknames and single words don't. The confidences are estimates: no annotated set fits them.
 */
export function readPlainly(
  text: string,
  { blocks, language }: Article,
  article: number,
  explain: boolean,
): Quote[] {
  const primary =
    language
      .toLowerCase()
      .split('-')[0]
      ?.replace(/^n[bn]$/u, 'no') ?? '';
  return blocks
    .filter(({ kind }) => kind !== 'headline')
    .flatMap((block) => {
      const found = findPlainQuotations(text, block);
      return found.flatMap((quotation, index) => {
        const around = surroundings(text, block, quotation, found[index - 1], found[index + 1]);
        const inner = findInnerCue(text, quotation, primary);
        const cue = inner?.cue ?? findPlainCue(text, around, primary);
        if (!isSaid(text, quotation, around, cue)) return [];
        const content = inner?.parts ?? [{ start: quotation.start, end: quotation.end }];
        return [toQuote(text, blocks, content, cue, article, explain)];
      });
    });
}

/** Confidence of a quote with a named speaker, with a cue alone, and with neither. */
const CONFIDENCE = { named: 0.7, cued: 0.5, bare: 0.3 } as const;

function toQuote(
  text: string,
  blocks: readonly Span[],
  content: readonly Span[],
  cue: PlainCue | null,
  article: number,
  explain: boolean,
): Quote {
  const speaker = cue?.name ? speakerOf(text, blocks, cue.name) : null;
  const rule = cue === null ? 'attribution/plain' : 'attribution/plain-cue';
  return {
    article,
    type: 'direct',
    speechAct: 'statement',
    content,
    quoted: content,
    cue: cue && { start: cue.start, end: cue.end },
    speaker,
    coSpeakers: [],
    saidTo: null,
    medium: null,
    via: null,
    saidOn: null,
    confidence:
      speaker !== null ? CONFIDENCE.named : cue !== null ? CONFIDENCE.cued : CONFIDENCE.bare,
    rule,
    explanation: explain
      ? { evidence: cue?.name ? [{ ...cue.name, rule }] : [], alternatives: [] }
      : null,
    within: null,
  };
}

/** The fullest name in the article that ends in the one at the cue. */
function speakerOf(text: string, blocks: readonly Span[], mention: Span): QuoteSpeaker {
  const short = text.slice(mention.start, mention.end);
  const name = short.includes(' ') ? short : (fullerName(text, blocks, short) ?? short);
  return {
    name,
    description: null,
    kind: 'person',
    role: null,
    mention,
  };
}

/** "Solène Kervella" for "Kervella": capitalised words before the first place that has some. */
function fullerName(text: string, blocks: readonly Span[], short: string): string | null {
  const end = blocks.at(-1)?.end ?? 0;
  let at = text.indexOf(` ${short}`, blocks[0]?.start ?? 0);
  for (let tries = 0; at >= 0 && at < end && tries < MOST_TRIES; tries++) {
    const isWhole = !/[\p{L}\p{N}]/u.test(text.charAt(at + 1 + short.length));
    const words = text
      .slice(Math.max(0, at - 60), at)
      .split(/\s+/u)
      .slice(-3);
    const given: string[] = [];
    for (const word of words.reverse()) {
      if (!/^\p{Lu}[\p{L}’'\-]{1,20}$/u.test(word) || FOREIGN_TITLES.test(word)) break;
      given.unshift(word);
    }
    if (isWhole && given.length > 0) return `${given.slice(-2).join(' ')} ${short}`;
    at = text.indexOf(` ${short}`, at + 1);
  }
  return null;
}

const MOST_TRIES = 50;

function surroundings(
  text: string,
  block: Span,
  { open, close }: PlainQuotation,
  previous: PlainQuotation | undefined,
  next: PlainQuotation | undefined,
): Surroundings {
  const from = Math.max(previous?.close ?? block.start, open - MOST_AROUND);
  const to = Math.min(next?.open ?? block.end, close + MOST_AROUND);
  const head = text.slice(from, open);
  const starts = [...head.matchAll(SENTENCE_END)].at(-1);
  const end = SENTENCE_END_ONCE.exec(text.slice(close, to));
  return {
    before: {
      start: from + (starts === undefined ? 0 : starts.index + starts[0].length),
      end: open,
    },
    after: { start: close, end: end === null ? to : close + end.index + 1 },
  };
}

const MOST_AROUND = 250;
const SENTENCE_END = /(?<!\p{Lu})[.!?…](?=\s)|[。！？।؟۔]/gu;
const SENTENCE_END_ONCE = /(?<!(?:^|[\s.])\p{Lu}\p{L}?)[.!?…](?=\s|$)|[。！？।؟۔]/u;

/** With a cue three words are enough; without one it must be a sentence, or be led to by a colon. */
function isSaid(
  text: string,
  { start, end, open, close }: PlainQuotation,
  { before }: Surroundings,
  cue: PlainCue | null,
): boolean {
  const words = text.slice(start, end);
  const length = lengthOf(words);
  if (cue !== null) return length >= LEAST_CUED;
  const isLed = /[:：]\s*$/u.test(text.slice(before.start, open));
  const isClosed =
    /[.!?…,。！？，।؟۔]$/u.test(words) || /^\s?[,.。，]/u.test(text.slice(close, close + 2));
  return length >= LEAST_BARE && !/^\p{Ll}/u.test(words) && (isClosed || isLed);
}

const LEAST_CUED = 3;
const LEAST_BARE = 6;

/** In words; where blanks don't part them, two letters count as one. */
function lengthOf(text: string): number {
  if (!UNSPACED.test(text)) return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
  return Math.floor((text.match(/\p{L}/gu)?.length ?? 0) / 2);
}
