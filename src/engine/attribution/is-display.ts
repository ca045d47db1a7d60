/** Quoted words that nobody said: what a sign reads, what a place is called. */

import { DISPLAYED_ON, NAMING_VERBS, TITLING_VERBS } from '../../lexicon/displayed-words.ts';
import { DOCUMENT_WORDS } from '../../lexicon/organizations.ts';
import { CORE_REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import type { CuedContent } from '../contents/find-contents.ts';
import type { Narration } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { isSomebody } from './choose-source.ts';
import { isNameLike, isNoSpeech } from './quoted-names.ts';

/** Says whether the content is a sign's text ("a banner reading …"), a name ("which everybody calls “the Ark”") or a title. */
export function isDisplay(
  narration: Narration,
  { cue, layout }: CuedContent,
  source: Mention | null,
  quotations: readonly number[],
): boolean {
  if (quotations.length === 0) return false;
  // "Protesters carried banners reading …": the thing read stands before the cue, whoever the subject is.
  const before = cue.form === 'ing' ? narration.tokens[cue.first - 1] : undefined;
  if (before && DISPLAYED_ON.has(before.lower)) return true;
  // "held up sheets reading “…”": what isn't a document is held up for all to read.
  if (cue.lemma === 'read' && before?.tag === 'NOUN' && !DOCUMENT_WORDS.has(before.lower))
    return true;
  if (cue.lemma === 'read' && isReadFrom(narration, cue, source)) return true;
  if (source && DISPLAYED_ON.has(narration.tokens[source.head]?.lower ?? '')) return true;
  // "The lid of every machine reads “…”"
  if (cue.lemma === 'read' && source?.kind === 'nominal' && isThing(narration, source)) return true;
  if (TITLING_VERBS.has(cue.lemma)) return true;
  // "Fishermen call such storms “the white aunt”": what many call something always.
  if (
    cue.lemma === 'call' &&
    cue.form !== 'past' &&
    quotations.every((index) => isByname(narration, index))
  )
    return true;
  // "the queue sang back": what a crowd sings is a song; what somebody sings may be said.
  if (cue.lemma === 'sing' && (source === null || source.kind === 'nominal')) return true;
  if (quotations.every((index) => isNoSpeech(narration, index))) return true;
  // "the man everybody calls “the Bishop,” who …": the name is all that is called, whatever follows it.
  const [named = -1] = quotations;
  const isNamed = narration.quotations[named]?.open === cue.last;
  if (isNamed && NAMING_VERBS.has(cue.lemma) && isNameLike(narration, named, false)) return true;
  if (NAMING_VERBS.has(cue.lemma) && quotations.every((index) => isCalledSo(narration, index)))
    return true;
  if (NAMING_VERBS.has(cue.lemma) && quotations.length === 1 && isTerm(narration, cue, named))
    return true;
  // "“Salt Hours” opens in Lima": what is named is no speech, unless the verb does nothing but report.
  const isOpen = cue.rule === 'cue/open-verb';
  const names =
    NAMING_VERBS.has(cue.lemma) || isOpen || isSubject(narration, cue, layout, quotations);
  if (!names) return false;
  return quotations.every(
    (index) => isNameLike(narration, index, isOpen) || (isOpen && isDisplayedAt(narration, index)),
  );
}

/** Neither somebody nor a body nor a text. */
const isThing = (narration: Narration, source: Mention): boolean =>
  !isSomebody(narration, source) && !DOCUMENT_WORDS.has(narration.tokens[source.head]?.lower ?? '');

/** "what the trade calls the “last mile”": the article outside the marks, and nothing that it is called instead. */
function isTerm(
  { tokens, quotations }: Narration,
  cue: CuedContent['cue'],
  index: number,
): boolean {
  const quotation = quotations[index];
  if (quotation?.open !== cue.last + 1 || tokens[cue.last]?.tag !== 'DET') return false;
  return tokens[quotation.close + 1]?.tag !== 'DET';
}

/** "“the white aunt”": a few words that begin with the article. */
function isByname({ tokens, quotations }: Narration, index: number): boolean {
  const quotation = quotations[index];
  if (!quotation) return false;
  return tokens[quotation.first]?.lower === 'the' && quotation.last - quotation.first <= 4;
}

/** "a placard that met the convoy read": what carries the words stands further off. */
function isReadFrom(
  { tokens }: Narration,
  { first }: CuedContent['cue'],
  source: Mention | null,
): boolean {
  if (source?.kind === 'name') return false;
  for (let at = first - 1; at >= Math.max(0, first - MOST_BEFORE); at--) {
    const token = tokens[at];
    if (!token || (token.tag === 'PUNCT' && token.text !== ',')) return false;
    if (DISPLAYED_ON.has(token.lower)) return true;
  }
  return false;
}

const MOST_BEFORE = 10;

/** `“Salt Hours” opens`: the quotation is followed at once by the verb, and no mark inside it leads on. */
function isSubject(
  narration: Narration,
  cue: CuedContent['cue'],
  layout: CuedContent['layout'],
  quotations: readonly number[],
): boolean {
  if (layout !== 'before' || CORE_REPORTING_VERBS.has(cue.lemma)) return false;
  const quotation = narration.quotations[quotations.at(-1) ?? -1];
  const last = narration.tokens[(quotation?.last ?? 0) - 1];
  return quotation?.close === cue.first - 1 && last?.tag !== 'PUNCT';
}

/** "called Orr “Sparky”": one word in capitals behind somebody. */
function isCalledSo(narration: Narration, index: number): boolean {
  const quotation = narration.quotations[index];
  const before = narration.tokens[(quotation?.open ?? 0) - 1];
  if (!quotation || !before || !isNameLike(narration, index, true)) return false;
  const isSomebody = before.tag === 'PROPN' || before.lower === 'him' || before.lower === 'her';
  return isSomebody && quotation.last - quotation.first <= 2;
}

/** "a cardboard sign with the words “…”": what the words stand on comes just before them. */
function isDisplayedAt(narration: Narration, index: number): boolean {
  const quotation = narration.quotations[index];
  if (!quotation) return false;
  for (let at = quotation.open - 1; at >= Math.max(0, quotation.open - 5); at--) {
    const token = narration.tokens[at];
    if (!token || token.tag === 'PUNCT' || token.tag === 'PRON') return false;
    if (DISPLAYED_ON.has(token.lower)) return true;
  }
  return false;
}
