/** Says why a question has no answer, and what is near. */

import { withCompanions } from '../search/completing-terms.ts';
import type { ResolvedSpeaker, SpeakerGuess } from '../search/resolved-speaker.ts';
import { nameWithRole } from '../search/told-apart.ts';
import { askedWords } from '../search/topic-groups.ts';
import { asksNothing, type UnderstoodQuestion } from '../search/understood-question.ts';
import type { Store } from '../store/store.ts';
import type { EmptyView, RemovedView } from './answer-view.ts';
import { askForKinds, findOtherKinds, type OtherKind } from './other-kinds.ts';
import { findRemoving } from './removing-filters.ts';

/** Gives the first reason that holds: who, then which filter, then what. */
export async function explainEmpty(store: Store, asked: UnderstoodQuestion): Promise<EmptyView> {
  const { speaker } = asked;
  if (speaker.outcome === 'ambiguous') return ambiguous(speaker);
  if (speaker.outcome === 'unknown') return unknown(store, speaker);
  if (asksNothing(asked)) return NOT_UNDERSTOOD;
  const removedBy = await findRemoving(store, asked);
  const kinds = await findOtherKinds(store, asked);
  const quotes = kinds.reduce((sum, kind) => sum + kind.quotes, 0);
  if (quotes > 0) removedBy.push({ filter: 'kind', quotes });
  return removedBy.length > 0 ? filteredOut(asked, removedBy, kinds) : nothingOnTopic(store, asked);
}

const NOT_UNDERSTOOD: EmptyView = {
  reason: 'not_understood',
  message:
    'The question names neither a speaker nor a topic. Ask, for example, “What has … said about …?” or “Who said …?”.',
  suggestions: [],
  removedBy: [],
};

function ambiguous({ name, speakers }: ResolvedSpeaker & { outcome: 'ambiguous' }): EmptyView {
  const suggestions = distinctly(speakers.map(({ speaker, role }) => ({ ...speaker, role })));
  const remedy =
    suggestions.length < speakers.length
      ? 'Ask again with the id of one of them as `speaker`.'
      : 'Ask again with the full name, and with the role where two have one name.';
  return {
    reason: 'ambiguous_speaker',
    message: `“${name}” may be ${listWithRoles(speakers)}. ${remedy}`,
    suggestions,
    removedBy: [],
  };
}

/** Each by name, and by role where that is another's name too; what reads the same once. */
function distinctly(people: readonly { name: string; role?: string | undefined }[]): string[] {
  const isShared = (name: string): boolean => people.filter((one) => one.name === name).length > 1;
  const labels = people.map(({ name, role }) => (isShared(name) ? nameWithRole(name, role) : name));
  return [...new Set(labels)];
}

async function unknown(
  store: Pick<Store, 'findSpeaker'>,
  { name, near, isRole }: ResolvedSpeaker & { outcome: 'unknown' },
): Promise<EmptyView> {
  const people = await Promise.all(
    near.map(async ({ id, name: known }) => {
      const role = (await store.findSpeaker(id))?.role ?? undefined;
      return { name: known, role };
    }),
  );
  const suggestions = distinctly(people);
  const remedy = suggestions.length > 0 ? ` Did you mean ${suggestions.join(' or ')}?` : '';
  const then = suggestions.length > 0 ? ' at that time' : '';
  return {
    reason: 'unknown_speaker',
    message: isRole
      ? `Nobody quoted in the stored articles is called “${name}”, or described so${then}.${remedy}`
      : `Nobody called “${name}” is quoted in the stored articles.${remedy}`,
    suggestions,
    removedBy: [],
  };
}

const FILTER_NAMES: Readonly<Record<RemovedView['filter'], string>> = {
  time: 'the time',
  venue: 'the addressee',
  place: 'the place',
  outlet: 'the outlet',
  type: 'the type',
  minConfidence: 'the least confidence',
  kind: 'the kind',
  excluded: 'what is excluded',
  all: 'all of the filters',
};

function filteredOut(
  asked: UnderstoodQuestion,
  removedBy: readonly RemovedView[],
  kinds: readonly OtherKind[],
): EmptyView {
  const ofKinds = `there is no ${KINDS[asked.plan.kind]}, but ${kinds.map(({ counted }) => counted).join(', ')}`;
  const parts = removedBy.map(({ filter, quotes }) =>
    filter === 'kind'
      ? ofKinds
      : `without ${FILTER_NAMES[filter]} ${countQuotes(quotes)} would answer`,
  );
  const message = parts.join(', ');
  const left = removedBy.filter(({ filter }) => filter !== 'kind');
  return {
    reason: 'filtered_out',
    message: `${message.charAt(0).toUpperCase()}${message.slice(1)}.`,
    suggestions: [
      ...askForKinds(kinds, asked),
      ...left.map(({ filter }) => `Ask without ${FILTER_NAMES[filter]}.`),
    ],
    removedBy: [...removedBy],
  };
}

