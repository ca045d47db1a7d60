/** Delayed identification: "The scientist who planted a million corals has conceded …", named a paragraph later. */

import { TITLES_OF_NOUN } from '../../lexicon/person-nouns.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { isAppositive } from './appositions.ts';
import { partOf } from './is-subject.ts';
import { certainGender, headOf, isPluralHead, senseOfWord } from './noun-sense.ts';
import { type ReadName, readName } from './read-name.ts';

/** A name that may tell who the lead is. */
interface Naming {
  readonly mention: Mention;
  readonly block: number;
  readonly read: ReadName;
  /** Head nouns and titles said with it. */
  readonly heads: ReadonlySet<string>;
  readonly isSubject: boolean;
  /** "Ann Lee, 41, …", "Ann Lee, who …": as who hasn't been named before is introduced. */
  readonly hasAge: boolean;
  /** Neither a role nor a title nor an apposition: it must have been told before. */
  readonly isBare: boolean;
}

/**
 * Maps each unnamed single person of the first two blocks to the mention that names them within the two blocks after:
 * the one whose role has the same noun, else, for "the …", the first who is a sentence's subject. "a judge" is named
 * by the one judge of the article, and "a driver" by the article's first name where an age follows it; a minister by the
 * first name that says nothing of what he is. O(mentions).
 */
export function findLeads(
  narration: Narration,
  mentions: readonly (readonly Mention[])[],
  sources: ReadonlySet<Mention>,
): Map<Mention, Mention> {
  const leads = new Map<Mention, Mention>();
  let namings: Naming[] | null = null;
  let tried = 0;
  for (const inSentence of mentions) {
    const block = blockOf(narration, inSentence[0]);
    if (block > 1) break;
    const outer = inSentence.filter(({ isPossessor }) => !isPossessor);
    outer.forEach((mention, i) => {
      if (tried >= MOST_LEADS || !isLead(narration, mention, outer[i - 1], outer[i + 1], sources))
        return;
      tried++;
      namings ??= findNamings(narration, mentions);
      const named = namedBy(narration, mention, block, namings);
      // "A pensioner was spared jail by a judge": the two are not one.
      const isTaken = outer.some((other) => leads.get(other) === named?.mention);
      if (named && !isTaken) leads.set(mention, named.mention);
    });
  }
  return leads;
}

/** Two paragraphs of news have no more. */
const MOST_LEADS = 8;

const blockOf = (narration: Narration, mention: Mention | undefined): number =>
  (mention && narration.sentences[mention.sentence]?.block) ?? 0;

/** A person's noun that speaks or is its sentence's subject, and that no apposition names. */
function isLead(
  narration: Narration,
  mention: Mention,
  before: Mention | undefined,
  after: Mention | undefined,
  sources: ReadonlySet<Mention>,
): boolean {
  if (mention.kind !== 'nominal' || narration.sentences[mention.sentence]?.inside !== null)
    return false;
  const { word, lower: head } = tokenAt(narration, mention.head);
  const first = tokenAt(narration, mention.first).lower;
  // "one buyer" is one of many who stay unnamed.
  if (first === 'one' || first === 'another') return false;
  if (KNOWN_BY_OFFICE.has(head) || senseOfWord(word) !== 'anonymous' || isPluralHead(word, first))
    return false;
  if (before && isAppositive(narration, before, mention)) return false;
  if (after && isAppositive(narration, mention, after)) return false;
  return sources.has(mention) || partOf(narration, mention) === 'subject';
}

/** Offices that many a story first names without a name, and then by nothing else. */
const MINISTERS: ReadonlySet<string> = new Set(['minister', 'secretary', 'chancellor']);

/** An office that names its holder, and those who stay unnamed. */
const KNOWN_BY_OFFICE: ReadonlySet<string> = new Set(
  `president pope king queen premier official spokesman spokeswoman spokesperson source
  some others many several both neither everyone nobody somebody someone anyone none most few`.split(
    /\s+/u,
  ),
);

