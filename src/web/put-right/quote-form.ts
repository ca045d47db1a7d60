/** A quote as a form holds it while somebody puts it right, and what of it was changed. */

import type { Quote, QuoteCorrection } from '../api/shapes.ts';
import type { Span } from '../parts/plain-text.ts';

/** Who said it: somebody with a name (known by `id` where one was picked), somebody without, or nobody. */
export interface Who {
  readonly how: 'named' | 'unnamed' | 'nobody';
  readonly text: string;
  readonly id: string | null;
  readonly kind: 'person' | 'organization' | 'document';
}

/** The fields; spans in code points of the article's text, in order. */
export interface QuoteForm {
  readonly who: Who;
  readonly type: Quote['type'];
  readonly speechAct: Quote['speechAct'];
  /** As exact as it is long: "2025", "2025-08", "2025-08-14"; "" for unknown. */
  readonly saidOn: string;
  readonly content: readonly Span[];
  readonly cue: Span | null;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The form of a quote as it is. */
export function formOf({ speaker, type, speechAct, saidOn, content, cue }: Quote): QuoteForm {
  const kind = speaker?.kind ?? 'person';
  const name = speaker?.name ?? null;
  return {
    who: {
      how: name !== null ? 'named' : speaker?.description ? 'unnamed' : 'nobody',
      text: name ?? speaker?.description ?? '',
      id: name === null ? null : (speaker?.id ?? null),
      kind: kind === 'anonymous' ? 'person' : kind,
    },
    ...{ type, speechAct, saidOn: saidOn?.date.slice(0, 10) ?? '' },
    content: content.map(spanOf),
    cue: cue && spanOf(cue),
  };
}

/** What the API is to change: the fields that differ from the quote, and nothing else. */
export function changesOf(quote: Quote, form: QuoteForm): QuoteCorrection {
  const was = formOf(quote);
  const isMoved = !isSame(was.content, form.content);
  return {
    ...(isSame(was.who, form.who) ? {} : { speaker: speakerOf(form.who) }),
    ...(was.type === form.type ? {} : { type: form.type }),
    ...(was.speechAct === form.speechAct ? {} : { speechAct: form.speechAct }),
    ...(was.saidOn === form.saidOn ? {} : { saidOn: form.saidOn || null }),
    ...(isMoved ? { content: form.content, ...quotedWithin(quote, form) } : {}),
    ...(isSame(was.cue, form.cue) ? {} : { cue: form.cue }),
  };
}

function speakerOf({ how, text, id, kind }: Who): Exclude<QuoteCorrection['speaker'], undefined> {
  const words = text.trim();
  if (how === 'nobody' || words === '') return null;
  if (how === 'unnamed') return { description: words };
  return id === null ? { name: words, kind } : { id };
}

/** What stood in quotation marks still does, as far as it is in the new bounds; of a direct quote all does. */
function quotedWithin({ quoted }: Quote, { type, content }: QuoteForm): { quoted?: Span[] } {
  if (type === 'direct') return {};
  const within = quoted.flatMap((part) =>
    content.map((whole) => ({
      start: Math.max(part.start, whole.start),
      end: Math.min(part.end, whole.end),
    })),
  );
  return { quoted: within.filter(({ start, end }) => start < end) };
}
