/** Read: an article with its quotes marked where they stand. */

import { useEffect } from 'preact/hooks';
import type { Article, ArticleDetail, Quote } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { addressOf, goTo, Link } from '../navigation/location.tsx';
import type { ViewProps } from '../navigation/view-props.ts';
import { certaintyInWords } from '../parts/certainty.ts';
import { Evidence } from '../parts/evidence.tsx';
import { ExportBar } from '../parts/export-bar.tsx';
import { MarkedArticle } from '../parts/marked-article.tsx';
import { momentInWords } from '../parts/moments.ts';
import { Isolated, SpeakerName } from '../parts/name.tsx';
import { withoutControls } from '../parts/plain-text.ts';
import { ResourceNote } from '../parts/resource-note.tsx';
import { useTitle } from '../parts/use-title.ts';
import { webAddress } from '../parts/web-address.ts';
import { TEXTS } from '../texts.ts';

export function Read({ id, query }: ViewProps) {
  const detail = useResource<ArticleDetail>(`/articles/${id}`);
  const chosen = query.get('quote');
  const { value } = detail;
  useTitle(value?.article.headline ?? null);
  useEffect(() => {
    if (value && chosen) {
      document.getElementById(`q-${chosen}`)?.scrollIntoView({ block: 'center' });
    }
  }, [value, chosen]);
  if (!value) return <ResourceNote resource={detail} />;
  const { article, quotes } = value;
  const live = webAddress(quotes.find((quote) => quote.id === chosen)?.link ?? article.url);
  return (
    <div class="read columns">
      <article>
        <Head article={article} live={live} />
        <Legend />
        <MarkedArticle text={article.text} quotes={quotes} chosen={chosen} />
      </article>
      <aside aria-label={TEXTS.read.list}>
        <h2>{TEXTS.read.quotes(quotes.length)}</h2>
        {quotes.length === 0 && <p>{TEXTS.read.none}</p>}
        <ol class="quote-list">
          {quotes.map((quote) => (
            <li key={quote.id} class={quote.id === chosen ? 'chosen' : ''}>
              <Listed article={article} quote={quote} />
            </li>
          ))}
        </ol>
        {quotes.length > 0 && <ExportBar filters={{ article: article.id }} />}
      </aside>
    </div>
  );
}

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

function Listed({ article, quote }: { readonly article: Article; readonly quote: Quote }) {
  return (
    <>
      <p class="who">
        <SpeakerName speaker={quote.speaker} />
        {quote.speaker?.role && (
          <span class="role">
            <Isolated text={quote.speaker.role} />
          </span>
        )}
      </p>
      <p class="words" dir="auto">
        {withoutControls(quote.text)}
      </p>
      <p class="facts">
        {TEXTS.types[quote.type]} · {certaintyInWords(quote.confidence)}
      </p>
      <p class="actions">
        <button
          type="button"
          class="plain"
          onClick={() => {
            goTo(addressOf(`/articles/${article.id}`, { quote: quote.id }), { replace: true });
          }}
        >
          {TEXTS.read.jump}
        </button>
        <Evidence article={article} quote={quote} />
      </p>
    </>
  );
}
