/** Appositions: "Hugh Hill, a doctor, said", "Its director, Ann Lee", "Ben Addo, 41, a fisherman". */

import { KIN_NOUNS } from '../../lexicon/kin-nouns.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Token } from '../tokens/token.ts';
import { describe } from './describe.ts';
import { senseOfHead, senseOfWord } from './noun-sense.ts';

/** Whether only a comma (or an age) stands between the two, one of them a name, the other a phrase that describes it. */
export function isAppositive(narration: Narration, before: Mention, after: Mention): boolean {
  if (before.sentence !== after.sentence || before.kind === after.kind) return false;
  if (before.kind === 'pronoun' || after.kind === 'pronoun') return false;
  const units = narration.sentences[before.sentence]?.units ?? [];
  if (isOfRelative(narration, units, before)) return false;
  // All that may stand between ends in a comma.
  const opening = pastQualities(narration, units, before, after);
  if (opening <= before.unitEnd || tokenAt(narration, units[opening - 1] ?? 0).text !== ',')
    return false;
  const end = before.kind === 'nominal' ? endOfDescription(narration, before) : before.end;
  let unit = before.unitEnd;
  while (unit < opening && tokenAt(narration, units[unit] ?? 0).start < end) unit++;
  if (before.kind === 'nominal') unit = pastSecondRole(narration, units, unit, opening);
  const gap = units.slice(unit, opening).map((at) => tokenAt(narration, at).text);
  if (!GAP.test(gap.join(' '))) return false;
  const nominal = before.kind === 'nominal' ? before : after;
  // "Ada Dunn, whose husband died, said"
  if (nominal === after && tokenAt(narration, nominal.first).lower === 'whose') return false;
  // "its maker, Ode Works, said": what is somebody's has a name, whatever it is.
  const isOwned =
    nominal === before &&
    tokenAt(narration, nominal.first).tag === 'PRON' &&
    !tokenAt(narration, nominal.head).lower.endsWith('name') &&
    !isBehindPreposition(narration, nominal, units);
  if (
    senseOfHead(narration, nominal) === null &&
    !isOwned &&
    !opensClause(narration, nominal, before)
  )
    return false;
  return isClosed(narration, after) || isParenthesis(narration, before, after);
}

/** "The brother of | the cleric, Tom Orr, said": the brother's name. */
function isOfRelative(
  { tokens }: Narration,
  units: readonly number[],
  { kind, unit }: Mention,
): boolean {
  if (kind !== 'nominal' || tokens[units[unit - 1] ?? -1]?.lower !== 'of') return false;
  return KIN_NOUNS.has(tokens[units[unit - 2] ?? -1]?.lower ?? '');
}

/**
 * "The star guest, Chilean world bronze | medallist Ann Lee, said": where what leads up to the name begins, be it
 * torn by a word that was taken for a verb; `after.unit` where nothing does.
 */
function pastQualities(
  { tokens }: Narration,
  units: readonly number[],
  before: Mention,
  after: Mention,
): number {
  if (before.kind !== 'nominal' || after.nameFirst === after.first) return after.unit;
  let unit = after.unit;
  while (unit > before.unitEnd && after.unit - unit < MOST_QUALITIES) {
    const token = tokens[units[unit - 1] ?? -1];
    if (!token || !(QUALITIES.has(token.tag) || isBareVerb(token))) break;
    unit--;
  }
  return unit;
}

/** "Her son | and business manager, Tom Lee": the unit past what follows the "and"; `from` where nothing does. */
function pastSecondRole(
  { tokens }: Narration,
  units: readonly number[],
  from: number,
  opening: number,
): number {
  if (tokens[units[from] ?? -1]?.lower !== 'and') return from;
  let unit = from + 1;
  while (unit < opening && QUALITIES.has(tokens[units[unit] ?? -1]?.tag ?? '')) unit++;
  const role = tokens[units[unit - 1] ?? -1];
  return role !== undefined && senseOfWord(role.word) === 'anonymous' ? unit : from;
}

/** "On his part, Ann Lee", "in her view, Ann Lee": how it was said. */
function isBehindPreposition(
  narration: Narration,
  { unit }: Mention,
  units: readonly number[],
): boolean {
  const before = unit > 0 ? units[unit - 1] : undefined;
  return before !== undefined && tokenAt(narration, before).tag === 'ADP';
}

