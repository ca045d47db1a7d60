/** Coreference within an article: which mentions are one (after the sieves of Lee et al. 2013, precise ones first). */

import type { Attribution } from '../attribution/attribution.ts';
import type { Narration } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { addresseeOf } from './addressee.ts';
import { embeddedName } from './embedded-name.ts';
import { addHead, type Entity, newCast } from './entity.ts';
import { findFullNames } from './find-full-names.ts';
import { findLeads } from './find-leads.ts';
import { partOf } from './is-subject.ts';
import { matchName } from './match-name.ts';
import { senseOfHead } from './noun-sense.ts';
import { readName } from './read-name.ts';
import { noteMention, type Reader } from './reader.ts';
import { readingOrder } from './reading-order.ts';
import { interviewed, resolveLabel } from './resolve-label.ts';
import { resolveName } from './resolve-name.ts';
import { type PlaceInSentence, resolveNominal } from './resolve-nominal.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { holdOffice, titledAfter } from './titled-after.ts';

/** Each mention's entity; mentions of nobody (days, amounts, abstractions) have none. */
export type Resolution = ReadonlyMap<Mention, Entity>;

/**
 * Resolves the mentions of an article in text order; what a quotation mentions counts less than the narration around it.
 * O(mentions × entities), with entities bounded.
 */
export function resolveMentions(
  narration: Narration,
  mentions: readonly (readonly Mention[])[],
  attributions: readonly Attribution[],
  isCommonWord: (word: string) => boolean,
): Resolution {
  const sources = new Set(attributions.flatMap(({ source }) => source ?? []));
  const reader: Reader = {
    narration,
    fullNames: findFullNames(narration, mentions),
    isCommonWord,
    leads: findLeads(narration, mentions, sources),
    cast: newCast(),
    recent: [],
    resolved: new Map(),
    place: { clock: 0, block: 0, inside: null },
    sources: [],
    owner: null,
    teller: null,
    lastSpeaker: null,
    addressed: null,
  };
  const bySentence = bySentenceOf(attributions);
  const sourcesOf = bySentenceOf(sources);
  const tellers = tellersOf(attributions);
  const labels = attributions.filter(({ rule }) => rule === 'attribution/label');
  const turns = turnsOf(narration, labels);
  for (const place of readingOrder(narration)) {
    const inSentence = mentions[place.sentence] ?? [];
    reader.place = place;
    reader.sources = sourcesOf.get(place.sentence) ?? NOBODY;
    const teller = place.inside === null ? undefined : tellers.get(place.inside);
    const turn = place.inside === null ? turns.get(place.block) : undefined;
    reader.teller = turn
      ? matchName(reader.cast, readName(narration, turn))
      : ((teller && reader.resolved.get(teller)) ?? null);
    readSentence(reader, inSentence);
    if (place.inside === null)
      noteSpeakers(reader, bySentence.get(place.sentence) ?? [], inSentence);
  }
  if (labels.length > 0) {
    const answering = interviewed(reader, labels[0]?.source?.start ?? Infinity);
    for (const { source } of labels) if (source) resolveLabel(reader, source, answering);
  }
  return reader.resolved;
}

const NOBODY: readonly Mention[] = [];

/** A possessor before the phrase it is in: "his" tells whose brother "his brother" is. */
function readSentence(reader: Reader, inSentence: readonly Mention[]): void {
  const before: Mention[] = [];
  for (let at = 0; at < inSentence.length; at++) {
    const mention = inSentence[at];
    if (!mention || mention.isPossessor) continue;
    // A possessor stands right after the phrase it is in.
    const following = inSentence[at + 1];
    const possessor = following?.isPossessor === true ? following : null;
    if (possessor) {
      resolve(reader, possessor, before, NONE_AFTER);
      reader.owner = reader.resolved.get(possessor) ?? null;
    }
    resolve(reader, mention, before, { inSentence, at });
    reader.owner = null;
    if (before.length === MOST_BEFORE) before.shift();
    before.push(mention);
  }
}

/** An apposition or an antecedent of "who" is not farther away. */
const MOST_BEFORE = 4;
const NONE_AFTER: PlaceInSentence = { inSentence: [], at: 0 };

function resolve(
  reader: Reader,
  mention: Mention,
  before: readonly Mention[],
  place: PlaceInSentence,
): void {
  const { narration, sources, fullNames } = reader;
  const named = embeddedName(narration, mention, sources.includes(mention), fullNames);
  const holder = named === mention ? titledAfter(narration, mention, place) : null;
  const entity = holder
    ? holdOffice(reader, mention, holder)
    : named !== null
      ? (resolveName(reader, named, before) ?? unnamedSource(reader, mention, before, place))
      : mention.kind === 'pronoun'
        ? resolvePronoun(reader, mention, before)
        : resolveNominal(reader, mention, before.at(-1), place);
  if (!entity) return;
  const isSubject = sources.includes(mention) && !mention.isPossessor;
  // "met the referee, Ann Lee": what stands in apposition does what the other does.
  const last = before.at(-1);
  const isApposed =
    last !== undefined && !mention.isPossessor && reader.resolved.get(last) === entity;
  noteMention(
    reader,
    mention,
    entity,
    isSubject ? 'subject' : isApposed ? entity.lastPart : partOf(narration, mention),
  );
}

/** "One said …": a capital letter alone made it a name. */
function unnamedSource(
  reader: Reader,
  mention: Mention,
  before: readonly Mention[],
  place: PlaceInSentence,
): Entity | null {
  if (mention.unit > 0) return null;
  return senseOfHead(reader.narration, mention) === 'anonymous'
    ? resolveNominal(reader, mention, before.at(-1), place)
    : null;
}

/** Who spoke in the sentence just read, and whom they asked. */
function noteSpeakers(
  reader: Reader,
  attributions: readonly Attribution[],
  inSentence: readonly Mention[],
): void {
  for (const attribution of attributions) {
    const { source } = attribution;
    const speaker = source && reader.resolved.get(source);
    if (!speaker || source.sentence !== (inSentence[0]?.sentence ?? -1)) continue;
    if (attribution.cue?.lemma === 'testify') addHead(speaker, 'witness');
    reader.lastSpeaker = speaker;
    const addressee = addresseeOf(reader.narration, attribution, inSentence);
    const entity = addressee && reader.resolved.get(addressee);
    reader.addressed = entity && entity !== speaker ? { entity, clock: reader.place.clock } : null;
  }
}

function bySentenceOf<Item extends { readonly sentence: number }>(
  items: Iterable<Item>,
): Map<number, Item[]> {
  const bySentence = new Map<number, Item[]>();
  for (const item of items) {
    const of = bySentence.get(item.sentence);
    if (of) of.push(item);
    else bySentence.set(item.sentence, [item]);
  }
  return bySentence;
}

/** Block → the label of its turn: who speaks there calls nobody but others "he". */
const turnsOf = (
  narration: Narration,
  labels: readonly Attribution[],
): ReadonlyMap<number, Mention> =>
  new Map(
    labels.flatMap(({ source, sentence }) => {
      const block = narration.sentences[sentence]?.block;
      return source && block !== undefined ? [[block, source] as const] : [];
    }),
  );

/** Quotation → the source of the first attribution that has it as content. */
function tellersOf(attributions: readonly Attribution[]): Map<number, Mention> {
  const tellers = new Map<number, Mention>();
  for (const { quotations, source, isNested } of attributions) {
    if (!source || isNested) continue;
    for (const quotation of quotations) if (!tellers.has(quotation)) tellers.set(quotation, source);
  }
  return tellers;
}
