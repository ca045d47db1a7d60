/** Compares what the engine found in one article with what people marked: which attributions are found, whose are right. */

import type { Quote } from '../../engine/index.ts';
import { overlaps } from '../../text/span.ts';
import { betweenMarks, countedWords } from './content-sets.ts';
import type { GoldArticle, GoldQuote } from './gold-article.ts';
import { plainName, standsIn } from './plain-name.ts';
import { intersectionOverUnion, type SpanSet, shareInside, spanSet } from './span-set.ts';

/** The part of a quote that is judged. */
export type Prediction = Pick<
  Quote,
  'type' | 'content' | 'quoted' | 'speaker' | 'confidence' | 'rule'
>;

/** A marked attribution, and what was made of it. */
export interface JudgedGold {
  readonly gold: GoldQuote;
  /** The predictions that lie mostly inside it. */
  readonly got: readonly Prediction[];
  /** Together they cover it: intersection over union with its content, or its quoted part, is at least 0.5. */
  readonly isFound: boolean;
  readonly isTypeRight: boolean;
  /** By the mention, or by a name that stands in the gold mention. */
  readonly isSpeakerRight: boolean;
  readonly isNameRight: boolean;
  /** Found, speaker right where there is one, name right where a person wrote one. */
  readonly isRight: boolean;
}

/** A prediction, and what it counts as. */
export interface JudgedPrediction {
  readonly prediction: Prediction;
  /** `ignored`: it hit something that counts neither for nor against. */
  readonly verdict: 'matched' | 'ignored' | 'wrong';
  /** Span and speaker are both right: what its confidence is the chance of. */
  readonly isRight: boolean;
}

export interface JudgedArticle {
  readonly article: GoldArticle;
  readonly golds: readonly JudgedGold[];
  readonly predictions: readonly JudgedPrediction[];
  /** How many of the stretches that are no quotations were reported as such. */
  readonly notQuotesReported: number;
}

/** A marked stretch or a prediction, as the sets that are compared. */
interface Compared {
  readonly content: SpanSet;
  readonly quoted: SpanSet;
}

interface ComparedGold extends Compared {
  readonly gold: GoldQuote;
  readonly got: ComparedPrediction[];
}

interface ComparedPrediction extends Compared {
  readonly prediction: Prediction;
}

/** Half: the share of overlap, and of predicted words with the right speaker, from which on it counts. */
const ENOUGH = 0.5;

/** Judges the predictions for one article; spans of both are UTF-16 units of the article's text. */
export function judgeArticle(
  article: GoldArticle,
  predictions: readonly Prediction[],
): JudgedArticle {
  const golds = article.quotes.map((gold) => compareGold(article.text, gold));
  const hits = predictions.map((prediction) => {
    const compared = comparePrediction(article.text, prediction);
    const hit = bestGold(compared, golds);
    hit?.got.push(compared);
    return { compared, hit };
  });
  const judged = new Map(golds.map((gold) => [gold, judgeGold(gold)]));
  const strays = hits.filter(({ hit }) => hit === null).map(({ compared }) => compared);
  return {
    article,
    golds: [...judged.values()],
    predictions: hits.map(({ compared, hit }) => ({
      prediction: compared.prediction,
      verdict: verdictOn(compared, hit, article),
      isRight: hit !== null && judged.get(hit)?.isFound === true && hasRightSpeaker(compared, hit),
    })),
    notQuotesReported: countReported(article, strays),
  };
}

function compareGold(text: string, gold: GoldQuote): ComparedGold {
  const content = countedWords(text, gold.spans);
  const quoted = countedWords(text, betweenMarks(text, gold.spans));
  return { gold, content, quoted: quoted.size > 0 ? quoted : content, got: [] };
}

function comparePrediction(text: string, prediction: Prediction): ComparedPrediction {
  const content = countedWords(text, prediction.content);
  const quoted = countedWords(text, prediction.quoted);
  return {
    prediction,
    content: content.size > 0 ? content : quoted,
    quoted: quoted.size > 0 ? quoted : content,
  };
}

