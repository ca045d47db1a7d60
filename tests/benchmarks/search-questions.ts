/** The questions of the search benchmark: words rare, middling and very common, asked of many speakers or of nobody. */

import type { Client } from '../../src/store/sqlite/driver.ts';
import type { GeneratedStore } from './generated-quotes.ts';

/** One question, with what stands for it in SQL written by hand. */
export interface BenchQuestion {
  readonly question: string;
  /** The words, each with those that may stand in for it. */
  readonly groups: readonly (readonly string[])[];
  readonly speakerId: string | null;
}

/** Questions of one kind. */
export interface QuestionKind {
  readonly name: string;
  /** It names a speaker and a topic, and there are answers: the ratio that is promised is that of these. */
  readonly isCounted: boolean;
  readonly questions: readonly BenchQuestion[];
}

/** So many questions of each kind are measured, and asked before that. */
export const TIMES = 60;
export const WARM_UP = 10;

/** Ranks of words from which on they are so common; of 60,000. */
const BANDS = { rare: 20_000, middling: 1_000, 'very common': 0 };
/** Ranks of speakers from which on they are quoted so much; of 20,000. */
const SPEAKERS = { 'of one quoted much': 0, 'of one quoted at times': 300 };
const BAND_WIDTH = 4;
const OF_SPEAKERS = 20;

/** So many of each kind, all different; those of speakers are of words that they have said. */
export function questionKinds(
  client: Client,
  store: GeneratedStore,
  number: number,
): QuestionKind[] {
  const { words, speakers } = store;
  const kinds: QuestionKind[] = [];
  for (const [band, start] of Object.entries(BANDS)) {
    kinds.push({
      name: `${band} word`,
      isCounted: false,
      questions: count(number).map((at) => ask(words[start + at] ?? '', null)),
    });
    for (const [who, rank] of Object.entries(SPEAKERS)) {
      kinds.push({
        name: `${band} word, ${who}`,
        isCounted: true,
        questions: saidBy(client, store, speakers.slice(rank, rank + OF_SPEAKERS), start, number),
      });
    }
  }
  kinds.push({
    name: 'two words',
    isCounted: false,
    questions: count(number).map((at) => {
      const [first = '', second = ''] = [words[at], words[1_000 + at]];
      const { question } = ask(`${first} ${second}`, null);
      return { question, groups: [[first], [second]], speakerId: null };
    }),
  });
  kinds.push({
    name: 'nothing found, of one',
    isCounted: false,
    questions: count(number).map((at) =>
      ask(words[40_000 + at] ?? '', speakers[2_000 + at] ?? null),
    ),
  });
  const first = BANDS.middling;
  const others = saidBy(client, store, speakers.slice(0, OF_SPEAKERS), first, 4 * number);
  kinds.push({
    name: 'a word with two synonyms, of one',
    isCounted: true,
    questions: withSynonyms(words, unasked(others, kinds).slice(0, number)),
  });
  return kinds;
}

const count = (number: number): number[] => Array.from({ length: number }, (_, at) => at);

/** Questions of words that no other asks for: what has synonyms is answered with them wherever it is asked. */
function unasked(
  questions: readonly BenchQuestion[],
  kinds: readonly QuestionKind[],
): BenchQuestion[] {
  const asked = new Set(
    kinds.flatMap((kind) => kind.questions.flatMap(({ groups }) => groups.flat())),
  );
  return questions.filter(({ groups: [[word = ''] = []] }) => {
    if (asked.has(word)) return false;
    asked.add(word);
    return true;
  });
}

/** The same with what stands in for their words: other words, which are between the bands. */
const withSynonyms = (
  words: readonly string[],
  questions: readonly BenchQuestion[],
): BenchQuestion[] =>
  questions.map(({ question, speakerId, groups: [[word = ''] = []] }, at) => ({
    ...{ question, speakerId },
    groups: [[word, words[5_000 + at] ?? '', words[6_000 + at] ?? '']],
  }));

type Speaker = GeneratedStore['speakers'][number];

function ask(topic: string, speaker: Speaker | null): BenchQuestion {
  const question = speaker
    ? `What has ${speaker.name} said about ${topic}?`
    : `What has been said about ${topic}?`;
  return { question, groups: [[topic]], speakerId: speaker?.id ?? null };
}

/** Words from the rank on, up to four times as rare, that one of the speakers has said; taken in turn. */
function saidBy(
  client: Client,
  { words }: GeneratedStore,
  speakers: readonly Speaker[],
  start: number,
  number: number,
): BenchQuestion[] {
  const band = new Set(words.slice(start, Math.max(100, start * BAND_WIDTH)));
  const texts = client
    .prepare<[string], string>(
      `SELECT substr(text, json_extract(content, '$[0].start') + 1,
         json_extract(content, '$[0].end') - json_extract(content, '$[0].start'))
       FROM quote_speakers JOIN quotes ON quotes.id = quote_id JOIN articles ON articles.id = article_id
       WHERE speaker_id = ? LIMIT 2000`,
    )
    .pluck();
  const asked = speakers.map((speaker) => {
    const said = texts.all(speaker.id).flatMap((text) => text.split(' '));
    return [...new Set(said)].filter((word) => band.has(word)).map((word) => ask(word, speaker));
  });
  const most = Math.max(...asked.map(({ length }) => length));
  return count(most)
    .flatMap((at) => asked.flatMap((questions) => questions[at] ?? []))
    .slice(0, number);
}
