/** A question and what was changed about its interpretation, as the address holds them. */

import type { Interpretation } from '../api/shapes.ts';
import { addressOf, goTo } from '../navigation/location.tsx';

/** What may stand in place of what the question says; named like the API's parameters. */
export const CHANGEABLE = [
  'speaker',
  'topic',
  'kind',
  'from',
  'to',
  'venue',
  'outlet',
  'type',
  'sort',
] as const;
export type Changeable = (typeof CHANGEABLE)[number];
export type Changes = Partial<Record<Changeable, string>>;

/** What an address asks for. */
export interface AskState {
  readonly question: string;
  readonly changes: Changes;
}

/** Reads the address; a topic may be there and empty, which means: on whatever. */
export function readAskState(query: URLSearchParams): AskState {
  const changes: Changes = {};
  for (const name of CHANGEABLE) {
    const value = query.get(name);
    if (value !== null && (value !== '' || name === 'topic')) changes[name] = value;
  }
  return { question: (query.get('q') ?? '').trim(), changes };
}

/** Goes to the same question with changes; undefined takes a change back. */
export function changeAsk(
  state: AskState,
  changes: Partial<Record<Changeable, string | undefined>>,
) {
  const all = { ...state.changes, ...changes };
  const address = addressOf('/', { q: state.question, ...all });
  const emptyTopic = all.topic === '' ? '&topic=' : '';
  goTo(`${address}${emptyTopic}`);
}

/** The filters of `GET /v1/quotes` that stand for an answer; null for several speakers at once. */
export function quoteFilters(
  { changes }: AskState,
  { speakers, topic, from, to, venue, kind }: Interpretation,
): Record<string, string> | null {
  const [speaker, ...more] = speakers;
  if (more.length > 0) return null;
  const act = { said: 'statement', denied: 'denial', refused: 'refusal' }[kind];
  const phrases = topic.map((words) => (words.includes(' ') ? `"${words}"` : words)).join(' ');
  const wanted = { speaker: speaker?.id, topic: phrases, from, to, venue, speechAct: act };
  const set = { ...wanted, outlet: changes.outlet, type: changes.type };
  return Object.fromEntries(
    Object.entries(set).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
