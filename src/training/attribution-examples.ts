/** Turns annotated articles into the decisions that the attribution models learn: layout, edges, source. */

import {
  nearMentions,
  sourceFeatures,
  sourceQuestion,
  type UnitRange,
} from '../engine/attribution/source-features.ts';
import { edgeFeatures, edgeQuestion } from '../engine/contents/edge-features.ts';
import { type Edge, edgeCandidates } from '../engine/contents/edges.ts';
import { LAYOUTS, type Layout, layoutFeatures } from '../engine/contents/layout-features.ts';
import { countCues } from '../engine/contents/sentence-cues.ts';
import type { CueCandidate } from '../engine/cues/cue.ts';
import { findCues } from '../engine/cues/find-cues.ts';
import { type FeatureRow, newFeatureRow } from '../engine/features.ts';
import { type Narration, readNarration } from '../engine/marks/narration.ts';
import { findMentions } from '../engine/mentions/find-mentions.ts';
import type { Mention } from '../engine/mentions/mention.ts';
import { readTokens } from '../engine/tokens/read-tokens.ts';
import type { TaggerModel } from '../engine/tokens/tag-tokens.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { ChoiceExample } from './fit-choice.ts';
import type { GoldArticle, GoldAttribution } from './gold-article.ts';

/** The examples of each model. */
export interface AttributionExamples {
  readonly layout: ChoiceExample[];
  readonly edges: ChoiceExample[];
  readonly source: ChoiceExample[];
}

/** What a cue inside a quotation counts that nobody marked. */
const UNMARKED_INSIDE = 0.05;

/** Lines of a bare text as blocks. */
function lineBlocks(text: string): { kind: 'paragraph'; start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/gu)].map((line) => ({
    kind: 'paragraph' as const,
    start: line.index,
    end: line.index + line[0].length,
  }));
}

/** Gives the decisions of articles, each with the weight of its article. */
export function collectExamples(
  articles: readonly GoldArticle[],
  tagger: TaggerModel,
): AttributionExamples {
  const all: AttributionExamples = { layout: [], edges: [], source: [] };
  for (const article of articles) {
    const own: AttributionExamples = { layout: [], edges: [], source: [] };
    collectArticle(article, tagger, own);
    for (const model of ['layout', 'edges', 'source'] as const) {
      for (const { rows, gold, weight } of own[model]) {
        all[model].push({ rows, gold, weight: weight * article.weight });
      }
    }
  }
  return all;
}

function collectArticle(
  article: GoldArticle,
  tagger: TaggerModel,
  into: AttributionExamples,
): void {
  const narration = readNarration(
    readTokens(article.text, { blocks: lineBlocks(article.text) }, tagger),
  );
  const cues = findCues(narration);
  const mentions = findMentions(narration);
  const counts = countCues(cues);
  const { golds, attitudes } = goldByCue(cues, article);
  cues.forEach((cue, index) => {
    const of = golds.get(index);
    const isDoubtful = of === undefined && article.doubtful.some((span) => overlaps(span, cue));
    if (of === 'skip') {
      collectAttitude(narration, cue, attitudes.get(index) ?? [], mentions, into.source);
      return;
    }
    if (isDoubtful) return;
    const inside = of ? insideUnits(narration, cue, of) : [];
    const layout = of ? layoutOf(cue, inside) : 'none';
    if (layout === null) return;
    const sentence = narration.sentences[cue.sentence];
    // Hardly any quote within a quote is marked: that one isn't says little.
    const trust = layout === 'none' && sentence?.inside !== null ? UNMARKED_INSIDE : 1;
    const near = counts[index] ?? { before: 0, after: 0 };
    const gold = LAYOUTS.indexOf(layout);
    into.layout.push({
      rows: [
        rowOf((row) => {
          layoutFeatures(narration, cue, near, row);
        }),
      ],
      gold,
      weight: trust,
    });
    // Once more without the lemma, so that verbs rare in the training part are judged by what surrounds them.
    into.layout.push({
      rows: [
        rowOf((row) => {
          layoutFeatures(narration, cue, near, row, false);
        }),
      ],
      gold,
      weight: 0.4 * trust,
    });
    if (!of || layout === 'none') return;
    const content = of.some(({ isPart }) => isPart)
      ? rangesOf(cue, layout, inside)
      : collectEdges(narration, cue, layout, inside, into.edges);
    collectSource(narration, cue, layout, content, mentions[cue.sentence] ?? [], of, into.source);
  });
}

