/** One item of the queue: what is in doubt, and all that helps to decide it. */

import type { ReviewItem, Speaker } from '../api/shapes.ts';
import { addressOf, Link } from '../navigation/location.tsx';
import { certaintyInWords } from '../parts/certainty.ts';
import { Evidence } from '../parts/evidence.tsx';
import { InContext } from '../parts/in-context.tsx';
import { momentInWords } from '../parts/moments.ts';
import { Isolated, SpeakerName } from '../parts/name.tsx';
import { correctionInWords } from '../put-right/correction-words.ts';
import { TEXTS } from '../texts.ts';

export function ItemCard({ item }: { readonly item: ReviewItem }) {
  const { kind, speakers, conflict, corrections } = item;
  return (
    <>
      <h2 class="question-asked">{TEXTS.review.asks[kind]}</h2>
      {conflict && <p>{TEXTS.review.conflicts[conflict]}</p>}
      {item.quote && <QuoteInDoubt quote={item.quote} />}
      {speakers && <Pair item={item} speakers={speakers} />}
      {corrections && corrections.length > 0 && (
        <ul class="at-stake">
          {corrections.map((correction) => {
            const { done, after } = correctionInWords(correction);
            return (
              <li key={correction.id}>
                {done}
                {after && (
                  <>
                    : <Isolated text={after} />
                  </>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

function QuoteInDoubt({ quote }: { readonly quote: NonNullable<ReviewItem['quote']> }) {
  const { article, confidence, type, speaker } = quote;
  const facts = [
    article.outlet ?? TEXTS.quote.noOutlet,
    article.publishedAt && momentInWords(article.publishedAt, article.precision),
    TEXTS.types[type],
    certaintyInWords(confidence),
  ].filter(Boolean);
  return (
    <>
      <InContext quote={quote} />
      <p class="who">
        <SpeakerName speaker={speaker} />
        {speaker?.role && (
          <span class="role">
            <Isolated text={speaker.role} />
          </span>
        )}
      </p>
      <p class="facts">
        <Link to={addressOf(`/articles/${article.id}`, { quote: quote.id })}>
          <Isolated text={article.headline ?? TEXTS.quote.noHeadline} />
        </Link>{' '}
        · <Isolated text={facts.join(' · ')} />
      </p>
      <div class="actions">
        <Evidence quote={quote} />
      </div>
    </>
  );
}

function Pair({
  item: { evidence, confidence },
  speakers,
}: {
  readonly item: ReviewItem;
  readonly speakers: readonly Speaker[];
}) {
  return (
    <>
      <div class="columns even pair">
        {speakers.map(({ id, name, role, kind, quotes, aliases }) => (
          <section key={id}>
            <h3>
              <Link to={`/speakers/${id}`}>
                <Isolated text={name} />
              </Link>
            </h3>
            <p>
              <Isolated text={role ?? TEXTS.putRight.kinds[kind] ?? kind} />
            </p>
            <p class="facts">
              {TEXTS.speaker.quotes(quotes)}
              {aliases.length > 0 && (
                <>
                  {' · '}
                  {TEXTS.outlet.aliases}: <Isolated text={aliases.slice(0, 5).join(', ')} />
                </>
              )}
            </p>
          </section>
        ))}
      </div>
      {confidence !== null && (
        <p class="facts">
          {TEXTS.review.oneBy} {certaintyInWords(confidence)}
        </p>
      )}
      <ul class="reasons">
        {(evidence ?? []).map(({ rule, detail, weight }) => (
          <li key={`${rule} ${detail}`}>
            <span class={weight >= 0 ? 'for' : 'against'}>
              {weight >= 0 ? TEXTS.review.speaksFor : TEXTS.review.speaksAgainst}
            </span>{' '}
            <Isolated text={detail} /> <code>{rule}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
