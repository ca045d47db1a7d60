/** Names: which entity a mention with a name is, or a new one. */

import { CALENDAR_NAMES } from '../../lexicon/calendar.ts';
import { KIN_NOUNS } from '../../lexicon/kin-nouns.ts';
import { COMPANY_WORDS, ORGANIZATION_WORDS } from '../../lexicon/organizations.ts';
import { foldName } from '../../text/name-key.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import { type Mention, renamed } from '../mentions/mention.ts';
import type { SpeakerKind } from '../quote.ts';
import { isAppositive, relativeBefore } from './appositions.ts';
import type { Entity } from './entity.ts';
import { introducedAs } from './introduced-as.ts';
import { findPartner } from './kinship.ts';
import { completeName, learnName, learnPhrase, learnRole, learnSurname } from './learn.ts';
import { matchName } from './match-name.ts';
import { headOf, senseOf, senseOfHead } from './noun-sense.ts';
import { type ReadName, readName } from './read-name.ts';
import { createEntity, type Reader } from './reader.ts';
import { tieRelatives } from './tie-relatives.ts';

/** `before`: the mentions of the sentence before it, possessors left out, in text order. Null for days and labels. */
export function resolveName(
  reader: Reader,
  mention: Mention,
  before: readonly Mention[],
): Entity | null {
  const { narration } = reader;
  const read = readName(narration, withoutCommonWords(reader, mention));
  const [word = ''] = read.words;
  if (isCalendarName(read.words) || (read.words.length === 1 && LABELS.has(word))) return null;
  const partner = findPartner(reader.cast, read);
  if (partner) learnSurname(partner, read);
  const spoke = reader.sources.includes(mention) ? reader.lastSpeaker : null;
  const known = partner ?? matchName(reader.cast, read, spoke);
  if (!known && isOrdinaryWord(reader, mention, read)) return null;
  const apposed = apposedTo(reader, mention, before, read);
  const entity =
    known ??
    unnamed(reader, apposed) ??
    unnamed(reader, introducedAs(narration, mention, before)) ??
    createEntity(reader, read.kind);
  if (!entity) return null;
  learnName(entity, apposed ? asApposed(reader, read, apposed) : read, mention.start);
  if (entity.kind === 'person' && entity.names[0]?.length === 1)
    completeName(entity, reader.fullNames);
  if (apposed) takeRole(reader, entity, apposed, mention);
  const age = ageBehind(narration, mention);
  if (age !== null) entity.words.add(`${age}-year-old`);
  tieRelatives(reader, mention, entity, before, read);
  return entity;
}

/** "Ann Lee, 41, …", "Ann Lee (41)": by it she may come back as "the 41-year-old"; null for none. */
function ageBehind({ tokens }: Narration, { last }: Mention): string | null {
  const age = tokens[last + 1];
  if (age?.tag !== 'NUM' || !/^\d{1,3}$/u.test(age.text)) return null;
  return AROUND_AGE.has(`${tokens[last]?.text}${tokens[last + 2]?.text}`) ? age.text : null;
}

const AROUND_AGE: ReadonlySet<string> = new Set([',,', ',.', '()']);

/** "Idea Bondar" is Bondar, where a heading ran into the sentence; a name of one word stays as it is. */
function withoutCommonWords(reader: Reader, mention: Mention): Mention {
  let { nameFirst } = mention;
  while (nameFirst + 1 < mention.nameLast && isStray(reader, nameFirst)) nameFirst++;
  return nameFirst === mention.nameFirst
    ? mention
    : renamed(mention, nameFirst, nameFirst, mention.nameLast);
}

function isStray({ narration, fullNames }: Reader, at: number): boolean {
  return (
    tokenAt(narration, at).word.isCommon && fullNames.has(foldName(tokenAt(narration, at + 1).text))
  );
}

/** "Crews walked out", "Reading her ruling", "The Mayor’s Role And": a capital letter doesn't make a word a name. */
function isOrdinaryWord(reader: Reader, mention: Mention, read: ReadName): boolean {
  if (areCounted(read)) return true;
  if (read.words.length > 1 || mention.nameFirst > mention.first) return false;
  const word = read.words[0] ?? '';
  if (reader.fullNames.has(word)) return false;
  // Bush and Rose speak; of words that may speak without being names only those of one of several are left, and of people by trade.
  if (mention.unit === 0 && areMany(reader, word)) return true;
  if (reader.sources.includes(mention)) return mention.unit === 0 && COUNTS.has(word);
  return reader.isCommonWord(word) || isParticiple(reader, mention) || opensOf(reader, mention);
}

/** "Forty Chileans" */
const areCounted = ({ words: [count = '', many = '', ...more] }: ReadName): boolean =>
  more.length === 0 && NUMBERS.has(count) && many.endsWith('s');

const NUMBERS: ReadonlySet<string> = new Set(
  `two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety
  hundreds thousands dozens`.split(/\s+/u),
);

/** "Investors", "Firefighters": at a sentence's head the capital letter tells nothing; surnames in "-ers" are short. */
const areMany = ({ isCommonWord }: Reader, word: string): boolean =>
  word.endsWith('s') &&
  senseOf(word) === 'anonymous' &&
  (word.length > 8 || isCommonWord(word) || isCommonWord(word.slice(0, -1)));

/** "Reading her ruling, …" opens a sentence. */
function isParticiple({ narration }: Reader, mention: Mention): boolean {
  const next = narration.tokens[mention.last]?.tag;
  const isOpening = mention.unit === 0 && narration.tokens[mention.head]?.lower.endsWith('ing');
  return isOpening === true && (next === 'PRON' || next === 'DET' || next === 'ADP');
}