function findNamings(narration: Narration, mentions: readonly (readonly Mention[])[]): Naming[] {
  return mentions.flatMap((inSentence) => {
    const sentence = narration.sentences[inSentence[0]?.sentence ?? 0];
    if (sentence?.inside !== null) return [];
    const outer = inSentence.filter(({ isPossessor }) => !isPossessor);
    return outer.flatMap((mention, i) => {
      if (mention.kind !== 'name') return [];
      const read = readName(narration, mention);
      if (read.kind !== 'person' || read.words.length < 2) return [];
      const apposed = [outer[i - 1], outer[i + 1]].filter(
        (other) =>
          other?.kind === 'nominal' &&
          (other.start < mention.start
            ? isAppositive(narration, other, mention)
            : isAppositive(narration, mention, other)),
      );
      const nouns = apposed.map((other) => (other ? headOf(narration, other) : ''));
      const heads = new Set([...read.heads, ...read.titles, ...nouns]);
      const isSubject = mention.unit <= 2 || partOf(narration, mention) === 'subject';
      const hasAge = AGE.test(narration.text.slice(mention.end, mention.end + 8));
      const isBare = heads.size === 0 && read.titles.length === 0 && read.role === null && !hasAge;
      return [{ mention, block: sentence.block, read, heads, isSubject, hasAge, isBare }];
    });
  });
}

const AGE = /^(?:, \d{1,2},| \(\d{1,2}\)|, who |, of \p{Lu})/u;

function namedBy(
  narration: Narration,
  lead: Mention,
  block: number,
  namings: readonly Naming[],
): Naming | null {
  const head = headOf(narration, lead);
  const gender = certainGender(head);
  const fits = ({ read }: Naming): boolean =>
    gender === null || read.gender === null || read.gender === gender;
  const hasRole = ({ heads }: Naming): boolean =>
    heads.has(head) || (TITLES_OF_NOUN.get(head) ?? []).some((title) => heads.has(title));
  const next = namings[0];
  const opening =
    next && next.isSubject && next.block > block && next.block <= block + 2 && fits(next)
      ? next
      : null;
  const first = tokenAt(narration, lead.first).lower;
  const ofOffice = first === 'the' ? holderOf(narration, lead, namings) : null;
  if (ofOffice) return ofOffice;
  if (first === 'a' || first === 'an') {
    const ofRole = namings.filter((naming) => heldOffice(head) && fits(naming) && hasRole(naming));
    const surnames = new Set(ofRole.map(({ read }) => read.words.at(-1)));
    if (surnames.size === 1) return ofRole[0] ?? null;
    return opening?.hasAge ? opening : null;
  }
  if (MINISTERS.has(head)) {
    const isPrime = lead.head > 0 && tokenAt(narration, lead.head - 1).lower === 'prime';
    return opening?.isBare && !isPrime ? opening : null;
  }
  // "the 55-year-old" comes back to whoever was named.
  const isLate = namings.some(
    ({ mention, isSubject }) =>
      (isSubject || head.endsWith('-old')) &&
      mention.start < lead.start &&
      mention.sentence !== lead.sentence,
  );
  if (isLate) return null;
  const near = namings.filter(
    (naming) => naming.block > block && naming.block <= block + 2 && fits(naming),
  );
  const isDefinite = first === 'the' || lead.head > lead.first;
  return (
    near.find(hasRole) ?? (isDefinite ? near.find(({ isSubject }) => isSubject) : undefined) ?? null
  );
}

/** "the power minister" of "Power Minister Sardar Leghari", however late: the same office in as many words, and one holder. */
function holderOf(
  narration: Narration,
  { first, last, end }: Mention,
  namings: readonly Naming[],
): Naming | null {
  if (last - first < 3) return null;
  const office = narration.text.slice(tokenAt(narration, first + 1).start, end).toLowerCase();
  const holders = namings.filter(({ read }) => read.role?.toLowerCase() === office);
  const surnames = new Set(holders.map(({ read }) => read.words.at(-1)));
  return surnames.size === 1 ? (holders[0] ?? null) : null;
}

/** One of a kind in a story: its court has one judge; diplomats and residents are many. */
const heldOffice = (head: string): boolean => SOLE_OFFICES.has(head);

const SOLE_OFFICES: ReadonlySet<string> = new Set(
  'judge coroner magistrate mayor vicar bishop sheriff referee headteacher surgeon'.split(' '),
);
