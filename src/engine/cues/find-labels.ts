/** Labels: a speaker's name and colon at a block's head, as in transcripts and interviews. */

import { hashText } from '../features.ts';
import {
  type Narration,
  type NarrationSentence,
  QUOTATION_ID,
  tokenAt,
} from '../marks/narration.ts';
import { TAG_IDS } from '../tokens/token.ts';
import type { CueCandidate } from './cue.ts';
import { cueWord, placed } from './cue-word.ts';

/** `SMITH: Yes.`, `Q: Why?`: at a block's head, one to five words before a colon with words after it; `index`: that of the sentence. */
export function labelOf(
  narration: Narration,
  sentence: NarrationSentence,
  index: number,
): CueCandidate | null {
  const block = narration.blocks[sentence.block];
  // A transcript quoted with a mark on each paragraph has its labels inside the marks.
  const head = sentence.inside === null ? block?.first : (block?.first ?? 0) + 1;
  if (head !== sentence.first) return null;
  if (isWideQuestion(narration, sentence)) return asLabel(narration, sentence, index, 0);
  for (let unit = 1; unit <= MOST_LABEL_UNITS && unit + 1 < sentence.units.length; unit++) {
    const token = tokenAt(narration, sentence.units[unit] ?? 0);
    if (token.text === ':') {
      // "Storm Elsa :: live updates": two colons part a headline from its rubric.
      if (tokenAt(narration, sentence.units[unit + 1] ?? 0).text === ':') return null;
      return isLabel(narration, sentence, unit) ? asLabel(narration, sentence, index, unit) : null;
    }
  }
  return null;
}

const asLabel = (
  narration: Narration,
  sentence: NarrationSentence,
  index: number,
  unit: number,
): CueCandidate => placed(LABEL, narration, sentence, index, unit, 1);

const LABEL = cueWord('label', 'cue/label', ':');

/** "Q    Will tolls rise?", as briefings are typed: no colon, but more than one blank. */
function isWideQuestion(narration: Narration, { units }: NarrationSentence): boolean {
  const [first, second] = units.slice(0, 2).map((at) => tokenAt(narration, at));
  if (first?.text !== 'Q' || second === undefined) return false;
  return /^(?:\s{2,9}|\t)$/u.test(narration.text.slice(first.end, second.start));
}

/** "Senator DUYF (Brakel—Leader of the Opposition in the Senate) (14:05):" is among the longest. */
const MOST_LABEL_UNITS = 24;

/** Only capitalised words before the colon, at most five: a name, perhaps with a title, or "Q"; before a quotation what she is may follow. */
function isLabel(narration: Narration, sentence: NarrationSentence, colon: number): boolean {
  if (colon > 1 && NAMELESS.has(tokenAt(narration, sentence.first).lower)) return false;
  const isQuoting = sentence.wordIds[colon + 1] === QUOTATION_ID;
  // "LAHORE: “We won’t bow,” said Ann Lee."
  if (isQuoting && sentence.tagIds[colon + 2] === TAG_IDS.VERB && !hasVerb(sentence, colon))
    return false;
  const comma = isQuoting ? sentence.wordIds.indexOf(COMMA, 2) : -1;
  const end =
    comma > 0 && comma < colon && !hasVerb(sentence, colon)
      ? comma
      : endOfName(narration, sentence, colon);
  return (
    end <= 5 &&
    sentence.units.slice(0, end).every((at) => {
      const token = tokenAt(narration, at);
      return /^[\p{Lu}.]/u.test(token.text) || NAME_PARTICLES.has(token.lower);
    })
  );
}

/** "Storm Elsa: ferries stay in port" is a headline of a thing that says nothing. */
const NAMELESS: ReadonlySet<string> = new Set(
  'storm hurricane cyclone typhoon operation breaking live watch update analysis explainer exclusive opinion'.split(
    ' ',
  ),
);

/** Where the seat, the party or, all in capitals, the office begins: "Mr Ness (Vardholm North):", "JANE DOE, HOST:". */
function endOfName(narration: Narration, { units }: NarrationSentence, colon: number): number {
  const words = units.slice(0, colon).map((at) => tokenAt(narration, at).text);
  const bracket = words.indexOf('(');
  if (bracket > 0 && words[colon - 1] === ')') return bracket;
  const comma = words.indexOf(',');
  return comma > 0 && words.every((word) => word === word.toUpperCase()) ? comma : colon;
}

const COMMA = hashText(',');

/** Then it is a sentence of its own that ends in a colon. */
const hasVerb = ({ verbsBefore }: NarrationSentence, colon: number): boolean =>
  (verbsBefore[colon] ?? 0) > 0;

const NAME_PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'van',
  'von',
  'bin',
  'al',
  'el',
  'la',
  'der',
  'den',
  'da',
  "'s",
]);