/** Takes a copy of what is written into a row. */
function rowOf(fill: (row: FeatureRow) => void): Int32Array {
  const row = newFeatureRow();
  fill(row);
  return row.values.slice(0, row.length);
}

/** By index of the cue candidate. */
interface GoldCues {
  /** Which attributions it announces; `skip` where it announces only attitudes, or is another word of a cue. */
  readonly golds: ReadonlyMap<number, GoldAttribution[] | 'skip'>;
  /** The beliefs and plans (tier D) that it announces. */
  readonly attitudes: ReadonlyMap<number, GoldAttribution[]>;
}

function goldByCue(cues: readonly CueCandidate[], article: GoldArticle): GoldCues {
  const attitudes = new Map<number, GoldAttribution[]>();
  const golds = new Map<number, GoldAttribution[] | 'skip'>();
  for (const quote of article.quotes) {
    const { cue } = quote;
    if (!cue) continue;
    const inCue = cues.flatMap((candidate, i) => (overlaps(candidate, cue) ? [i] : []));
    const ofKind = (kind: CueCandidate['kind']): number | undefined =>
      inCue.findLast((i) => cues[i]?.kind === kind);
    const index = ofKind('verb') ?? ofKind('preposition') ?? ofKind('noun') ?? ofKind('label');
    if (index === undefined) continue;
    const known = golds.get(index);
    if (quote.tier === 'D') {
      if (!known) golds.set(index, 'skip');
      attitudes.set(index, [...(attitudes.get(index) ?? []), quote]);
    } else if (known && known !== 'skip') known.push(quote);
    else golds.set(index, [quote]);
    // The other words of the same cue are neither right nor wrong.
    for (const i of inCue) if (i !== index && !golds.has(i)) golds.set(i, 'skip');
  }
  return { golds, attitudes };
}

/** Units of the cue's sentence whose tokens lie mostly in the content. */
function insideUnits(
  narration: Narration,
  cue: CueCandidate,
  golds: readonly GoldAttribution[],
): number[] {
  const sentence = narration.sentences[cue.sentence];
  if (!sentence) return [];
  const spans = golds.flatMap((gold) => gold.spans);
  return sentence.units.flatMap((at, unit) => {
    const quotation = narration.quotations[narration.quotationAt.get(at) ?? -1];
    const span: Span | undefined = quotation ?? narration.tokens[at];
    if (!span || (unit >= cue.unit && unit < cue.unit + cue.last - cue.first)) return [];
    const token = narration.tokens[at];
    if (!quotation && token?.tag === 'PUNCT') return [];
    const shared = spans.reduce(
      (sum, s) => sum + Math.max(0, Math.min(s.end, span.end) - Math.max(s.start, span.start)),
      0,
    );
    return shared * 2 > span.end - span.start ? [unit] : [];
  });
}

function layoutOf(cue: CueCandidate, inside: readonly number[]): Layout | null {
  const before = inside.some((unit) => unit < cue.unit);
  const after = inside.some((unit) => unit > cue.unit);
  if (before && after) return 'around';
  if (before) return 'before';
  return after ? 'after' : null;
}

