/** The quotes of a speaker or outlet: the newest and the earliest, or those on a topic or of a stretch of time. */

import type { Parameters } from '../api/request.ts';
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
    <>
      {topic && !from && !to && <ThenAndNow whose={whose} topic={topic} />}
      <section>
        <h2>{topic ? withoutControls(TEXTS.speaker.on(topic)) : between}</h2>
        <p>
          {topic && from && `${between}. `}
          <Link to={all}>{TEXTS.speaker.all}</Link>
        </p>
        <QuotePages filters={{ ...narrowed, sort: 'oldest', limit: 20 }} />
      </section>
    </>
  );
}

interface EndsProps {
  readonly whose: Parameters;
}

/** The newest and the earliest. */
function Ends({ whose }: EndsProps) {
  return (
    <>
      <End title={TEXTS.speaker.newest} filters={{ ...whose, sort: 'newest', limit: 3 }} />
      <End title={TEXTS.speaker.oldest} filters={{ ...whose, sort: 'oldest', limit: 1 }} />
    </>
  );
}

/** The earliest and the newest on a topic beside each other, so that one sees what changed. */
function ThenAndNow({ whose, topic }: EndsProps & { readonly topic: string }) {
  const filters = { ...whose, topic, limit: 1 };
  return (
    <section>
      <h2>{withoutControls(TEXTS.speaker.thenAndNow(topic))}</h2>
      <div class="side-by-side">
        <End title={TEXTS.speaker.oldest} filters={{ ...filters, sort: 'oldest' }} isPart />
        <End title={TEXTS.speaker.newest} filters={{ ...filters, sort: 'newest' }} isPart />
      </div>
    </section>
  );
}

interface EndProps {
  readonly title: string;
  readonly filters: Parameters;
  /** Whether it stands in a section that has a heading of its own. */
  readonly isPart?: boolean;
}

function End({ title, filters, isPart = false }: EndProps) {
  const list = useResource<QuoteList>('/quotes', filters);
  const Heading = isPart ? 'h3' : 'h2';
  return (
    <section>
      <Heading>{title}</Heading>
      {list.value ? (
        list.value.items.map((quote) => (
          <QuoteCard key={quote.id} quote={quote} match={quote.match} />
        ))
      ) : (
        <ResourceNote resource={list} />
      )}
    </section>
  );
}
