/** The cue beside a quotation and the name beside the cue, in languages that no model reads. */

import {
  FOREIGN_CUES,
  FOREIGN_TITLES,
  type ForeignCues,
  NAME_PARTICLES,
} from '../../lexicon/foreign-cues.ts';
import type { Span } from '../../text/span.ts';

/** The words that announce a quotation; `name` null where none stands plainly beside them. */
export interface PlainCue extends Span {
  readonly name: Span | null;
}

/** What may be read around a quotation: its sentence, up to the quotations beside it. */
export interface Surroundings {
  readonly before: Span;
  readonly after: Span;
}

/**
 * Looks for a reporting verb right behind the quotation or, where a colon or the verb itself leads to it, before it. Only
 * names in scripts with capitals are read: “»Ja«, sagte Jonas Wiedemann”.
 */
export function findPlainCue(
  text: string,
  { before, after }: Surroundings,
  language: string,
): PlainCue | null {
  const cues = FOREIGN_CUES.get(language);
  if (cues === undefined) return null;
  return cueAfter(text, after, cues, language) ?? cueBefore(text, before, cues, language);
}

/**
 * Finds a cue that Slavic type sets inside the marks: «Мы ждали, — сказал Олег Дымов. — Теперь всё». Gives it with the
 * two parts of what was said, the second null where the quotation ends with the cue.
 */
export function findInnerCue(
  text: string,
  quotation: Span,
  language: string,
): { cue: PlainCue; parts: Span[] } | null {
  const cues = INNER.has(language) ? FOREIGN_CUES.get(language) : undefined;
  if (cues === undefined) return null;
  const inside = text.slice(quotation.start, quotation.end);
  const [lead, ...more] = [...inside.matchAll(/[,!?…] [—–] /gu)];
  if (lead === undefined) return null;
  const from = lead.index + lead[0].length;
  const match = patternsOf(language, cues).any.exec(inside.slice(from, from + REACH));
  if (match === null || wordsIn(inside.slice(from, from + match.index)) > MOST_BETWEEN) return null;
  const start = quotation.start + from + match.index;
  const cue = { start, end: start + match[0].length };
  const rest = /[.,] [—–] /u.exec(inside.slice(from));
  const next = rest === null ? null : from + rest.index + rest[0].length;
  if (more.length > 0 && next === null) return null;
  const end = rest === null ? quotation.end : quotation.start + from + rest.index;
  const parts = [{ start: quotation.start, end: quotation.start + lead.index + 1 }];
  if (next !== null) parts.push({ start: quotation.start + next, end: quotation.end });
  return { cue: { ...cue, name: nameAt(text, cue.end, end) }, parts };
}

/** Languages whose type does so. */
const INNER: ReadonlySet<string> = new Set(['ru', 'uk', 'bg', 'kk']);

function cueAfter(
  text: string,
  { start, end }: Span,
  cues: ForeignCues,
  language: string,
): PlainCue | null {
  const tail = text.slice(start, end);
  const match = patternsOf(language, cues).any.exec(tail);
  // "Nein." Wrona sagte: "Ja.": the verb belongs to the next one.
  if (match === null || /[:：]\s*$/u.test(tail)) return null;
  const lead = tail.slice(0, match.index);
  const isNear = cues.isVerbLast || wordsIn(lead) <= MOST_BETWEEN;
  if (!isNear || /[:;]/u.test(lead)) return null;
  const from = start + match.index;
  const cue = { start: from, end: from + match[0].length };
  return { ...cue, name: nameAt(text, cue.end, end) ?? nameUpTo(text, start, from) };
}

function cueBefore(
  text: string,
  { start, end }: Span,
  cues: ForeignCues,
  language: string,
): PlainCue | null {
  const head = text.slice(start, end).trimEnd();
  const matches = [...head.matchAll(patternsOf(language, cues).every)];
  const match = matches.at(-1);
  if (match === undefined) return null;
  const isLed = LEADS.test(head) || head.length === match.index + match[0].length;
  if (!isLed) return null;
  const from = start + match.index;
  const cue = { start: from, end: from + match[0].length };
  return { ...cue, name: nameUpTo(text, start, from) ?? nameAt(text, cue.end, end) };
}