async function nothingOnTopic(store: Store, asked: UnderstoodQuestion): Promise<EmptyView> {
  const { speaker, terms, topic, plan, filter } = asked;
  const on = terms.length > 0 ? ` on ${terms.map((term) => `“${term}”`).join(', ')}` : '';
  const empty: Pick<EmptyView, 'reason' | 'removedBy'> = {
    reason: 'nothing_on_topic',
    removedBy: [],
  };
  if (speaker.outcome !== 'known') {
    const message = `There is no ${KINDS[plan.kind]}${on}.`;
    return { ...empty, message, suggestions: [] };
  }
  const { speakers } = speaker;
  const { speakerIds } = filter;
  const held = await store.countMatches({ allOf: [] }, speakerIds ? { speakerIds } : {});
  const others = topic.length > 0 ? await whoElse(store, asked) : [];
  const near = await nearMatters(store, asked);
  const name = listNames(speakers);
  const { speechAct } = filter;
  const ofKind =
    plan.kind !== 'said' && topic.length > 0 && speakerIds && speechAct
      ? await store.countMatches({ allOf: [] }, { speakerIds, speechAct })
      : 0;
  return {
    ...empty,
    message:
      `There is no ${KINDS[plan.kind]} of ${name}${on}. ` +
      `${countQuotes(held)} on other matters ${held === 1 ? 'is' : 'are'} stored.` +
      (others.length > 0 ? ` Others have spoken of it: ${others.join(', ')}.` : ''),
    suggestions: [
      ...near.map((term) => `What has ${name} said about ${term}?`),
      ...(ofKind > 0 ? [`What has ${name} ${VERBS[plan.kind]}?`] : []),
      ...speakers.map((guess) => `What has ${guess.speaker.name} said?`),
      ...others.map((other) => `What has ${other} said about ${terms.join(' ')}?`),
    ],
  };
}

const KINDS = {
  said: 'stored quote',
  denied: 'stored denial',
  refused: 'stored refusal to comment',
} as const;

const VERBS = { said: 'said', denied: 'denied', refused: 'refused to comment on' } as const;

/** So many near matters are tried: each is a count. */
const MOST_NEAR = 12;

/** Parts of the matter, what keeps company with it, and its single words, on which the same people are quoted. */
async function nearMatters(store: Store, { topic, filter }: UnderstoodQuestion): Promise<string[]> {
  const completing = await withCompanions(store, topic);
  const words = topic.length > 1 ? topic.map(({ asked }) => asked) : [];
  const found: string[] = [];
  for (const term of [...completing.parts, ...completing.companions, ...words].slice(
    0,
    MOST_NEAR,
  )) {
    const query = { allOf: [{ anyOf: [term] }] };
    if ((await store.countMatches(query, filter)) > 0) found.push(term);
  }
  return found.slice(0, 3);
}

/** Whole records are loaded for the sake of three names. */
const MOST_OTHER_QUOTES = 8;

/** Names of up to three others who are quoted on the topic. */
async function whoElse(
  store: Store,
  { topic, excluded, filter }: UnderstoodQuestion,
): Promise<string[]> {
  const anybody = { ...(filter.speechAct && { speechAct: filter.speechAct }) };
  const query = askedWords(topic, excluded);
  const { hits } = await store.searchQuotes(query, anybody, {
    limit: MOST_OTHER_QUOTES,
    within: 'content',
  });
  const names = hits.flatMap(({ quote }) => quote.speaker?.name ?? []);
  return [...new Set(names)].slice(0, 3);
}

const countQuotes = (quotes: number): string =>
  quotes === 1 ? '1 quote' : quotes >= 10_000 ? '10,000 quotes or more' : `${quotes} quotes`;

const listWithRoles = (speakers: readonly SpeakerGuess[]): string =>
  speakers.map(({ speaker: { name }, role }) => nameWithRole(name, role)).join(' or ');

const listNames = (speakers: readonly SpeakerGuess[]): string =>
  speakers.map(({ speaker }) => speaker.name).join(' or ');
