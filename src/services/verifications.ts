/** Did somebody say this? Compares words with what is stored, and shows the evidence. */

import { ExpectedError } from '../errors.ts';
import { checkWords, type WordsCheck } from '../search/check-words.ts';
import { findCandidates } from '../search/claim-candidates.ts';
import { type JoinedQuotes, joinNeighbours } from '../search/joined-quotes.ts';
import { askedByName } from '../search/question-plan.ts';
import { resolveSpeaker } from '../search/resolve-speaker.ts';
import { saidWords } from '../store/said-words.ts';
import type { QuoteRecord, Store } from '../store/store.ts';
import type { ServiceDeps } from './deps.ts';
import { readBounds } from './moments.ts';
import { findSpeakerById } from './speaker-filter.ts';
import { NOT_FOUND_MESSAGES, verdictMessage } from './verdict-message.ts';
import type { EvidenceView, VerificationView } from './verification-view.ts';
import { viewQuote } from './views.ts';
import { diffWords } from './word-diff.ts';

export type * from './verification-view.ts';

/** Longer texts are no quotations; they are refused. */
export const MOST_CHECKED = 5_000;

/** What is to be checked. */
export interface VerificationInput {
  /** The words, with or without quotation marks; at most `MOST_CHECKED` characters. */
  readonly text: string;
  /** An id, or a name in any spelling. */
  readonly speaker?: string | undefined;
  /** Bounds of publication. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface VerificationService {
  /**
   * Bounded work for any text: some hundreds of stored quotes are compared at most.
   *
   * @throws ExpectedError `invalid_request` for a text that is too long or has no words; `speaker_not_found` for
   * an id that isn't there
   */
  verify(input: VerificationInput): Promise<VerificationView>;
}

/** Makes the use case. */
export function verificationService({ store }: Pick<ServiceDeps, 'store'>): VerificationService {
  return {
    async verify(input) {
      checkInput(input.text);
      const { text, speaker } = input;
      const { from, to } = readBounds(input);
      const speakerIds = speaker === undefined ? null : await idsOf(store, speaker);
      const filter = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
      const candidates = await findCandidates(store, text, filter, speakerIds);
      const single = candidates.map((record) => compare([record], text, speakerIds));
      const compared = [...single, ...(await compareJoined(store, single, text, speakerIds))];
      const ranked = withoutRepeats(compared.filter(isLike).sort(byWorth)).slice(0, MOST_EVIDENCE);
      const passages = ranked.some(({ check }) => check.how !== 'altered')
        ? []
        : findPassages(candidates, text, speakerIds);
      const statements = await store.findStatementIds(
        [...ranked, ...passages].map(({ record }) => record.id),
      );
      const evidence = [...ranked, ...passages]
        .slice(0, MOST_EVIDENCE)
        .map((one) => viewEvidence(one, text, statements.get(one.record.id)?.id));
      return {
        text,
        speaker: speaker === undefined ? null : { name: speaker, ids: speakerIds ?? [] },
        ...decide(ranked, passages, compared),
        evidence,
      };
    },
  };
}

const MOST_EVIDENCE = 10;

function checkInput(text: string): void {
  const message =
    text.length > MOST_CHECKED
      ? `must be at most ${MOST_CHECKED} characters: it has ${text.length}. Check one quotation at a time`
      : saidWords(text).length === 0
        ? 'must have words: it has no letter or digit'
        : null;
  if (message === null) return;
  throw new ExpectedError('invalid_request', `The request is not valid: /text ${message}.`, {
    details: [{ pointer: '/text', message }],
  });
}

/** All whom the name may mean. Nobody of that name is quoted: then whatever is found is somebody else's. */
async function idsOf(store: Store, speaker: string): Promise<string[]> {
  const known = await findSpeakerById(store, speaker);
  if (known !== null) return [known.id];
  const resolved = await resolveSpeaker(store, askedByName(speaker), { from: null, to: null });
  return resolved.outcome === 'known' || resolved.outcome === 'ambiguous'
    ? resolved.speakers.map((guess) => guess.speaker.id)
    : [];
}

interface Compared {
  readonly record: QuoteRecord;
  /** The same speaker's next quotes, where the words run on into them. */
  readonly continued: readonly QuoteRecord[];
  readonly check: WordsCheck;
  readonly isOfSpeaker: boolean;
  /** Where the words stand in no quote. */
  readonly passage: string | null;
}

function compare(
  [record, ...continued]: JoinedQuotes,
  text: string,
  speakerIds: readonly string[] | null,
): Compared {
  const check = checkWords(text, [record, ...continued].map(wordsOf).join(' … '));
  return { record, continued, check, isOfSpeaker: isOf(record, speakerIds), passage: null };
}

const wordsOf = ({ article, content }: QuoteRecord): string =>
  content.map(({ start, end }) => article.text.slice(start, end)).join(' … ');

/** Neighbouring quotes as one, where no quote alone has all of the words. */
async function compareJoined(
  store: Store,
  single: readonly Compared[],
  text: string,
  speakerIds: readonly string[] | null,
): Promise<Compared[]> {
  const isWhole = ({ check, isOfSpeaker }: Compared): boolean =>
    isOfSpeaker && (check.how === 'exact' || check.how === 'partial');
  if (single.some(isWhole)) return [];
  const joined = await joinNeighbours(
    store,
    single.map(({ record }) => record),
  );
  return joined.map((quotes) => compare(quotes, text, speakerIds));
}