/** A colon, in its forms, or a comma before the mark. */
const LEADS = /[:：,，、]$/u;

/** Words between quotation and cue: "hat der Minister", a name. */
const MOST_BETWEEN = 4;

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

interface Patterns {
  readonly any: RegExp;
  readonly every: RegExp;
}

const compiled = new Map<string, Patterns>();

/** Built once for each language from the lexicon, whose entries are plain words and short alternatives. */
function patternsOf(language: string, cues: ForeignCues): Patterns {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const source = [...cues.verbs, ...cues.sources].join('|');
  const isBounded = !['zh', 'ja', 'ko'].includes(language);
  const bounded = isBounded
    ? `(?<![\\p{L}\\p{M}])(?:${source})(?![\\p{L}\\p{M}])`
    : `(?:${source})`;
  const patterns = { any: new RegExp(bounded, 'iu'), every: new RegExp(bounded, 'giu') };
  compiled.set(language, patterns);
  return patterns;
}

/** The name that begins at most three small words behind a cue: "sagte der Minister Jonas Wiedemann". */
function nameAt(text: string, from: number, end: number): Span | null {
  const tail = text.slice(from, Math.min(end, from + REACH));
  const stop = tail.search(/[,;:.(«„“"]/u);
  return nameIn(text, stop < 0 ? tail : tail.slice(0, stop), from);
}

/** The name that ends right before a cue: "Helmi Rautio sanoi", "Mme Le Goff, a dit". */
function nameUpTo(text: string, start: number, to: number): Span | null {
  const from = Math.max(start, to - REACH);
  const head = text.slice(from, to).trimEnd().replace(/,$/u, '');
  const cut = Math.max(...CUTS.map((mark) => head.lastIndexOf(mark)));
  const skipped = cut < 0 ? 0 : cut + 2;
  const run = runsOf(head.slice(skipped), from + skipped).at(-1);
  const isBeside = run?.at(-1)?.end === from + head.length;
  return run !== undefined && isBeside ? nameOf(text, run) : null;
}

const CUTS = [', ', '; ', ': ', '. ', '» ', '“ ', '” ', '" ', '— '];

const REACH = 90;

/** The first run of capitalised words behind a cue, few small words after it: "sagte der Minister Jonas Wiedemann". */
function nameIn(text: string, stretch: string, offset: number): Span | null {
  const [run] = runsOf(stretch, offset);
  const first = run?.[0];
  if (run === undefined || first === undefined) return null;
  const lead = stretch.slice(0, first.start - offset);
  return wordsIn(lead) <= MOST_SMALL ? nameOf(text, run) : null;
}

const MOST_SMALL = 2;

/** Runs of words with capitals, particles between them included. */
function runsOf(stretch: string, offset: number): Span[][] {
  const runs: Span[][] = [];
  let run: Span[] = [];
  for (const match of stretch.matchAll(/\S+/gu)) {
    const [word] = match;
    const isOf = /^\p{Lu}/u.test(word) || (run.length > 0 && NAME_PARTICLES.has(word));
    if (!isOf) run = [];
    else {
      if (run.length === 0) runs.push(run);
      run.push({ start: offset + match.index, end: offset + match.index + word.length });
    }
  }
  return runs;
}

/** Titles taken off the front and particles off the end; null where nothing or too much is left. */
function nameOf(text: string, run: readonly Span[]): Span | null {
  const textOf = ({ start, end }: Span): string => text.slice(start, end);
  const from = run.findIndex((word) => !FOREIGN_TITLES.test(textOf(word)));
  const to = run.findLastIndex((word) => !NAME_PARTICLES.has(textOf(word)));
  const first = run[from];
  const last = run[to];
  return first === undefined || last === undefined || to < from || to - from >= MOST_NAME
    ? null
    : { start: first.start, end: last.end };
}

const MOST_NAME = 6;
