/** Entries of authority files: checked, and written one by one. */

import { z } from 'zod';
import { matchSpeakers } from '../engine/registry/match-speakers.ts';
import type { AuthorityEntry, SavedEntry } from '../store/store.ts';
import type { ServiceDeps } from './deps.ts';
import { filledText } from './filled-text.ts';
import { readInput } from './read-input.ts';

const text = (most: number) => filledText(most);
const optional = (most: number) =>
  z.string().trim().max(most).nullish().describe('Left out or empty: none.');

/** An entry as a sender writes it. */
export const SpeakerEntry = z
  .strictObject({
    name: text(200)
      .refine((name) => /\p{L}/u.test(name), 'must have a letter')
      .describe('The name to show.'),
    aliases: z
      .array(text(200))
      .max(100)
      .default([])
      .describe(
        'Other names and spellings, lone ones too: each is taken for this speaker from then on.',
      ),
    wikidata: z
      .string()
      .trim()
      .regex(/^Q[1-9]\d{0,11}$/u, 'must be a Wikidata item such as "Q3874799"')
      .nullish()
      .describe('The Wikidata item.'),
    id: optional(200).describe(
      'The file’s own id; an entry is known again by it, else by `wikidata`, else by kind and name.',
    ),
    description: optional(500).describe('Who that is: “president of Ukraine since 2019”.'),
    kind: z
      .enum(['person', 'organization'])
      .meta({ id: 'NamedKind', description: 'What sort of speaker has a name.' })
      .default('person')
      .describe('What sort of speaker.'),
  })
  .meta({
    id: 'SpeakerEntry',
    description: 'An entry of an authority file.',
    examples: [
      {
        name: 'Ana Brandt',
        aliases: ['Anna Brandt', 'A. Brandt'],
        wikidata: 'Q999999999',
        id: 'harbour-17',
        description: 'harbour master of Lindesand',
        kind: 'person',
      },
    ],
  });
export type SpeakerEntryInput = z.input<typeof SpeakerEntry>;

/** What became of an entry. */
export interface ImportedEntryView {
  /** Its place among those sent, from 0. */
  index: number;
  outcome: SavedEntry['outcome'];
  speakerId: string;
  /** How many stored speakers may be the same. */
  suggestions: number;
}

/** What became of them all. */
export interface SpeakerImportView {
  created: number;
  linked: number;
  updated: number;
  unchanged: number;
  items: ImportedEntryView[];
}

/** Imports one entry that nobody has checked. @throws ExpectedError `invalid_request`, `database_busy` */
export async function importEntry(
  { store }: Pick<ServiceDeps, 'store'>,
  entry: unknown,
): Promise<SavedEntry> {
  return store.saveAuthorityEntry(
    toRecord(readInput(SpeakerEntry, entry, 'The entry')),
    matchSpeakers,
  );
}

/** Imports entries one after the other; each is on disk before the next begins. @throws ExpectedError `database_busy` */
export async function importEntries(
  { store }: Pick<ServiceDeps, 'store'>,
  entries: readonly SpeakerEntryInput[],
): Promise<SpeakerImportView> {
  const view: SpeakerImportView = { created: 0, linked: 0, updated: 0, unchanged: 0, items: [] };
  for (const [index, entry] of entries.entries()) {
    const { outcome, speakerId, suggestions } = await importEntry({ store }, entry);
    view[outcome]++;
    view.items.push({ index, outcome, speakerId, suggestions });
  }
  return view;
}

function toRecord(entry: z.output<typeof SpeakerEntry>): AuthorityEntry {
  const { name, aliases, wikidata, id, description, kind } = entry;
  return {
    ...{ name, kind },
    aliases: [...new Set(aliases)].filter((alias) => alias !== name),
    wikidata: wikidata ?? null,
    externalId: orNull(id),
    description: orNull(description),
  };
}

const orNull = (given: string | null | undefined): string | null =>
  given === undefined || given === '' ? null : given;
