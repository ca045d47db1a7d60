/** Suggestions that two speakers may be one: made anew for a block, written where they differ. */

import type { GroupSuggestion } from '../../engine/index.ts';
import type { Connection } from './connection.ts';
import { onceFor } from './prepared.ts';

/** Of a speaker's suggestions so many are kept, the likeliest. */
const MOST_SUGGESTIONS = 10;

interface Row {
  readonly a: string;
  readonly b: string;
  readonly confidence: number;
  readonly evidence: string;
}

/** Later evidence confirms some, and does away with others. `before`: the speakers whom the block had. */
export function saveSuggestions(
  db: Connection,
  suggestions: readonly GroupSuggestion[],
  speakerOf: ReadonlyMap<number, string>,
  before: readonly string[],
): void {
  const { among, add, remove } = statementsOf(db);
  const ids = [...new Set([...speakerOf.values(), ...before])];
  const wanted = new Map(wantedOf(suggestions, speakerOf).map((row) => [keyOf(row), row]));
  const list = JSON.stringify(ids);
  const stored = ids.length < 2 ? [] : among.all(list, list);
  for (const row of stored) {
    const next = wanted.get(keyOf(row));
    if (next?.confidence === row.confidence && next.evidence === row.evidence) {
      wanted.delete(keyOf(row));
    } else remove.run(row.a, row.b);
  }
  for (const { a, b, confidence, evidence } of wanted.values()) add.run(a, b, confidence, evidence);
}

const keyOf = ({ a, b }: Row): string => `${a} ${b}`;

function wantedOf(
  suggestions: readonly GroupSuggestion[],
  speakerOf: ReadonlyMap<number, string>,
): Row[] {
  const counts = new Map<string, number>();
  return likeliestFirst(suggestions).flatMap(({ a: x, b: y, confidence, evidence }) => {
    const [a = '', b = ''] = [speakerOf.get(x) ?? '', speakerOf.get(y) ?? ''].sort();
    if ([a, b].some((id) => (counts.get(id) ?? 0) >= MOST_SUGGESTIONS)) return [];
    for (const id of [a, b]) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [{ a, b, confidence, evidence: JSON.stringify(evidence) }];
  });
}

const likeliestFirst = (suggestions: readonly GroupSuggestion[]): GroupSuggestion[] =>
  [...suggestions].sort((x, y) => y.confidence - x.confidence || x.a - y.a || x.b - y.b);

const statementsOf = onceFor(({ $client }) => ({
  among: $client.prepare<[string, string], Row>(
    `SELECT speaker_a AS a, speaker_b AS b, confidence, evidence FROM merge_suggestions
     WHERE speaker_a IN (SELECT value FROM json_each(?)) AND speaker_b IN (SELECT value FROM json_each(?))`,
  ),
  add: $client.prepare<[string, string, number, string]>(
    'INSERT OR IGNORE INTO merge_suggestions (speaker_a, speaker_b, confidence, evidence) VALUES (?, ?, ?, ?)',
  ),
  remove: $client.prepare<[string, string]>(
    'DELETE FROM merge_suggestions WHERE speaker_a = ? AND speaker_b = ?',
  ),
}));
