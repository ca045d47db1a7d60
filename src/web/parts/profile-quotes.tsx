/** The quotes of a speaker or outlet: the newest and the earliest, or those on a topic or of a stretch of time. */

import type { QuoteList } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { Link } from '../navigation/location.tsx';
import { TEXTS } from '../texts.ts';
import { withoutControls } from './plain-text.ts';
import { QuoteCard } from './quote-card.tsx';
import { QuotePages } from './quote-pages.tsx';
import { ResourceNote } from './resource-note.tsx';

/** Whose quotes, and which of them. */
export interface Narrowed {
  readonly speaker?: string;
  readonly outlet?: string;
  readonly topic: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

interface ProfileQuotesProps {
  readonly narrowed: Narrowed;
  /** The address of the view with nothing narrowed. */
  readonly all: string;
}

export function ProfileQuotes({ narrowed, all }: ProfileQuotesProps) {
  const { topic, from, to, ...whose } = narrowed;
  if (!topic && !from && !to) return <Ends whose={whose} />;
  const between = withoutControls(TEXTS.speaker.between(from ?? '…', to ?? '…'));
  return (
    <section>
      <h2>{topic ? withoutControls(TEXTS.speaker.on(topic)) : between}</h2>
      <p>
        {topic && from && `${between}. `}
        <Link to={all}>{TEXTS.speaker.all}</Link>
      </p>
      <QuotePages filters={{ ...narrowed, sort: 'oldest', limit: 20 }} />
    </section>
  );
}

interface EndsProps {
  readonly whose: { readonly speaker?: string; readonly outlet?: string };
}

/** The newest and the earliest. */
function Ends({ whose }: EndsProps) {
  const newest = useResource<QuoteList>('/quotes', { ...whose, sort: 'newest', limit: 3 });
  const oldest = useResource<QuoteList>('/quotes', { ...whose, sort: 'oldest', limit: 1 });
  const lists = [
    [TEXTS.speaker.newest, newest],
    [TEXTS.speaker.oldest, oldest],
  ] as const;
  return (
    <>
      {lists.map(([title, list]) => (
        <section key={title}>
          <h2>{title}</h2>
          {list.value ? (
            list.value.items.map((quote) => <QuoteCard key={quote.id} quote={quote} />)
          ) : (
            <ResourceNote resource={list} />
          )}
        </section>
      ))}
    </>
  );
}