const MOST_QUALITIES = 4;
const QUALITIES: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/** By its form it may be a noun as well. */
const isBareVerb = ({ tag, lower }: Token): boolean =>
  tag === 'VERB' && !/(?:ed|ing|s)$/u.test(lower);

/** "The fund, Ode Capital, said": a definite phrase at a clause's head, whatever it is of; "at the hearing, Ann Lee" is none. */
function opensClause(narration: Narration, nominal: Mention, before: Mention): boolean {
  if (nominal !== before || tokenAt(narration, nominal.first).lower !== 'the') return false;
  const units = narration.sentences[nominal.sentence]?.units ?? [];
  const at = units[nominal.unit - 1];
  return (
    at === undefined || narration.quotationAt.has(at) || tokenAt(narration, at).tag === 'PUNCT'
  );
}

/** A comma; an age between commas or in brackets; a body's letters in brackets: "the president of the Coastal Assembly (CA), Ann Lee". */
const GAP = /^(?:, (?:\d{1,3} ,)?|, ?|\( (?:\d{1,3}|\p{Lu}[\p{L}&-]{1,9}) \) ,)$/u;

const endOfDescription = (narration: Narration, mention: Mention): number =>
  mention.start + describe(narration, mention).length;

/** An apposition ends in a mark: "Hugh Hill, a doctor, said", but not "in Odesa, the mayor said". */
function isClosed(narration: Narration, mention: Mention): boolean {
  // "…, a film agent based in Dubai"
  const isNew = /^an?$/u.test(tokenAt(narration, mention.first).lower);
  const end = endOfDescription(narration, mention);
  const units = narration.sentences[mention.sentence]?.units ?? [];
  for (let unit = mention.unitEnd; unit < units.length; unit++) {
    const at = units[unit] ?? 0;
    const token = tokenAt(narration, at);
    if (token.start < end) continue;
    if (narration.quotationAt.has(at)) continue;
    // "the author of “The Tin Cup”,": the title is part of the description.
    if (token.tag === 'ADP' && narration.quotationAt.has(units[unit + 1] ?? -1)) continue;
    return token.tag === 'PUNCT' || CLOSING.has(token.lower) || (isNew && IN.has(token.lower));
  }
  return true;
}

/** What goes on telling of somebody new. */
const IN: ReadonlySet<string> = new Set(['based', 'living', 'born', 'known', 'named', 'called']);

const CLOSING: ReadonlySet<string> = new Set(['who', 'whose', 'and', 'whom', 'which']);

/** "Ann Lee, a baker called by the defence, said": "a …" after a subject goes on to the next comma. */
function isParenthesis(narration: Narration, before: Mention, after: Mention): boolean {
  if (before.kind !== 'name' || before.unit > 1 || after.kind !== 'nominal') return false;
  const article = tokenAt(narration, after.first).lower;
  if (article !== 'a' && article !== 'an') return false;
  const units = narration.sentences[after.sentence]?.units ?? [];
  return units
    .slice(after.unitEnd + 1, after.unitEnd + 12)
    .some((at) => tokenAt(narration, at).text === ',');
}

/** "The company that runs the lifts, Ascensores del Puerto, said": the phrase before the relative clause, or null. */
export function relativeBefore(
  narration: Narration,
  name: Mention,
  before: readonly Mention[],
): Mention | null {
  const units = narration.sentences[name.sentence]?.units ?? [];
  const textAt = (unit: number): string => narration.tokens[units[unit] ?? -1]?.lower ?? '';
  if (textAt(name.unit - 1) !== ',' || !isClosed(narration, name)) return null;
  const phrase = before.find(
    ({ kind, unit, unitEnd }) => kind === 'nominal' && unit === 0 && RELATIVES.has(textAt(unitEnd)),
  );
  if (!phrase || senseOfHead(narration, phrase) === null) return null;
  for (let unit = phrase.unitEnd; unit < name.unit - 1; unit++)
    if (textAt(unit) === ',') return null;
  return phrase;
}

const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'who']);
