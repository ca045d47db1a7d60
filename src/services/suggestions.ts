/** What somebody who is typing may mean: speakers, outlets, topics. */

import type { Store } from '../store/store.ts';
import { findTopics } from './topics.ts';

/** One completion. */
export interface SuggestionView {
  kind: 'speaker' | 'outlet' | 'topic';
  id: string;
  /** What to put in place of what was typed. */
  text: string;
}

/** What fits the beginning. */
export interface SuggestionsView {
  items: SuggestionView[];
}

export interface SuggestionService {
  /** At most `limit` (1–20): speakers first, the most quoted before the others, then outlets, then topics. */
  suggest(beginning: string, limit: number): Promise<SuggestionsView>;
}

/** Each kind has room: a third at least, and what the others leave. */
export function suggestionService({ store }: { readonly store: Store }): SuggestionService {
  return {
    async suggest(beginning, limit) {
      const speakers = (await store.completeSpeakers(beginning, limit)).map(
        ({ id, name }): SuggestionView => ({ kind: 'speaker', id, text: name }),
      );
      const outlets = (await store.completeOutlets(beginning, limit)).map(
        ({ id, name }): SuggestionView => ({ kind: 'outlet', id, text: name }),
      );
      const topics = (await findTopics(store, beginning)).map(
        ({ id, name }): SuggestionView => ({ kind: 'topic', id, text: name }),
      );
      const share = Math.ceil(limit / 3);
      const rest = Math.max(
        share,
        limit - Math.min(share, outlets.length) - Math.min(share, topics.length),
      );
      const first = speakers.slice(0, rest);
      const second = outlets.slice(0, Math.max(share, limit - first.length - share));
      return { items: [...first, ...second, ...topics].slice(0, limit) };
    },
  };
}
