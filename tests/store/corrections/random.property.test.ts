/** Whatever people and the engine do, in any order: nothing is lost, corrections win, and all can be taken back. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchSpeakers } from '../../../src/engine/index.ts';
import { ExpectedError } from '../../../src/errors.ts';
import { checkDatabase } from '../../../src/store/sqlite/check/check-database.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import type { CorrectionRecord, QuoteEdit, QuoteRecord, Store } from '../../../src/store/store.ts';
import { AUTHOR, allQuotes, ingest, wordsOf } from '../../support/correcting.ts';
import { newArticle, type StatedQuote } from '../../support/new-page.ts';
import { temporaryFile } from '../../support/open-store.ts';

const ALL = { limit: 100, after: null };
const WHY = { reason: 'withdrawn', removedBy: null, removedAt: AUTHOR.at };
const NAMES = ['Ana Brandt', 'A. Brandt', 'Tove Holm', 'Rana Okafor', 'R. Okafor'];
const WORDS = [
  'The pier opens.',
  'It is safe.',
  'No one was asked.',
  // Long enough to be one statement wherever it is printed.
  'We agree with the harbour board that the old pier must be closed before winter storms arrive.',
];

/** A text with some of the sentences, by some of the names. */
interface Version {
  readonly text: string;
  readonly quotes: readonly StatedQuote[];
}

function versionOf(article: number, said: readonly (readonly [number, number])[]): Version {
  const quotes = said.map(([word, name]) => ({
    said: word === 3 ? (WORDS[word] ?? '') : `${WORDS[word] ?? ''} (${article})`,
    by: NAMES[name] ?? null,
  }));
  const text = quotes.map((quote) => `“${quote.said}” said ${quote.by ?? ''}.`).join(' ');
  return { text: `Article ${article}. ${text}`, quotes };
}

const version = fc.uniqueArray(fc.tuple(fc.nat(3), fc.nat(4)), {
  minLength: 1,
  maxLength: 3,
  selector: ([word]) => word,
});
/** Many articles of two names, so that a few appearances stand for the others. */
const crowd = fc.array(
  fc.constantFrom(0, 2).map((name): [number, number][] => [[0, name]]),
  { minLength: 6, maxLength: 10 },
);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('ingest'), article: fc.nat(5), version }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reread'), article: fc.nat(3), version }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('correct'), at: fc.nat(50), how: fc.nat(7) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit'), at: fc.nat(50), how: fc.nat(3) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('merge'), at: fc.nat(50), other: fc.nat(50) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('split'), at: fc.nat(50), other: fc.nat(50) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('apart'), at: fc.nat(50), other: fc.nat(50) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo'), at: fc.nat(50) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete'), article: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('list'), at: fc.nat(4), how: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('settle'), at: fc.nat(50) }) },
);
type Step = Partial<{
  article: number;
  version: [number, number][];
  at: number;
  how: number;
  other: number;
}> & { do: string };

const pick = <Item>(from: readonly Item[], at = 0): Item | undefined => from[at % from.length];

function editOf(how: number, words: { start: number; end: number }): QuoteEdit {
  const edits: QuoteEdit[] = [
    { speaker: { name: 'Bo Lind', kind: 'person' } },
    { speaker: { description: 'an official' } },
    { speaker: null },
    { type: 'indirect' },
    { speechAct: 'denial' },
    { rejected: true },
    { confirmed: true },
    { spans: { content: [{ start: words.start, end: words.end - 4 }], quoted: [], cue: null } },
  ];
  return edits[how] ?? {};
}

