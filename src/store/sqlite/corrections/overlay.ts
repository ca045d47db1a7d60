/** What a quote is: what the engine says of it, and over that what people say, the last word on each field. */

import type { QuoteType, SpeakerKind, SpeechAct } from '../../../engine/index.ts';
import type { SaidOnRecord } from '../../store.ts';
import type { PlacedSpeaker } from '../entered-speaker.ts';
import { fitSpans, type SetSpans } from './fit-spans.ts';
import type { FoundQuote } from './found-quote.ts';
import type { CorrectionRow } from './records.ts';

/** The speaker as a correction keeps it; null for nobody. */
export interface SetSpeaker {
  readonly id: string | null;
  /** The registry's name at that time. */
  readonly name: string | null;
  readonly description: string | null;
  readonly kind: SpeakerKind;
}

/** What `before` and `after` of a quote's corrections hold; which field follows from the action. */
export interface QuoteValue {
  readonly type?: QuoteType;
  readonly speechAct?: SpeechAct;
  readonly spans?: SetSpans;
  readonly saidOn?: SaidOnRecord | null;
  readonly speaker?: SetSpeaker | null;
  readonly rejected?: boolean;
}

/** A quote after all corrections that stand. */
export interface OverlaidQuote {
  readonly form: FoundQuote;
  readonly isRejected: boolean;
  /** Spans that a person set stand in the text no more; the engine's are taken. */
  readonly isUnfit: boolean;
}

/**
 * Lays corrections, oldest first, over what the engine found in `text`. `current` gives the entry that an id of the
 * registry stands for by now; null for one that is gone.
 */
export function overlay(
  found: FoundQuote,
  rows: readonly CorrectionRow[],
  text: string,
  current: (id: string) => string | null,
): OverlaidQuote {
  let form = found;
  let isRejected = false;
  let isUnfit = false;
  for (const { after } of rows) {
    const value = (after ?? {}) as QuoteValue;
    if (value.type !== undefined) form = { ...form, type: value.type };
    if (value.speechAct !== undefined) form = { ...form, speechAct: value.speechAct };
    if (value.saidOn !== undefined) form = { ...form, ...saidOnColumns(value.saidOn) };
    if (value.speaker !== undefined) {
      form = { ...form, speakers: speakersWith(found.speakers, value.speaker, current) };
    }
    if (value.rejected === true) isRejected = true;
    if (value.spans === undefined) continue;
    const fitted = fitSpans(value.spans, text, found.content[0]?.start ?? 0);
    isUnfit = fitted === null;
    const spans = fitted ?? { content: found.content, quoted: found.quoted, cue: found.cue };
    form = { ...form, ...spans };
  }
  return { form, isRejected, isUnfit };
}

/** A day as the table has it. */
const saidOnColumns = (saidOn: SaidOnRecord | null) => ({
  saidOnDate: saidOn?.date ?? null,
  saidOnPrecision: saidOn?.precision ?? null,
  saidOnBasis: saidOn?.basis ?? null,
});

/** Whom the engine found joins what a person says only where that is somebody; nobody is quoted twice. */
function speakersWith(
  found: readonly PlacedSpeaker[],
  set: SetSpeaker | null,
  current: (id: string) => string | null,
): PlacedSpeaker[] {
  if (set === null) return [];
  const speakerId = set.id === null ? null : current(set.id);
  const same = found.find((said) => speakerId !== null && said.speakerId === speakerId);
  const joint = found.filter((said) => said.position > 0 && said !== same);
  const given: PlacedSpeaker = {
    position: 0,
    speakerId,
    appearanceId: null,
    description: speakerId === null ? (set.description ?? set.name) : (same?.description ?? null),
    kind: set.kind,
    role: same?.role ?? null,
    mention: same?.mention ?? null,
    linkConfidence: speakerId === null ? 0 : 1,
  };
  return [given, ...joint];
}
