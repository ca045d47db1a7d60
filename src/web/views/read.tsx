/** Read: an article with its quotes marked where they stand. */

import { useEffect, useState } from 'preact/hooks';
import type { Article, ArticleDetail, Correction, Quote, QuoteList } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { Link } from '../navigation/location.tsx';
import type { ViewProps } from '../navigation/view-props.ts';
import { ExportBar } from '../parts/export-bar.tsx';
import { type Doing, ListedQuote } from '../parts/listed-quote.tsx';
import { MarkedArticle } from '../parts/marked-article.tsx';
import { momentInWords } from '../parts/moments.ts';
import { Isolated } from '../parts/name.tsx';
import { withoutControls } from '../parts/plain-text.ts';
import { ResourceNote } from '../parts/resource-note.tsx';
import { showInList, showInText } from '../parts/show-quote.ts';
import { useTitle } from '../parts/use-title.ts';
import { webAddress } from '../parts/web-address.ts';
import { WithheldText } from '../parts/withheld-text.tsx';
import { Noted } from '../put-right/noted.tsx';
import { TEXTS } from '../texts.ts';

export function Read({ id, query }: ViewProps) {
  const detail = useResource<ArticleDetail>(`/articles/${id}`);
  const rejected = useResource<QuoteList>('/quotes', {
    article: id,
    status: 'rejected',
    limit: 100,
  });
  const [noted, setNoted] = useState<readonly Correction[] | null>(null);
  const chosen = query.get('quote');
  const { value } = detail;
  useTitle(value?.article.headline ?? null);
  useEffect(() => {
    if (value && chosen) (query.has('do') ? showInList : showInText)(chosen);
    // What is open below a quote moves nothing: who presses a button looks at it already.
  }, [value === null, chosen]);
  if (!value) return <ResourceNote resource={detail} isAll />;
  const { article, quotes } = value;
  const live = webAddress(quotes.find((quote) => quote.id === chosen)?.link ?? article.url);
  const doing = DOINGS.find((name) => name === query.get('do')) ?? null;
  const reload = (): void => {
    detail.reload();
    rejected.reload();
  };
  const item = (quote: Quote) => (
    <li key={quote.id} id={`l-${quote.id}`} class={quote.id === chosen ? 'chosen' : ''}>
      <ListedQuote
        {...{ article, quote }}
        doing={quote.id === chosen ? doing : null}
        onChanged={(corrections) => {
          setNoted(corrections);
          reload();
        }}
      />
    </li>
  );
  const gone = rejected.value?.items ?? [];
  return (
    <div class="read columns">
      <article>
        <Head article={article} live={live} />
        {article.isTextWithheld ? (
          <WithheldText quotes={quotes} />
        ) : (
          <>
            <Legend />
            <MarkedArticle text={article.text} quotes={quotes} chosen={chosen} />
          </>
        )}
      </article>
      <aside aria-label={TEXTS.read.list}>
        <h2>{TEXTS.read.quotes(quotes.length)}</h2>
        <Noted corrections={noted} onUndone={reload} />
        {quotes.length === 0 && <p>{TEXTS.read.none}</p>}
        <ol class="quote-list">{quotes.map(item)}</ol>
        {gone.length > 0 && (
          <details open={gone.some((quote) => quote.id === chosen)}>
            <summary>{TEXTS.read.rejected(gone.length)}</summary>
            <ol class="quote-list">{gone.map(item)}</ol>
          </details>
        )}
        {quotes.length > 0 && <ExportBar filters={{ article: article.id }} />}
      </aside>
    </div>
  );
}

const DOINGS: readonly Doing[] = ['correct', 'history'];

function Head({ article, live }: { readonly article: Article; readonly live: string | null }) {
  const { headline, outlet, byline, publishedAt, precision } = article;
  return (
    <header>
      <p class="outlet">
        {outlet ? (
          <Link to={`/outlets/${outlet.id}`}>
            <Isolated text={outlet.name} />
          </Link>
        ) : (
          TEXTS.quote.noOutlet
        )}
      </p>
      <h1 dir="auto">{withoutControls(headline ?? TEXTS.quote.noHeadline)}</h1>
      <p class="byline">
        {byline && (
          <>
            {TEXTS.read.by} <Isolated text={byline} />,{' '}
          </>
        )}
        {publishedAt ? momentInWords(publishedAt, precision) : TEXTS.quote.noDate}
        {live && (
          <>
            {' · '}
            <a href={live} rel="noreferrer" target="_blank">
              {TEXTS.read.open}
            </a>
          </>
        )}
      </p>
    </header>
  );
}

function Legend() {
  return (
    <p class="legend">
      <span class="unseen">{TEXTS.read.legend}: </span>
      <span class="source">{TEXTS.read.source}</span>
      <span class="cue">{TEXTS.read.cue}</span>
      <span class="content">{TEXTS.read.content}</span>
    </p>
  );
}
