/** A speaker as it is written beside a quote. */

import type { SpeakerKind } from '../../engine/index.ts';
import type { Span } from '../../text/span.ts';

/** What of a speaker stands beside a quote. */
export interface EnteredSpeaker {
  readonly speakerId: string | null;
  readonly appearanceId: string | null;
  readonly description: string | null;
  readonly kind: SpeakerKind;
  readonly role: string | null;
  readonly mention: Span | null;
  readonly linkConfidence: number;
}

/** A speaker at its place: 0, or after it those who said it jointly. */
export type PlacedSpeaker = EnteredSpeaker & { readonly position: number };
