/** Why a quote has its speaker: the mentions that led there, and who else was considered. */

import { useState } from 'preact/hooks';
import { post, read } from '../api/request.ts';
import type { Article, ArticleDetail, Extraction, Quote } from '../api/shapes.ts';
import { TEXTS } from '../texts.ts';
import { certaintyInWords } from './certainty.ts';
import { Isolated } from './name.tsx';

interface EvidenceProps {
  /** The quote's article, where it is at hand; it is read else. */
  readonly article?: Article;
  readonly quote: Quote;
}

/** Asked for by a press, since the article is read anew for it. */
export function Evidence({ article, quote }: EvidenceProps) {
  const [state, setState] = useState<Extraction | string | null>(null);
  const explain = async (): Promise<void> => {
    setState(TEXTS.read.explaining);
    try {
      const whole = article ?? (await read<ArticleDetail>(`/articles/${quote.article.id}`)).article;
      const { text, headline, outlet, publishedAt, language } = whole;
      const body = { text, headline, outlet: outlet?.name, publishedAt, language };
      setState(await post<Extraction>('/extractions', body, { explain: 'true' }));
    } catch (error) {
      setState(error instanceof Error ? error.message : String(error));
    }
  };
  if (state === null) {
    return (
      <button type="button" class="plain" onClick={() => void explain()}>
        {TEXTS.read.explain}
      </button>
    );
  }
  if (typeof state === 'string') {
    return <p role="status">{state}</p>;
  }
  const start = quote.content[0]?.start;
  const found = state.quotes.find(({ content }) => content[0]?.start === start);
  if (!found) return <p role="status">{TEXTS.read.noEvidence}</p>;
  return (
    <div class="evidence" role="status">
      <h3>{TEXTS.read.evidence}</h3>
      <ol>
        {(found.evidence ?? []).map(({ start: at, text, rule }) => (
          <li key={at}>
            “<Isolated text={text} />” <code>{rule}</code>
          </li>
        ))}
      </ol>
      <h3>{TEXTS.read.alternatives}</h3>
      {(found.alternatives ?? []).length === 0 && <p>{TEXTS.read.noAlternatives}</p>}
      <ul>
        {(found.alternatives ?? []).map(({ name, description, confidence }) => (
          <li key={name ?? description}>
            <Isolated text={name ?? description ?? TEXTS.quote.nobody} />,{' '}
            {certaintyInWords(confidence)}
          </li>
        ))}
      </ul>
    </div>
  );
}