/** "Shares of Acme fell": names of several words hold their "of". */
const opensOf = ({ narration }: Reader, mention: Mention): boolean =>
  mention.unit === 0 && narration.tokens[mention.last]?.lower === 'of';

const COUNTS: ReadonlySet<string> = new Set(['one', 'two', 'three', 'another', 'others', 'some']);

/**
 * The phrase that the name stands in apposition to: "its director", and "A spokesman for the ministry" rather than
 * "the ministry" before a person's name; for a person also "Leader of the islanders’ forum" without a comma.
 */
function apposedTo(
  reader: Reader,
  mention: Mention,
  before: readonly Mention[],
  read: ReadName,
): Mention | null {
  const { narration } = reader;
  const wanted = read.kind === 'organization' && read.isKindCertain ? 'organization' : 'anonymous';
  let last: Mention | null = null;
  for (let at = Math.max(0, before.length - 3); at < before.length; at++) {
    const other = before[at];
    if (!other || !isAppositive(narration, other, mention)) continue;
    const sense = senseOfHead(narration, other);
    if (sense === wanted) return other;
    // "In a joint statement, Norland said": that is no role of Norland's.
    if (sense !== 'document' && !isBodyAndPerson(sense, read)) last = other;
  }
  return (
    last ??
    officeBefore(reader, mention, before.at(-1)) ??
    relativeBefore(narration, mention, before)
  );
}

/** "according to the fire department, Tom Orr was hurt": a body is nobody with a given name that tells his gender. */
export const isBodyAndPerson = (sense: SpeakerKind | null, { gender }: ReadName): boolean =>
  sense === 'organization' && gender !== null;

/** "Leader of the islanders’ forum Tapan Rao": an office without article at the sentence's head, "of", and a body whose noun ran into the name. */
function officeBefore(
  { narration }: Reader,
  mention: Mention,
  office: Mention | undefined,
): Mention | null {
  if (office?.kind !== 'nominal' || office.unit > 0 || mention.unit !== office.unitEnd + 1)
    return null;
  const isBare = tokenAt(narration, office.first).tag !== 'DET';
  const body = narration.tokens[mention.nameFirst - 1]?.lower ?? '';
  const isOffice = isBare && senseOfHead(narration, office) === 'anonymous';
  const isBody =
    senseOf(body) === 'organization' || ORGANIZATION_WORDS.has(body) || COUNTS_OF_KIN.has(body);
  return isOffice && mention.nameFirst > mention.first && isBody ? office : null;
}

/** "Mother of two Ann Lee" */
const COUNTS_OF_KIN: ReadonlySet<string> = new Set(['one', 'two', 'three', 'four', 'five', 'six']);

/** "The company that runs the lifts, Ascensores del Puerto": the phrase's own entity takes the name. */
function unnamed(reader: Reader, phrase: Mention | null): Entity | null {
  const entity = phrase && reader.resolved.get(phrase);
  return entity?.names.length === 0 && !entity.isPlural ? entity : null;
}

/** "Its director, Ann Lee": the phrase before is the name's role; a relative's noun only says how it comes back. */
function takeRole({ narration }: Reader, entity: Entity, apposed: Mention, name: Mention): void {
  if (apposed.kind !== 'nominal') return;
  const head = headOf(narration, apposed);
  if (isRunTogether(narration, apposed, name)) {
    const { end } = tokenAt(narration, name.nameFirst - 1);
    entity.roles.push({ text: narration.text.slice(apposed.start, end), at: apposed.start });
    learnPhrase(narration, entity, apposed);
  } else if (KIN_NOUNS.has(head) || COUNTS.has(head)) learnPhrase(narration, entity, apposed);
  else learnRole(narration, entity, apposed);
  if (senseOf(head) === 'anonymous' && !entity.isKindCertain) entity.kind = 'person';
}

/** What stands in apposition to a person's noun is a person, unless its own words say otherwise: "Leader of the forum Tapan Rao". */
function asApposed({ narration }: Reader, read: ReadName, apposed: Mention): ReadName {
  const isPerson = apposed.kind === 'nominal' && senseOfHead(narration, apposed) === 'anonymous';
  const isBody = read.words.some((word) => ORGANIZATION_WORDS.has(word) || COMPANY_WORDS.has(word));
  return isPerson && !isBody
    ? { ...read, kind: 'person', isKindCertain: true, role: null, heads: [] }
    : read;
}

/** "of" and no comma between the two: the role reaches up to the name. */
function isRunTogether(narration: Narration, apposed: Mention, name: Mention): boolean {
  const units = narration.sentences[name.sentence]?.units ?? [];
  const isNext = apposed.unitEnd + 1 === name.unit && name.nameFirst > name.first;
  return isNext && tokenAt(narration, units[apposed.unitEnd] ?? 0).tag === 'ADP';
}

/** Marks of an interview: resolved apart. */
const LABELS: ReadonlySet<string> = new Set(['a', 'answer', 'q', 'question']);

/** Months cut short, and feasts that date things. */
const CALENDAR: ReadonlySet<string> = new Set([
  ...CALENDAR_NAMES,
  ...'christmas easter jan feb mar apr jun jul aug sept sep oct nov dec'.split(' '),
]);

const isCalendarName = (words: readonly string[]): boolean =>
  words.every((word) => CALENDAR.has(word));
