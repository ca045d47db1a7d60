/** Attribution: each content gets its source, and quotations without a cue of their own get the one they follow. */

import type { ChoiceModel } from '../choice-model.ts';
import type { CuedContent } from '../contents/find-contents.ts';
import type { CueCandidate } from '../cues/cue.ts';
import type { Narration } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { acceptContents } from './accept-contents.ts';
import { attributeAfterColon } from './attribute-after-colon.ts';
import { attributeLabels } from './attribute-labels.ts';
import { attributeSignatures } from './attribute-signatures.ts';
import type { Attribution } from './attribution.ts';
import { chooseSource } from './choose-source.ts';
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
  const sourceOf = (content: CuedContent): Mention | null =>
    chooseSource(narration, content, mentions[content.cue.sentence] ?? [], model).source;
  const reported = endAtNextReport(
    narration,
    joinQuotedSaying(narration, cues, joinRefusals(contents)),
    sourceOf,
  );
  const ended = endBeforeSource(narration, reported, sourceOf);
  const cued = acceptContents(narration, ended).flatMap((content) => {
    const { spans } = content;
    if (content.cue.kind === 'label' && labelled.length > 0) return [];
    const chosen = chooseSource(narration, content, mentions[content.cue.sentence] ?? [], model);
    const { source } = chosen;
    // A content that nobody in the sentence says is a cue's word used otherwise.
    if (source === null && spans.type !== 'direct') return [];
    // Written out: copying with "..." is slow.
    return [
      {
        type: spans.type,
        content: spans.content,
        quoted: spans.quoted,
        quotations: spans.quotations,
        cue: content.cue,
        source,
        layoutProbability: content.probability,
        edgeProbability: content.edgeProbability,
        sourceProbability: chosen.sourceProbability,
        candidates: chosen.candidates,
        candidateProbabilities: chosen.candidateProbabilities,
        rule: `attribution/${content.cue.kind}-${content.layout}` as const,
        sentence: content.cue.sentence,
        isNested: narration.sentences[content.cue.sentence]?.inside !== null,
        isDisplay: isDisplay(narration, content, source, spans.quotations),
      },
    ];
  });
  const kept = resolveSecondHand(
    narration,
    mentions,
    withoutTwins(cued.filter(({ isDisplay }) => !isDisplay)),
  );
  const claimed = new Set([...labelled, ...cued].flatMap(({ quotations }) => quotations));
  const signed = attributeSignatures(narration, mentions, claimed);
  claim(claimed, signed);
  const introduced = attributeAfterColon(narration, mentions, claimed);
  claim(claimed, introduced);
  const all = [...labelled, ...kept, ...signed, ...introduced];
  return continueQuotations(narration, mentions, all, claimed);
}

function claim(claimed: Set<number>, attributions: readonly Attribution[]): void {
  for (const { quotations } of attributions) for (const index of quotations) claimed.add(index);
}

/** "issued a statement saying …": of attributions with the same content to the same source the likeliest stays. */
function withoutTwins<Item extends Attribution>(attributions: readonly Item[]): Item[] {
  const kept: Item[] = [];
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
