/** What a correction is about, with a way there: the words of a quote, or the name of a speaker. */

import type { Correction, Quote, SpeakerDetail } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { addressOf, Link } from '../navigation/location.tsx';
import { Isolated } from '../parts/name.tsx';
import { TEXTS } from '../texts.ts';

export function CorrectedSubject({ correction }: { readonly correction: Correction }) {
  const { subjectKind, subjectId } = correction;
  return (
    <p class="subject">
      {subjectKind === 'quote' ? <OfQuote id={subjectId} /> : <OfSpeaker id={subjectId} />}
    </p>
  );
}

function OfQuote({ id }: { readonly id: string }) {
  const { value, failure } = useResource<Quote>(`/quotes/${id}`);
  if (!value) return <>{failure && TEXTS.corrections.gone}</>;
  return (
    <Link to={addressOf(`/articles/${value.article.id}`, { quote: id, do: 'history' })}>
      <Isolated text={value.text} />
    </Link>
  );
}

function OfSpeaker({ id }: { readonly id: string }) {
  const { value, failure } = useResource<SpeakerDetail>(`/speakers/${id}`);
  if (!value) return <>{failure && TEXTS.corrections.gone}</>;
  return (
    <Link to={addressOf(`/speakers/${id}`, { do: 'history' })}>
      <Isolated text={value.name} />
    </Link>
  );
}
