/** The review queue: what a person should look at first, and deciding it in one call. */

import { matchSpeakers } from '../../engine/index.ts';
import { ExpectedError } from '../../errors.ts';
import type { CorrectionRecord, ReviewRecord } from '../../store/store.ts';
import type { ServiceDeps } from '../deps.ts';
import type { LinkEvidenceView } from '../speaker-views.ts';
import { type QuoteView, type SpeakerView, viewQuote, viewSpeaker } from '../views.ts';
import type { ReviewDecisionInput } from './correction-input.ts';
import type { CorrectionView } from './corrections.ts';
import { toQuoteEdit } from './quote-edit.ts';

/** Something to decide; what doesn't belong to its kind is null. */
export interface ReviewItemView {
  id: string;
  kind: ReviewRecord['kind'];
  /** What looking at it is likely to put right; orders the queue. */
  gain: number;
  quote: QuoteView | null;
  /** Two who may be one. */
  speakers: SpeakerView[] | null;
  /** That they are one, 0–1. */
  confidence: number | null;
  evidence: LinkEvidenceView[] | null;
  conflict: 'vanished' | 'not_found' | 'spans_unfit' | null;
  /** The corrections at stake, oldest first. */
  corrections: CorrectionView[] | null;
}

export interface ReviewListView {
  items: ReviewItemView[];
}

/** What a decision did. */
export interface DecidedView {
  id: string;
  decision: ReviewDecisionInput['decision'];
  corrections: CorrectionView[];
}

export interface ReviewService {
  /** Greatest gain first; what is decided leaves it, so asking again goes on. */
  list(limit: number): Promise<ReviewListView>;
  /** @throws ExpectedError `review_not_found`, `invalid_request`, `correction_conflict` */
  decide(id: string, input: ReviewDecisionInput, by: string): Promise<DecidedView>;
}

/** Makes the use cases around the queue. */
export function reviewService({ store, now }: Pick<ServiceDeps, 'store' | 'now'>): ReviewService {
  return {
    list: async (limit) => ({ items: (await store.listReview(limit)).map(viewItem) }),
    async decide(id, input, by) {
      const item = await store.findReview(id);
      if (item === null) {
        throw new ExpectedError(
          'review_not_found',
          `There is nothing to decide under "${id}": it was decided, or new evidence settled it. GET /v1/review lists what is left.`,
        );
      }
      const author = { by, at: now(), reason: input.reason ?? null };
      const noted = await applyDecision(item, input, author);
      return {
        id,
        decision: input.decision,
        corrections: noted.map((record) => ({ ...record })),
      };
    },
  };

  async function applyDecision(
    item: ReviewRecord,
    { decision, change }: ReviewDecisionInput,
    author: Parameters<typeof store.correctQuote>[2],
  ): Promise<readonly CorrectionRecord[]> {
    if (item.kind === 'merge') {
      const [a, b] = item.speakers;
      if (decision === 'accept') {
        return (await store.mergeSpeakers(a.id, [b.id], author, matchSpeakers)) ?? [];
      }
      if (decision === 'reject') {
        return (await store.keepApart([a.id, b.id], author, matchSpeakers)) ?? [];
      }
      throw new ExpectedError(
        'invalid_request',
        'Two speakers can be accepted as one or rejected: change either with PATCH /v1/speakers/{id}.',
      );
    }
    const { quote } = item;
    if (decision === 'change' && change) {
      const edit = toQuoteEdit(change, quote);
      const noted = (await store.correctQuote(quote.id, edit, author)) ?? [];
      if (item.kind === 'conflict') await store.settleConflict(item.id.slice(2), author.at);
      return noted;
    }
    if (item.kind === 'quote') {
      const edit = decision === 'accept' ? { confirmed: true } : { rejected: true };
      return (await store.correctQuote(quote.id, edit as { confirmed: true }, author)) ?? [];
    }
    if (decision === 'accept') {
      await store.settleConflict(item.id.slice(2), author.at);
      return [];
    }
    return undoAll(item.corrections, item.conflict === 'spans_unfit', author);
  }

  /** The newest first; where only the spans don't fit, only what set them. */
  async function undoAll(
    corrections: readonly CorrectionRecord[],
    onlySpans: boolean,
    author: Parameters<typeof store.correctQuote>[2],
  ): Promise<CorrectionRecord[]> {
    const wanted = corrections.filter(({ action }) => !onlySpans || action === 'set_spans');
    const noted: CorrectionRecord[] = [];
    for (const { id } of wanted.toReversed()) {
      const record = await store.undoCorrection(id, author, matchSpeakers);
      if (record !== null) noted.push(record);
    }
    return noted;
  }
}

function viewItem(item: ReviewRecord): ReviewItemView {
  const { id, kind, gain } = item;
  const none = { quote: null, speakers: null, confidence: null, evidence: null };
  const empty = { id, kind, gain, ...none, conflict: null, corrections: null };
  if (item.kind === 'quote') return { ...empty, quote: viewQuote(item.quote) };
  if (item.kind === 'merge') {
    const evidence = item.evidence.map((step) => ({ ...step }));
    return {
      ...empty,
      speakers: item.speakers.map(viewSpeaker),
      confidence: item.confidence,
      evidence,
    };
  }
  const { quote, conflict, corrections } = item;
  return {
    ...{ ...empty, quote: viewQuote(quote), conflict },
    corrections: corrections.map((record) => ({ ...record })),
  };
}