/** Does a step; what it corrected comes back. What the store refuses is no fault here. */
async function run(store: Store, given: Step): Promise<readonly CorrectionRecord[]> {
  const articleId = async (): Promise<string> =>
    (await store.listArticles({ externalId: `a${given.article ?? 0}` }, ALL)).items[0]?.id ?? '';
  const speakers = (await store.listSpeakers({}, ALL)).items;
  const speaker = pick(speakers, given.at)?.id ?? '';
  const other = pick(speakers, given.other)?.id ?? '';
  const stated = versionOf(given.article ?? 0, given.version ?? []);
  switch (given.do) {
    case 'ingest':
      await ingest(store, `a${given.article ?? 0}`, stated.text, stated.quotes);
      return [];
    case 'reread': {
      const id = await articleId();
      const text = (await store.findArticle(id))?.text ?? '';
      const found = stated.quotes.filter(({ said }) => text.includes(String(said)));
      await store.rereadArticle(id, newArticle(text, found), matchSpeakers);
      return [];
    }
    case 'correct': {
      const quote = pick(await allQuotes(store), given.at);
      const first = quote?.content[0] ?? { start: 0, end: 0 };
      if (!quote || first.end - first.start < 6) return [];
      return (await store.correctQuote(quote.id, editOf(given.how ?? 0, first), AUTHOR)) ?? [];
    }
    case 'edit': {
      const edits = [
        { name: 'Otto Vance' },
        { kind: 'organization' },
        { addAliases: ['Harbour Ana'] },
        { removeAliases: ['A. Brandt'] },
      ] as const;
      const edit = edits[given.how ?? 0] ?? {};
      return (await store.correctSpeaker(speaker, edit, AUTHOR, matchSpeakers)) ?? [];
    }
    case 'merge':
      return (await store.mergeSpeakers(speaker, [other], AUTHOR, matchSpeakers)) ?? [];
    case 'split': {
      const found = (await store.listAppearances(speaker, ALL)).items;
      const some = pick(found, given.other);
      if (!some) return [];
      const split = { appearances: [some.id], quotes: [], name: null };
      return (await store.splitSpeaker(speaker, split, AUTHOR, matchSpeakers)) ?? [];
    }
    case 'apart':
      return (await store.keepApart([speaker, other], AUTHOR, matchSpeakers)) ?? [];
    case 'undo': {
      const record = pick((await store.listCorrections({}, ALL)).items, given.at);
      const undone = await store.undoCorrection(record?.id ?? '', AUTHOR, matchSpeakers);
      return undone ? [undone] : [];
    }
    case 'list': {
      const name = NAMES[given.at ?? 0] ?? '';
      const aliases = [['Harbour Ana'], [NAMES[(given.at ?? 0) + 1] ?? 'Lind'], []][given.how ?? 0];
      const entry = { name, aliases: aliases ?? [], kind: 'person' as const };
      const record = { externalId: `e${given.at ?? 0}`, wikidata: null, description: 'of a list' };
      await store.saveAuthorityEntry({ ...record, ...entry }, matchSpeakers);
      return [];
    }
    case 'settle': {
      const conflicts = (await store.listReview(100)).filter(({ kind }) => kind === 'conflict');
      const conflict = pick(conflicts, given.at);
      if (conflict) await store.settleConflict(conflict.id.slice(2), AUTHOR.at);
      return [];
    }
    case 'delete':
      await store.takeDown(await articleId(), WHY, matchSpeakers);
      return [];
    default:
      throw new RangeError(given.do);
  }
}

async function attempt(store: Store, given: Step): Promise<readonly CorrectionRecord[]> {
  try {
    return await run(store, given);
  } catch (error) {
    if (error instanceof ExpectedError && error.code === 'correction_conflict') return [];
    throw error;
  }
}

/** What a reader sees: quotes, and who is who. */
async function stateOf(store: Store) {
  const quotes = (await allQuotes(store)).map((quote) => ({
    ...{ id: quote.id, words: wordsOf(quote), type: quote.type, act: quote.speechAct },
    ...{ status: quote.status, isCorrected: quote.isCorrected },
    speaker: quote.speaker && [quote.speaker.id, quote.speaker.name, quote.speaker.description],
  }));
  const { items } = await store.listSpeakers({}, ALL);
  return {
    quotes,
    speakers: items.map(({ id, name, kind, aliases }) => ({ id, name, kind, aliases })),
  };
}

/** Every sentence that a text says is there, at its place; unless its bounds are a person's. */
function expectWhole(given: Step, quotes: readonly QuoteRecord[]): void {
  const { article = 0, version: said = [] } = given;
  const ofArticle = quotes.filter((quote) => quote.article.externalId === `a${article}`);
  const words = ofArticle.map(wordsOf);
  if (ofArticle.length === 0) return;
  for (const stated of versionOf(article, said).quotes) {
    const isThere = (found: string): boolean => String(stated.said).startsWith(found);
    expect(words.some(isThere), `“${String(stated.said)}” in ${JSON.stringify(words)}`).toBe(true);
  }
}

