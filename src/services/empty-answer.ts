/** Says why a question has no answer, and what is near. */

import { askedWords } from '../search/find-hits.ts';
import type { ResolvedSpeaker, SpeakerGuess } from '../search/resolve-speaker.ts';
import type { UnderstoodQuestion } from '../search/understood-question.ts';
import type { QuoteFilter, Store } from '../store/store.ts';
import type { EmptyView } from './answer-view.ts';

/** Gives the first reason that holds: who, then when, then what. */
export async function explainEmpty(store: Store, asked: UnderstoodQuestion): Promise<EmptyView> {
  const { speaker, terms } = asked;
  if (speaker.outcome === 'ambiguous') return ambiguous(speaker);
  if (speaker.outcome === 'unknown') return unknown(speaker);
  if (speaker.outcome === 'anyone' && terms.length === 0) return NOT_UNDERSTOOD;
  return (await filteredOut(store, asked)) ?? nothingOnTopic(store, asked);
}

const NOT_UNDERSTOOD: EmptyView = {
  reason: 'not_understood',
  message:
    'The question names neither a speaker nor a topic. Ask, for example, “What has … said about …?” or “Who said …?”.',
  suggestions: [],
};

function ambiguous({ name, speakers }: ResolvedSpeaker & { outcome: 'ambiguous' }): EmptyView {
  return {
    reason: 'ambiguous_speaker',
    message: `“${name}” may be ${listNames(speakers)}. Ask again with the full name.`,
    suggestions: speakers.map(({ speaker }) => speaker.name),
  };
}

function unknown({ name, near }: ResolvedSpeaker & { outcome: 'unknown' }): EmptyView {
  const suggestions = near.map((speaker) => speaker.name);
  const remedy = suggestions.length > 0 ? ` Did you mean ${suggestions.join(' or ')}?` : '';
  return {
    reason: 'unknown_speaker',
    message: `Nobody called “${name}” is quoted in the stored articles.${remedy}`,
    suggestions,
  };
}

/** Holds when the words were found outside the time asked for. */
async function filteredOut(store: Store, asked: UnderstoodQuestion): Promise<EmptyView | null> {
  const { plan, filter, topic } = asked;
  if (plan.from === null && plan.to === null) return null;
  const atAnyTime = withoutDates(filter);
  const matches = await store.countMatches(askedWords(topic), atAnyTime);
  if (matches === 0) return null;
  const time = [plan.from && `from ${plan.from}`, plan.to && `before ${plan.to}`].filter(Boolean);
  return {
    reason: 'filtered_out',
    message: `${countQuotes(matches)} would answer, but not among the articles published ${time.join(' and ')}.`,
    suggestions: ['Ask without the time.'],
  };
}

async function nothingOnTopic(store: Store, asked: UnderstoodQuestion): Promise<EmptyView> {
  const { speaker, terms, topic, plan } = asked;
  const what = plan.kind === 'denied' ? 'stored denial' : 'stored quote';
  const on = terms.length > 0 ? ` on ${terms.map((term) => `“${term}”`).join(', ')}` : '';
  if (speaker.outcome !== 'known') {
    return { reason: 'nothing_on_topic', message: `There is no ${what}${on}.`, suggestions: [] };
  }
  const speakers = speaker.speakers;
  const held = await store.countQuotes({ speakerIds: speakers.map((guess) => guess.speaker.id) });
  const others = topic.length > 0 ? await whoElse(store, asked) : [];
  return {
    reason: 'nothing_on_topic',
    message:
      `There is no ${what} of ${listNames(speakers)}${on}. ` +
      `${countQuotes(held)} on other matters ${held === 1 ? 'is' : 'are'} stored.` +
      (others.length > 0 ? ` Others have spoken of it: ${others.join(', ')}.` : ''),
    suggestions: [
      ...speakers.map(({ speaker: { name } }) => `What has ${name} said?`),
      ...others.map((name) => `What has ${name} said about ${terms.join(' ')}?`),
    ],
  };
}

/** Names of up to three others who are quoted on the topic. */
async function whoElse(store: Store, { topic, filter }: UnderstoodQuestion): Promise<string[]> {
  const anybody = { ...(filter.speechAct && { speechAct: filter.speechAct }) };
  const hits = await store.searchQuotes(askedWords(topic), anybody, 20);
  const inWords = hits.filter(({ where }) => where.includes('content'));
  const names = inWords.flatMap(({ quote }) => quote.speaker?.name ?? []);
  return [...new Set(names)].slice(0, 3);
}

const withoutDates = ({ speakerIds, speechAct }: QuoteFilter): QuoteFilter => ({
  ...(speakerIds && { speakerIds }),
  ...(speechAct && { speechAct }),
});

const countQuotes = (quotes: number): string => (quotes === 1 ? '1 quote' : `${quotes} quotes`);

const listNames = (speakers: readonly SpeakerGuess[]): string =>
  speakers.map(({ speaker }) => speaker.name).join(' or ');