/** Whose belief or plan it is, is said as whose words they are: more examples for the source. */
function collectAttitude(
  narration: Narration,
  cue: CueCandidate,
  attitudes: readonly GoldAttribution[],
  mentions: readonly (readonly Mention[])[],
  source: ChoiceExample[],
): void {
  const inside = insideUnits(narration, cue, attitudes);
  const layout = layoutOf(cue, inside);
  if (layout === null) return;
  const content = rangesOf(cue, layout, inside);
  collectSource(narration, cue, layout, content, mentions[cue.sentence] ?? [], attitudes, source);
}

/** The units on each side of the cue that the layout asks for, from the first to the last of them. */
function rangesOf(cue: CueCandidate, layout: Layout, inside: readonly number[]): UnitRange[] {
  const rangeOf = (part: readonly number[], without: number): UnitRange => {
    const from = part[0] ?? without;
    return [from, (part.at(-1) ?? from) + 1];
  };
  const ranges: UnitRange[] = [];
  if (layout !== 'before') {
    ranges.push(
      rangeOf(
        inside.filter((unit) => unit > cue.unit),
        cue.unit + 1,
      ),
    );
  }
  if (layout === 'before' || layout === 'around') {
    ranges.push(
      rangeOf(
        inside.filter((unit) => unit < cue.unit),
        0,
      ),
    );
  }
  return ranges;
}

function collectEdges(
  narration: Narration,
  cue: CueCandidate,
  layout: Layout,
  inside: readonly number[],
  edges: ChoiceExample[],
): UnitRange[] {
  const content = rangesOf(cue, layout, inside);
  const add = (edge: Edge, start: number, want: number): void => {
    const candidates = edgeCandidates(narration, cue, edge, start);
    const gold = nearest(candidates, want);
    const question = edgeQuestion(narration, cue, edge, candidates, start);
    if (question === null || gold < 0) return;
    edges.push({
      rows: candidates.map((_, rank) =>
        rowOf((row) => {
          edgeFeatures(question, rank, row);
        }),
      ),
      gold,
      weight: 1,
    });
  };
  for (const [from, to] of content) {
    const side = from > cue.unit ? 'after' : 'before';
    add(`${side}-start`, 0, from);
    add(`${side}-end`, from, to);
  }
  return content;
}

/** The candidate at most two units from the wanted one, or −1. */
function nearest(candidates: readonly number[], want: number): number {
  let best = -1;
  candidates.forEach((unit, i) => {
    const off = Math.abs(unit - want);
    if (off <= 2 && (best < 0 || off < Math.abs((candidates[best] ?? 0) - want))) best = i;
  });
  return best;
}

function collectSource(
  narration: Narration,
  cue: CueCandidate,
  layout: Layout,
  content: readonly UnitRange[],
  mentions: readonly Mention[],
  golds: readonly GoldAttribution[],
  source: ChoiceExample[],
): void {
  const speaker = golds.find((gold) => gold.speaker !== null)?.speaker;
  if (!speaker) return;
  const near = nearMentions(mentions, cue, content);
  const gold = bestMention(near, speaker);
  const question = sourceQuestion(narration, cue, layout, content, near);
  source.push({
    rows: [...near, null].map((_, candidate) =>
      rowOf((row) => {
        sourceFeatures(question, candidate, row);
      }),
    ),
    gold: gold < 0 ? near.length : gold,
    weight: 1,
  });
}

/** The mention that best stands for the source: the first that overlaps it, possessors only where nothing else does. */
function bestMention(mentions: readonly Mention[], speaker: Span): number {
  const first = mentions.findIndex((mention) => !mention.isPossessor && overlaps(mention, speaker));
  const possessor = mentions.findIndex(
    (mention) => mention.isPossessor && overlaps(mention, speaker),
  );
  const whole = mentions[first];
  const inner = mentions[possessor];
  if (!whole || !inner) return Math.max(first, possessor);
  // "Rao" is the source in "Rao's claim", the whole phrase in "Rao's aides".
  return inner.end >= speaker.end - 2 && whole.end > speaker.end + 3 ? possessor : first;
}
