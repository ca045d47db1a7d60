/** Attribution: each content gets its source, and quotations without a cue of their own get the one they follow. */

import type { ChoiceModel } from '../choice-model.ts';
import type { CuedContent } from '../contents/find-contents.ts';
import type { CueCandidate, CueKind } from '../cues/cue.ts';
import type { Narration } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { acceptContents } from './accept-contents.ts';
import { attributeAfterColon } from './attribute-after-colon.ts';
import { attributeLabels } from './attribute-labels.ts';
import { attributeSignatures } from './attribute-signatures.ts';
import type { Attribution } from './attribution.ts';
import { chooseSource, type SourceChoice } from './choose-source.ts';
import { continueQuotations } from './continue-quotations.ts';
import { endAtNextReport } from './end-at-next-report.ts';
import { endBeforeSource } from './end-before-source.ts';
import { isDisplay } from './is-display.ts';
import { joinRefusals } from './join-refusals.ts';
import { joinQuotedSaying } from './quoted-saying.ts';
import { resolveSecondHand } from './second-hand.ts';

/** Gives the attributions of an article in the order of their contents. */
export function attribute(
  narration: Narration,
  cues: readonly CueCandidate[],
  contents: readonly CuedContent[],
  mentions: readonly (readonly Mention[])[],
  model: ChoiceModel,
): Attribution[] {
  const labelled = attributeLabels(narration, cues);
  // Asked more than once of most contents.
  const choices = new Map<CuedContent['ranges'], SourceChoice>();
  const choiceOf = (content: CuedContent): SourceChoice => {
    const known = choices.get(content.ranges);
    if (known) return known;
    const choice = chooseSource(narration, content, mentions[content.cue.sentence] ?? [], model);
    choices.set(content.ranges, choice);
    return choice;
  };
  const sourceOf = (content: CuedContent): Mention | null => choiceOf(content).source;
  const reported = endAtNextReport(
    narration,
    joinQuotedSaying(narration, cues, joinRefusals(contents)),
    sourceOf,
  );
  const ended = endBeforeSource(narration, reported, sourceOf);
  const cued: Attribution[] = [];
  const said: Attribution[] = [];
  for (const content of acceptContents(narration, ended)) {
    const { spans, cue } = content;
    if (cue.kind === 'label' && labelled.length > 0) continue;
    const chosen = choiceOf(content);
    const { source } = chosen;
    // A content that nobody in the sentence says is a cue's word used otherwise.
    if (source === null && spans.type !== 'direct') continue;
    // Written out: copying with "..." is slow.
    const attribution: Attribution = {
      type: spans.type,
      content: spans.content,
      quoted: spans.quoted,
      quotations: spans.quotations,
      cue,
      source,
      layoutProbability: content.probability,
      edgeProbability: content.edgeProbability,
      sourceProbability: chosen.sourceProbability,
      candidates: chosen.candidates,
      candidateProbabilities: chosen.candidateProbabilities,
      rule: RULES[cue.kind][content.layout],
      sentence: cue.sentence,
      isNested: narration.sentences[cue.sentence]?.inside !== null,
    };
    cued.push(attribution);
    if (!isDisplay(narration, content, source, spans.quotations)) said.push(attribution);
  }
  const kept = resolveSecondHand(narration, mentions, withoutTwins(said));
  const claimed = new Set<number>();
  claim(claimed, labelled);
  claim(claimed, cued);
  const signed = attributeSignatures(narration, mentions, claimed);
  claim(claimed, signed);
  const introduced = attributeAfterColon(narration, mentions, claimed);
  claim(claimed, introduced);
  const all = [...labelled, ...kept, ...signed, ...introduced];
  return continueQuotations(narration, mentions, all, claimed);
}

/** The rules of cues by their kind and by where the content stands. */
const rulesOf = <Kind extends CueKind>(kind: Kind) =>
  ({
    none: `attribution/${kind}-none`,
    after: `attribution/${kind}-after`,
    before: `attribution/${kind}-before`,
    around: `attribution/${kind}-around`,
  }) as const;
const RULES = {
  verb: rulesOf('verb'),
  noun: rulesOf('noun'),
  preposition: rulesOf('preposition'),
  label: rulesOf('label'),
} as const;

function claim(claimed: Set<number>, attributions: readonly Attribution[]): void {
  for (const { quotations } of attributions) for (const index of quotations) claimed.add(index);
}

/** "issued a statement saying …": of attributions with the same content to the same source the likeliest stays. */
function withoutTwins(attributions: readonly Attribution[]): Attribution[] {
  const kept: Attribution[] = [];
  for (const attribution of attributions) {
    const twin = twinOf(kept, attribution);
    const known = kept[twin];
    if (!known) kept.push(attribution);
    else if (likelihood(attribution) > likelihood(known)) kept[twin] = attribution;
  }
  return kept;
}

/** The index of one with the same content and source, in the same sentence at the list's end; -1 for none. */
function twinOf(kept: readonly Attribution[], { sentence, content, source }: Attribution): number {
  for (let at = kept.length - 1; kept[at]?.sentence === sentence; at--) {
    const other = kept[at];
    if (
      other?.content.length === content.length &&
      other.content[0]?.start === content[0]?.start &&
      other.content.at(-1)?.end === content.at(-1)?.end &&
      other.source?.start === source?.start
    )
      return at;
  }
  return -1;
}

const likelihood = ({ layoutProbability, sourceProbability }: Attribution): number =>
  layoutProbability * sourceProbability;
