/** Statement: one utterance, and how each article words it. */

import type { Quote, StatementDetail, StatementReport } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { addressOf, Link } from '../navigation/location.tsx';
import type { ViewProps } from '../navigation/view-props.ts';
import { CopyCitation } from '../parts/copy-citation.tsx';
import { CountsOverTime } from '../parts/counts-over-time.tsx';
import { Diff } from '../parts/diff.tsx';
import { momentInWords } from '../parts/moments.ts';
import { Isolated, SpeakerName } from '../parts/name.tsx';
import { withoutControls } from '../parts/plain-text.ts';
import { reportsOverTime } from '../parts/reports-over-time.ts';
import { ResourceNote } from '../parts/resource-note.tsx';
import { useTitle } from '../parts/use-title.ts';
import { webAddress } from '../parts/web-address.ts';
import { TEXTS } from '../texts.ts';

/** A date is as exact as it is long. */
const PRECISIONS: Readonly<Record<number, string>> = { 4: 'year', 7: 'month' };

export function Statement({ id, query }: ViewProps) {
  const detail = useResource<StatementDetail>(`/statements/${id}`);
  const { value } = detail;
  const first = value?.reports[0]?.quote;
  useTitle(first?.text ?? null);
  if (!value || !first) return <ResourceNote resource={detail} isAll />;
  const { speaker, counts, firstSeen, reports } = value;
  const on = query.get('on') ?? '';
  const shown = reports.filter(({ quote }) => dateOf(quote).startsWith(on));
  const columns = reportsOverTime(reports.map(({ quote }) => dateOf(quote))).map((stretch) => ({
    ...stretch,
    to: addressOf(`/statements/${id}`, { on: stretch.label }),
  }));
  const facts = [
    TEXTS.statement.counts(counts.outlets, counts.articles),
    counts.independent < counts.articles && TEXTS.statement.independent(counts.independent),
    firstSeen &&
      `${TEXTS.statement.first} ${momentInWords(firstSeen.slice(0, 10), PRECISIONS[firstSeen.length] ?? 'day')}`,
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  return (
    <div class="statement profile">
      <header>
        <h1 class="unseen">{TEXTS.statement.title}</h1>
        <div class={`quote ${first.type}`}>
          <blockquote dir="auto">
            <p>{withoutControls(first.text)}</p>
          </blockquote>
          <p class="who">
            <SpeakerName speaker={speaker} />
            {first.speaker?.role && (
              <span class="role">
                <Isolated text={first.speaker.role} />
              </span>
            )}
          </p>
        </div>
        <ul class="facts">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </header>
      {columns.length > 1 && (
        <CountsOverTime title={TEXTS.statement.timeline} columns={columns} chosen={on} />
      )}
      <section>
        <h2>{on ? withoutControls(TEXTS.statement.on(on)) : TEXTS.statement.reports}</h2>
        {on && (
          <p>
            <Link to={`/statements/${id}`}>{TEXTS.statement.all}</Link>
          </p>
        )}
        {shown.some(({ diff }) => diff) && <p class="facts">{TEXTS.statement.legend}</p>}
        <ol class="answers">
          {shown.map((report) => (
            <li key={report.quote.id}>
              <Report report={report} isFirst={report === reports[0]} />
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

/** The day of a report, or what is known of it; "" for nothing. */
function dateOf({ article: { publishedAt, precision } }: Quote): string {
  const length = { year: 4, month: 7 }[precision as string] ?? 10;
  return publishedAt?.slice(0, length) ?? '';
}

function Report({
  report: { quote, diff, copyOf, credit },
  isFirst,
}: {
  readonly report: StatementReport;
  readonly isFirst: boolean;
}) {
  const { article } = quote;
  const source = webAddress(quote.link);
  const outlet = article.outlet ?? TEXTS.quote.noOutlet;
  const facts = [
    article.publishedAt
      ? momentInWords(article.publishedAt, article.precision)
      : TEXTS.quote.noDate,
    isFirst ? TEXTS.statement.earliestShort : !diff && TEXTS.statement.same,
    TEXTS.types[quote.type],
    copyOf !== null && TEXTS.statement.copy,
    credit !== null && TEXTS.statement.credit(credit),
  ].filter((fact) => typeof fact === 'string');
  return (
    <article class="report">
      <p>
        <strong>
          <Isolated text={outlet} />
        </strong>{' '}
        <Isolated text={article.headline ?? TEXTS.quote.noHeadline} />
      </p>
      <ul class="facts">
        {facts.map((fact) => (
          <li key={fact}>
            <Isolated text={fact} />
          </li>
        ))}
      </ul>
      {diff && <Diff parts={diff} labels={[TEXTS.statement.earliest, outlet]} />}
      <p class="actions">
        <Link to={addressOf(`/articles/${article.id}`, { quote: quote.id })}>
          {TEXTS.quote.inContext}
        </Link>
        {source && (
          <a href={source} rel="noreferrer" target="_blank">
            {TEXTS.quote.source}
          </a>
        )}
        <CopyCitation quote={quote} />
      </p>
    </article>
  );
}
