/** The thesaurus: looked at, and edited. */

import { ExpectedError } from '../errors.ts';
import { builtInTopics, type Topic, topicId } from '../search/built-in-topics.ts';
import { asTopic } from '../search/thesaurus.ts';
import type { Slice, SliceRequest, Store } from '../store/store.ts';
import { foldName } from '../text/name-key.ts';
import { stemKey } from '../text/stems.ts';
import type { ServiceDeps } from './deps.ts';
import { type ListView, listPage, type PageRequest } from './lists.ts';

/** Words for one matter. */
export interface TopicView {
  id: string;
  name: string;
  /** Whoever asks by one of these or the name means all of them. */
  synonyms: string[];
  /** Kinds of it: whoever asks for the topic means them too. */
  kinds: string[];
  /** What it consists of: these complete an answer and never make one. */
  parts: string[];
  /** `news`, `wordnet`, `regions`: built in; `edited`: somebody's. */
  origin: Topic['origin'];
}

/** A topic as somebody writes it. */
export type TopicInput = Pick<TopicView, 'name' | 'synonyms' | 'kinds' | 'parts'>;

export interface TopicService {
  /** By id; with `q` those one of whose words begins so, or is a form of it. */
  list(query: { readonly q?: string | undefined }, page: PageRequest): Promise<ListView<TopicView>>;
  /** @throws ExpectedError `topic_not_found` */
  get(id: string): Promise<TopicView>;
  /**
   * Writes a topic in place of the one with this id.
   *
   * @throws ExpectedError `invalid_request` for an id that no name gives, for words without a letter or digit, or for
   * one edit too many
   */
  put(id: string, input: TopicInput): Promise<TopicView>;
  /**
   * Takes a topic away, built in or not.
   *
   * @throws ExpectedError `topic_not_found`
   */
  remove(id: string): Promise<void>;
}

/** Every question reads all edits. */
const MOST_EDITS = 5_000;

/** Makes the use cases around topics. */
export function topicService({ store, now }: ServiceDeps): TopicService {
  const find = async (id: string): Promise<Topic> => {
    const topic = (await allTopics(store)).find((each) => each.id === id);
    if (topic) return topic;
    throw new ExpectedError(
      'topic_not_found',
      `There is no topic with the id "${id}": list them with GET /v1/topics, or make it with PUT.`,
    );
  };
  return {
    list({ q }, page) {
      return listPage({ list: 'topics', q }, page, (slice) => sliceOf(store, q, slice), viewTopic);
    },
    get: async (id) => viewTopic(await find(id)),
    async put(id, input) {
      checkId(id);
      checkTerms(input);
      const edits = await store.listTopicEdits();
      if (edits.length >= MOST_EDITS && edits.every((edit) => edit.id !== id)) {
        throw new ExpectedError(
          'invalid_request',
          `The thesaurus has ${MOST_EDITS} edits, and no more are kept: change a topic that is there.`,
        );
      }
      const edit = { id, ...tidy(input), isRemoved: false, updatedAt: now() };
      await store.saveTopicEdit(edit);
      return viewTopic({ ...edit, origin: 'edited' });
    },
    async remove(id) {
      const { name } = await find(id);
      const isBuiltIn = builtInTopics().some((topic) => topic.id === id);
      const gone = { id, name, synonyms: [], kinds: [], parts: [], isRemoved: true };
      if (isBuiltIn) await store.saveTopicEdit({ ...gone, updatedAt: now() });
      else await store.forgetTopicEdit(id);
    },
  };
}

/** The built-in topics with what people changed in them, by id. */
async function allTopics(store: Pick<Store, 'listTopicEdits'>): Promise<Topic[]> {
  const edits = await store.listTopicEdits();
  const edited = new Set(edits.map(({ id }) => id));
  const kept = builtInTopics().filter(({ id }) => !edited.has(id));
  return [...kept, ...edits.flatMap(asTopic)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Topics that have a word which begins so, or a form of it, by id. */
export async function findTopics(
  store: Pick<Store, 'listTopicEdits'>,
  q: string,
): Promise<Topic[]> {
  const [beginning, stem] = [` ${foldName(q)}`, stemKey(q)];
  if (beginning.trim() === '') return [];
  return (await allTopics(store)).filter(({ name, synonyms, kinds, parts }) =>
    [name, ...synonyms, ...kinds, ...parts].some(
      (term) => ` ${foldName(term)}`.includes(beginning) || stemKey(term) === stem,
    ),
  );
}

async function sliceOf(
  store: Store,
  q: string | undefined,
  { limit, after }: SliceRequest,
): Promise<Slice<Topic>> {
  const all = q === undefined ? await allTopics(store) : await findTopics(store, q);
  const left = after === null ? all : all.filter(({ id }) => id > after.id);
  const items = left.slice(0, limit);
  const last = items.at(-1);
  return { items, next: last && left.length > limit ? { key: '', id: last.id } : null };
}

function checkId(id: string): void {
  if (id === topicId(id) && id !== '') return;
  const message = `must be a name in lower case with hyphens, such as "${topicId(id) || 'job-cuts'}"`;
  throw new ExpectedError('invalid_request', `The request is not valid: /id ${message}`, {
    details: [{ pointer: '/id', message }],
  });
}

/** What is of signs alone stands in no text: who writes it learns so, rather than that it is gone. */
function checkTerms({ name, synonyms, kinds, parts }: TopicInput): void {
  const details = Object.entries({ name: [name], synonyms, kinds, parts }).flatMap(
    ([field, terms]) =>
      terms.flatMap((term, at) => {
        const pointer = field === 'name' ? '/name' : `/${field}/${at}`;
        const message = `must have a letter or digit: "${term}" can't be searched for`;
        return stemKey(term) === '' ? [{ pointer, message }] : [];
      }),
  );
  const [first] = details;
  if (!first) return;
  const message = `The request is not valid: ${first.pointer} ${first.message}`;
  throw new ExpectedError('invalid_request', message, { details });
}

/** Each word once, in any of its forms, and none that is the name. */
function tidy({ name, synonyms, kinds, parts }: TopicInput): TopicInput {
  const seen = new Set([stemKey(name)]);
  const fresh = (terms: readonly string[]): string[] =>
    terms.filter((term) => {
      const key = stemKey(term);
      if (key === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  return { name, synonyms: fresh(synonyms), kinds: fresh(kinds), parts: fresh(parts) };
}

const viewTopic = ({ id, name, synonyms, kinds, parts, origin }: Topic): TopicView => ({
  id,
  name,
  synonyms: [...synonyms],
  kinds: [...kinds],
  parts: [...parts],
  origin,
});
