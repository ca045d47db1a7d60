/** Transcripts and interviews: "Q: …", "MODERATOR: …" — the label says who speaks until the next one. */

import { HONORIFICS } from '../../lexicon/name-parts.ts';
import { foldName } from '../../text/name-key.ts';
import type { CueCandidate } from '../cues/cue.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Attribution } from './attribution.ts';

/**
 * Gives a direct quote for each label of an article that has at least two (else a label is a headline's),
 * its content one span per block: the labelled one and those after it that go on in the first person.
 */
export function attributeLabels(
  narration: Narration,
  cues: readonly CueCandidate[],
): Attribution[] {
  const labels = cues.filter(({ kind }) => kind === 'label');
  if (labels.length < 2 || areHeadings(narration, labels)) return [];
  const labelled = new Set(labels.map(({ sentence }) => narration.sentences[sentence]?.block));
  return labels.flatMap((label) => {
    const sentence = narration.sentences[label.sentence];
    const block = sentence && narration.blocks[sentence.block];
    if (!block) return [];
    const content = [
      { start: tokenAt(narration, label.last).start, end: endOfBlock(narration, sentence.block) },
    ];
    for (let next = sentence.block + 1; !labelled.has(next) && goesOn(narration, next); next++) {
      const { first } = narration.blocks[next] ?? block;
      content.push({ start: tokenAt(narration, first).start, end: endOfBlock(narration, next) });
    }
    return [
      {
        type: 'direct' as const,
        content,
        quoted: content,
        quotations: sentence.inside === null ? [] : [sentence.inside],
        cue: label,
        source: labelMention(narration, label),
        layoutProbability: 0.95,
        edgeProbability: 1,
        sourceProbability: 0.95,
        candidates: [],
        candidateProbabilities: [],
        rule: 'attribution/label' as const,
        sentence: label.sentence,
        isNested: false,
      },
    ];
  });
}

/**
 * "ACROSS THE AISLE: …", "PARTING SHOT: …": several in capitals, none of them twice, none a name or an office that the
 * text prints in small letters too.
 */
function areHeadings(narration: Narration, labels: readonly CueCandidate[]): boolean {
  if (labels.length < FEW) return false;
  const printed = labels.map((label) => {
    const { start, end } = labelMention(narration, label);
    return narration.text.slice(start, end);
  });
  // "JANE DOE, HOST:" is "DOE:" from then on.
  const lasts = printed.map((label) => label.slice(label.lastIndexOf(' ') + 1));
  if (new Set(lasts).size < lasts.length) return false;
  const others = new Set(
    narration.tokens.filter(({ word }) => word.isCapitalized).map(({ text }) => text),
  );
  return lasts.every((last, at) => {
    const label = printed[at] ?? '';
    const isShouted = label === label.toUpperCase() && last.length > 1;
    return isShouted && !others.has(last.charAt(0) + last.slice(1).toLowerCase());
  });
}

const FEW = 3;

/** The words before the colon as a name. */
function labelMention(narration: Narration, label: CueCandidate): Mention {
  const first = narration.sentences[label.sentence]?.first ?? label.first;
  // "TOM ODE, SKIPPER:" is named up to the comma, "Mr Ode (Brakel):" up to the bracket.
  let last = first + 1;
  while (last < label.first && !/^[,(]$/u.test(tokenAt(narration, last).text)) last++;
  const isTitled = last > first + 1 && HONORIFICS.has(foldName(tokenAt(narration, first).text));
  return {
    kind: 'name',
    start: tokenAt(narration, first).start,
    end: tokenAt(narration, last - 1).end,
    first,
    last,
    head: last - 1,
    nameFirst: isTitled ? first + 1 : first,
    nameLast: last,
    sentence: label.sentence,
    unit: 0,
    unitEnd: last - first,
    isPossessor: false,
  };
}

const endOfBlock = (narration: Narration, block: number): number =>
  tokenAt(narration, (narration.blocks[block]?.last ?? 1) - 1).end;

/** An unlabelled block goes on with the answer when it speaks in the first person and quotes nobody. */
function goesOn(narration: Narration, index: number): boolean {
  const block = narration.blocks[index];
  if (!block) return false;
  let isFirstPerson = false;
  for (let at = block.first; at < block.last; at++) {
    if (narration.quotationAt.has(at)) return false;
    isFirstPerson ||= FIRST_PERSON.has(tokenAt(narration, at).lower);
  }
  return isFirstPerson;
}

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'my', 'our', 'me', 'us']);
