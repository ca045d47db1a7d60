/** Who said it: a link where the registry knows them. Names keep their own direction. */

import type { QuoteSpeaker } from '../api/shapes.ts';
import { Link } from '../navigation/location.tsx';
import { TEXTS } from '../texts.ts';
import { withoutControls } from './plain-text.ts';

/** A name or the like in its own direction, right-to-left ones among them. */
export function Isolated({ text }: { readonly text: string }) {
  return <bdi>{withoutControls(text)}</bdi>;
}

export function SpeakerName({ speaker }: { readonly speaker: QuoteSpeaker | null }) {
  const name = speaker?.name ?? speaker?.description ?? null;
  if (!speaker || name === null) return <span class="nobody">{TEXTS.quote.nobody}</span>;
  return speaker.id === null ? (
    <strong>
      <Isolated text={name} />
    </strong>
  ) : (
    <Link to={`/speakers/${speaker.id}`} class="speaker">
      <Isolated text={name} />
    </Link>
  );
}