/** The marked attribution that a prediction lies mostly in, or null; of several the closest, then the first. */
function bestGold(compared: Compared, golds: readonly ComparedGold[]): ComparedGold | null {
  let best: ComparedGold | null = null;
  let most = 0;
  for (const gold of golds) {
    const inContent = shareInside(compared.content, gold.content);
    const inQuoted = gold.gold.tier === 'C' ? 0 : shareInside(compared.quoted, gold.quoted);
    const closeness = intersectionOverUnion(compared.content, gold.content) * 0.01;
    const likeness = Math.max(inContent, inQuoted) + closeness;
    if (likeness > most) {
      most = likeness;
      best = gold;
    }
  }
  return most >= ENOUGH ? best : null;
}

function judgeGold(compared: ComparedGold): JudgedGold {
  const { gold, got } = compared;
  const isFound = covers(compared);
  const isSpeakerRight = isMostly(got, (one) => speakerOf(one, gold).isRight);
  const isNameRight = isMostly(got, (one) => speakerOf(one, gold).isNameRight);
  const speakerCounts = hasSource(gold);
  return {
    gold,
    got: got.map(({ prediction }) => prediction),
    isFound,
    isTypeRight: isFound && got.some(({ prediction }) => prediction.type === gold.type),
    isSpeakerRight,
    isNameRight,
    isRight: isFound && (!speakerCounts || isSpeakerRight) && (!hasName(gold) || isNameRight),
  };
}

/** Says whether the gold tells who said it, by a mention or a name. */
export function hasSource(gold: GoldQuote): boolean {
  return gold.source !== null || hasName(gold);
}

/** Says whether a person wrote down a name for the speaker. */
export function hasName(gold: GoldQuote): boolean {
  return gold.names.some((name) => plainName(name) !== '');
}

function covers({ gold, content, quoted, got }: ComparedGold): boolean {
  const allContent = spanSet(got.flatMap((one) => one.content.spans));
  if (intersectionOverUnion(allContent, content) >= ENOUGH) return true;
  if (gold.tier === 'C') return false;
  const allQuoted = spanSet(got.flatMap((one) => one.quoted.spans));
  return intersectionOverUnion(allQuoted, quoted) >= ENOUGH;
}

/** Weighs each prediction by its length: is the claim true of at least half of the predicted words? */
function isMostly(
  got: readonly ComparedPrediction[],
  claim: (one: ComparedPrediction) => boolean,
): boolean {
  const size = got.reduce((sum, one) => sum + one.content.size, 0);
  const right = got.reduce((sum, one) => sum + (claim(one) ? one.content.size : 0), 0);
  return size > 0 && right / size >= ENOUGH;
}

function speakerOf(
  { prediction: { speaker } }: ComparedPrediction,
  gold: GoldQuote,
): { isRight: boolean; isNameRight: boolean } {
  const name = plainName(speaker?.name ?? null);
  const mention = speaker?.mention ?? null;
  const overlapsSource = mention !== null && gold.source !== null && overlaps(mention, gold.source);
  const isCalledAnonymous = speaker?.kind === 'anonymous';
  const isSameName =
    name !== '' &&
    hasName(gold) &&
    (gold.isAnonymous ? isCalledAnonymous : gold.names.some((other) => plainName(other) === name));
  return {
    isRight: overlapsSource || standsIn(name, gold.source?.text ?? '') || isSameName,
    isNameRight: isSameName || (gold.isAnonymous && (overlapsSource || isCalledAnonymous)),
  };
}

function hasRightSpeaker(compared: ComparedPrediction, { gold }: ComparedGold): boolean {
  return !hasSource(gold) || speakerOf(compared, gold).isRight;
}

function verdictOn(
  compared: ComparedPrediction,
  hit: ComparedGold | null,
  article: GoldArticle,
): JudgedPrediction['verdict'] {
  if (hit) return hit.gold.tier === 'D' ? 'ignored' : 'matched';
  const isDoubtful = article.doubtful.some(
    (span) => shareInside(compared.content, countedWords(article.text, [span])) >= ENOUGH,
  );
  const isUnmarked = !article.annotatedTypes.includes(compared.prediction.type);
  return isDoubtful || isUnmarked ? 'ignored' : 'wrong';
}

function countReported(article: GoldArticle, strays: readonly Compared[]): number {
  return article.notQuotes.filter((span) => {
    const words = countedWords(article.text, [span]);
    return strays.some(({ quoted }) => intersectionOverUnion(quoted, words) >= ENOUGH);
  }).length;
}