/** Each quote once, by itself or in the run that comes nearest. */
function withoutRepeats(ranked: readonly Compared[]): Compared[] {
  const shown = new Set<string>();
  return ranked.filter(({ record, continued }) => {
    const ids = [record, ...continued].map(({ id }) => id);
    if (ids.some((id) => shown.has(id))) return false;
    for (const id of ids) shown.add(id);
    return true;
  });
}

const isOf = ({ speaker, coSpeakers }: QuoteRecord, ids: readonly string[] | null): boolean =>
  ids === null || [speaker, ...coSpeakers].some((one) => one?.id != null && ids.includes(one.id));

const isLike = ({ check }: Compared): boolean => check.how !== 'unlike';

const WORTH = { exact: 3, partial: 2, altered: 1, unlike: 0 } as const;
/** Words that come so near of the speaker asked for count before the same words of another. */
const NEAR = 0.8;

/** What was denied, asked or not said counts behind statements that have the words too. */
const NO_STATEMENT = 1.5;

const worthOf = ({ check, isOfSpeaker, record }: Compared): number =>
  WORTH[check.how] +
  (isOfSpeaker && (check.how !== 'altered' || check.closeness >= NEAR) ? 3 : 0) -
  (record.speechAct === 'statement' ? 0 : NO_STATEMENT);

const byWorth = (a: Compared, b: Compared): number =>
  worthOf(b) - worthOf(a) ||
  b.check.closeness - a.check.closeness ||
  a.continued.length - b.continued.length ||
  b.record.confidence - a.record.confidence ||
  (a.record.id < b.record.id ? -1 : 1);

/** So many articles. */
const MOST_LOOKED_THROUGH = 20;

/** Looks through the articles of what was found for the words outside of their quotes. */
function findPassages(
  candidates: readonly QuoteRecord[],
  text: string,
  speakerIds: readonly string[] | null,
): Compared[] {
  const keys = saidWords(text).map(({ key }) => key);
  const seen = new Set<string>();
  return candidates.flatMap((record): Compared[] => {
    const { article } = record;
    if (seen.has(article.id) || seen.size >= MOST_LOOKED_THROUGH) return [];
    seen.add(article.id);
    const passage = passageOf(article.text, keys);
    if (passage === null) return [];
    const check = { ...checkWords(text, passage), missing: [] };
    return [{ record, continued: [], check, isOfSpeaker: isOf(record, speakerIds), passage }];
  });
}

/** So many code units of a text are looked through at a time, half of them again: a passage lies in one of them. */
const WINDOW_UNITS = 2_400;
const MOST_WINDOWS = 100;

function passageOf(text: string, keys: readonly string[]): string | null {
  const wanted = ` ${keys.join(' ')} `;
  for (let at = 0, window = 0; at < text.length && window < MOST_WINDOWS; window++) {
    const words = saidWords(text.slice(at, at + WINDOW_UNITS));
    const run = ` ${words.map(({ key }) => key).join(' ')} `;
    const place = run.indexOf(wanted);
    if (place !== -1) {
      const first = run.slice(0, place).split(' ').length - 1;
      const [start, end] = [words[first]?.start ?? 0, words[first + keys.length - 1]?.end ?? 0];
      return text.slice(at + start, at + end);
    }
    at += WINDOW_UNITS / 2;
  }
  return null;
}

/** Of one word alone little is known; of eight nearly all. */
const sureness = ({ shared, closeness, how }: WordsCheck): number =>
  (how === 'altered' ? closeness : 1) * (1 - 0.5 ** Math.max(1, shared));

function decide(
  ranked: readonly Compared[],
  passages: readonly Compared[],
  compared: readonly Compared[],
): Pick<VerificationView, 'verdict' | 'confidence' | 'message'> {
  const [best] = ranked;
  if (best) {
    const { record, continued, check, isOfSpeaker } = best;
    const verdict = isOfSpeaker && check.how !== 'unlike' ? check.how : 'other_speaker';
    const link = record.speaker?.linkConfidence ?? 1;
    const quoted = Math.min(...[record, ...continued].map(({ confidence }) => confidence));
    const confidence = rounded(sureness(check) * quoted * (isOfSpeaker ? link : 1));
    return { verdict, confidence, message: verdictMessage(verdict, record) };
  }
  const nearest = Math.max(0, ...compared.map(({ check }) => check.closeness));
  const isInText = passages.length > 0;
  return {
    verdict: 'not_found',
    confidence: rounded(isInText ? 0.5 : 0.9 * (1 - nearest / 2)),
    message: isInText ? NOT_FOUND_MESSAGES.inText : NOT_FOUND_MESSAGES.nowhere,
  };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function viewEvidence(
  { record, continued, check, isOfSpeaker, passage }: Compared,
  text: string,
  statementId: string | undefined,
): EvidenceView {
  const quote = viewQuote(record);
  const others = continued.map(viewQuote);
  const printed = [quote, ...others].map((part) => part.text).join(' … ');
  return {
    how: passage === null && check.how !== 'unlike' ? check.how : 'in_text',
    quote,
    continued: others,
    isOfSpeaker,
    closeness: rounded(check.closeness),
    missing: [...check.missing],
    diff: diffWords(passage ?? printed, text),
    passage,
    statementId: statementId ?? record.id,
  };
}