/** What people said last of a quote, and didn't take back, is what it shows. */
async function expectObeyed(store: Store, quotes: ReadonlyMap<string, QuoteRecord>): Promise<void> {
  const { items } = await store.listCorrections({ subjectKind: 'quote' }, ALL);
  const last = new Map<string, CorrectionRecord>();
  for (const record of items) {
    if (record.undoes !== null || record.undoneBy !== null) continue;
    last.set(`${record.subjectId} ${record.action}`, record);
  }
  for (const { subjectId, action, after } of last.values()) {
    const quote = quotes.get(subjectId);
    if (!quote || after === null) continue;
    if (action === 'set_type') expect(quote.type).toBe('indirect');
    if (action === 'set_speech_act') expect(quote.speechAct).toBe('denial');
    if (action === 'reject') expect(quote.status).not.toBe('shown');
    if (action === 'set_speaker') expect(SPEAKERS_SET).toContain(JSON.stringify(said(quote)));
  }
}

/** As `editOf` sets them; Bo Lind may have been renamed, merged or made a body since. */
const SPEAKERS_SET = ['"somebody"', '"an official"', 'null'];
const said = ({ speaker }: QuoteRecord) =>
  speaker === null ? null : speaker.id === null ? speaker.description : 'somebody';

/** More than a few in one go: CORRECTIONS_RUNS=2000. */
const RUNS = Number(process.env['CORRECTIONS_RUNS'] ?? 60);
const LIMITS =
  RUNS > 60
    ? { numRuns: RUNS }
    : { numRuns: RUNS, interruptAfterTimeLimit: 6_000, markInterruptAsFailure: false };
const TIMEOUT_MS = Math.max(40_000, RUNS * 1_000);

const STEPS = { minLength: 4, maxLength: 20 };

/** Nothing that was pinned is left of who was kept apart; settling gave their entry to the other. */
const APART_AND_EMPTY: (typeof step extends fc.Arbitrary<infer Given> ? Given : never)[] = [
  {
    do: 'ingest',
    article: 0,
    version: [
      [0, 0],
      [1, 1],
    ],
  },
  { do: 'merge', at: 31, other: 0 },
  { do: 'split', at: 0, other: 7 },
  { do: 'ingest', article: 0, version: [[0, 1]] },
  { do: 'ingest', article: 1, version: [[0, 1]] },
  { do: 'reread', article: 0, version: [[0, 0]] },
  { do: 'undo', at: 0 },
];

test(
  'nothing is lost or dangles, corrections win, history is complete',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.option(crowd), fc.array(step, STEPS), async (first, steps) => {
        const file = await temporaryFile();
        const store = await openSqliteStore({ file });
        for (const [at, said] of (first ?? []).entries()) {
          const { text, quotes } = versionOf(at, said);
          await ingest(store, `a${at}`, text, quotes);
        }
        let noted = 0;
        for (const given of steps) {
          const before = await allQuotes(store);
          noted += (await attempt(store, given)).length;
          const after = new Map((await allQuotes(store)).map((quote) => [quote.id, quote]));
          const mayGo = ['delete', 'undo'].includes(given.do);
          const worked = before.filter(({ isCorrected }) => isCorrected);
          if (!mayGo) for (const { id } of worked) expect(after.has(id)).toBe(true);
          if (given.do === 'ingest') expectWhole(given, [...after.values()]);
          await expectObeyed(store, after);
        }
        const { items: records } = await store.listCorrections({}, ALL);
        expect(records).toHaveLength(noted);
        await store.close();
        expect([...checkDatabase(file)].map((fault) => JSON.stringify(fault))).toEqual([]);
      }),
      {
        ...LIMITS,
        examples: [[null, APART_AND_EMPTY]],
      },
    );
  },
  TIMEOUT_MS,
);

test.each([
  ['few articles', fc.array(version, { minLength: 3, maxLength: 3 })],
  ['many of one name', crowd],
])(
  'all taken back in reverse is as it was before: %s',
  async (_, texts) => {
    const corrections = fc.array(
      step.filter(
        ({ do: what }) => !['ingest', 'reread', 'delete', 'undo', 'list', 'settle'].includes(what),
      ),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(texts, corrections, async (versions, steps) => {
        const store = await openSqliteStore({ file: ':memory:' });
        for (const [article, said] of versions.entries()) {
          const { text, quotes } = versionOf(article, said);
          await ingest(store, `a${article}`, text, quotes);
        }
        const before = await stateOf(store);
        const records: CorrectionRecord[] = [];
        for (const given of steps) records.push(...(await attempt(store, given)));
        for (const { id } of records.toReversed()) {
          await store.undoCorrection(id, AUTHOR, matchSpeakers);
        }
        expect(await stateOf(store)).toEqual(before);
        await store.close();
      }),
      LIMITS,
    );
  },
  TIMEOUT_MS,
);
