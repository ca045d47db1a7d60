/** What of another kind there is where nothing of the asked kind answers: denials for "what has X said". */

import { relatedWords } from '../search/topic-groups.ts';
import type { UnderstoodQuestion } from '../search/understood-question.ts';
import type { QuoteFilter, Store } from '../store/store.ts';

type SpeechAct = NonNullable<QuoteFilter['speechAct']>;

/** How many there are, up to a hundred. */
export interface OtherKind {
  readonly act: SpeechAct;
  readonly quotes: number;
  /** "2 denials" */
  readonly counted: string;
}

const SPEECH_ACTS = [
  'statement',
  'denial',
  'refusal',
  'question',
  'negation',
  'hypothetical',
] as const;

/** Each with a name for one and for several. */
const NAMES: Readonly<Record<SpeechAct, readonly [one: string, several: string]>> = {
  statement: ['statement', 'statements'],
  denial: ['denial', 'denials'],
  refusal: ['refusal to comment', 'refusals to comment'],
  question: ['question', 'questions'],
  negation: ['thing that was not said', 'things that were not said'],
  hypothetical: ['thing that may be said', 'things that may be said'],
};

/** Further ones are not counted. */
const MOST_COUNTED = 100;

/** Counts them kind by kind, by what was said alone; those that there are none of are left out. */
export async function findOtherKinds(
  store: Pick<Store, 'searchQuotes'>,
  { topic, excluded, filter }: UnderstoodQuestion,
): Promise<OtherKind[]> {
  const query = relatedWords(topic, excluded);
  const options = { limit: MOST_COUNTED, loaded: 1, within: 'content' } as const;
  const found: OtherKind[] = [];
  for (const act of SPEECH_ACTS) {
    if (filter.speechAct === undefined || act === filter.speechAct) continue;
    const other = { ...filter, speechAct: act };
    const { hits, others } = await store.searchQuotes(query, other, options);
    const quotes = hits.length + others.length;
    const [one, several] = NAMES[act];
    if (quotes > 0)
      found.push({ act, quotes, counted: `${quotes} ${quotes === 1 ? one : several}` });
  }
  return found;
}

/** Questions that ask for these kinds instead. */
export function askForKinds(
  kinds: readonly OtherKind[],
  { speaker, terms }: UnderstoodQuestion,
): string[] {
  const about = terms.length > 0 ? ` about ${terms.join(' ')}` : '';
  const who =
    speaker.outcome === 'known' ? speaker.speakers.map((guess) => guess.speaker.name) : [];
  return kinds.flatMap(({ act }) =>
    who.flatMap((name) => {
      if (act === 'statement') return [`What has ${name} said${about}?`];
      if (act === 'denial') return [`What has ${name} denied${about}?`];
      if (act !== 'refusal') return [];
      return [
        `What has ${name} refused to comment on${terms.length > 0 ? ` ${terms.join(' ')}` : ''}?`,
      ];
    }),
  );
}
