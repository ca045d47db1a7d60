/** One quote: its words, who said them, where they were printed, and how sure that is. */

import type { ComponentChildren } from 'preact';
import type { Match, Quote } from '../api/shapes.ts';
import { addressOf, Link } from '../navigation/location.tsx';
import { TEXTS } from '../texts.ts';
import { certaintyInWords } from './certainty.ts';
import { CopyCitation } from './copy-citation.tsx';
import { Highlighted } from './highlighted.tsx';
import { momentInWords } from './moments.ts';
import { Isolated, SpeakerName } from './name.tsx';
import { webAddress } from './web-address.ts';

interface QuoteCardProps {
  readonly quote: Quote;
  readonly match?: Match | null;
  /** The statement that it is of, and the other quotes of that. */
  readonly statement?: string;
  readonly others?: readonly Quote[];
  /** Where the words stand beside it already. */
  readonly isWordless?: boolean;
  /** Further links to where it leads. */
  readonly children?: ComponentChildren;
}

export function QuoteCard(props: QuoteCardProps) {
  const { quote, match = null, statement, others = [], isWordless = false, children } = props;
  const act = TEXTS.acts[quote.speechAct];
  return (
    <article class={`quote ${quote.type}`}>
      {!isWordless && (
        <blockquote dir="auto">
          <p>
            <Highlighted text={quote.text} highlights={match?.highlights ?? []} />
          </p>
        </blockquote>
      )}
      <p class="who">
        <SpeakerName speaker={quote.speaker} />
        {quote.coSpeakers.map((speaker) => (
          <>
            {', '}
            <SpeakerName speaker={speaker} />
          </>
        ))}
        {quote.speaker?.role && (
          <span class="role">
            <Isolated text={quote.speaker.role} />
          </span>
        )}
        {act && <span class="act">{act}</span>}
      </p>
      <Circumstances quote={quote} />
      <Actions quote={quote}>{children}</Actions>
      {others.length > 0 && <Others first={quote} {...{ others, statement }} />}
    </article>
  );
}

function Circumstances({ quote }: { readonly quote: Quote }) {
  const { article, saidOn, saidTo, medium, via } = quote;
  const facts = [
    article.publishedAt
      ? momentInWords(article.publishedAt, article.precision)
      : TEXTS.quote.noDate,
    saidOn && TEXTS.quote.saidOn(momentInWords(saidOn.date, saidOn.precision)),
    saidTo && TEXTS.quote.saidTo(saidTo),
    medium && TEXTS.quote.medium(medium),
    via && TEXTS.quote.via(via),
    TEXTS.types[quote.type],
    quote.isCorrected ? TEXTS.quote.checked : certaintyInWords(quote.confidence),
  ].filter((fact) => fact !== null);
  return (
    <div class="where">
      <p>
        <span class="outlet">
          <Isolated text={article.outlet ?? TEXTS.quote.noOutlet} />
        </span>{' '}
        <cite>
          <Isolated text={article.headline ?? TEXTS.quote.noHeadline} />
        </cite>
      </p>
      <ul class="facts">
        {facts.map((fact) => (
          <li key={fact}>
            <Isolated text={fact ?? ''} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ActionsProps {
  readonly quote: Quote;
  readonly children: ComponentChildren;
}

function Actions({ quote, children }: ActionsProps) {
  const source = webAddress(quote.link);
  const place = `/articles/${quote.article.id}`;
  return (
    <p class="actions">
      <Link to={addressOf(place, { quote: quote.id })}>{TEXTS.quote.inContext}</Link>
      {children}
      {source && (
        <a href={source} rel="noreferrer" target="_blank">
          {TEXTS.quote.source}
        </a>
      )}
      <CopyCitation quote={quote} />
      <Link to={addressOf(place, { quote: quote.id, do: 'correct' })}>{TEXTS.putRight.title}</Link>
    </p>
  );
}

interface OthersProps {
  readonly first: Quote;
  readonly others: readonly Quote[];
  readonly statement: string | undefined;
}

function Others({ first, others, statement }: OthersProps) {
  const outlets = new Set([first, ...others].map(({ article }) => article.outlet)).size;
  return (
    <details class="others">
      <summary>{TEXTS.quote.reported(outlets)}</summary>
      {statement && <Link to={`/statements/${statement}`}>{TEXTS.statement.compare}</Link>}
      {others.map((quote) => (
        <QuoteCard key={quote.id} quote={quote} />
      ))}
    </details>
  );
}
