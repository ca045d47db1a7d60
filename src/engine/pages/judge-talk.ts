/** Interviews and transcripts, told by the labels before what is said. */

/** `interview` for two voices, `transcript` for more; null where labels don't prevail. */
export function judgeTalk(paragraphs: readonly string[]): 'interview' | 'transcript' | null {
  const questions = paragraphs.filter((line) => QUESTION_LABEL.test(line)).length;
  const answers = paragraphs.filter((line) => ANSWER_LABEL.test(line)).length;
  if (questions >= 2 && answers >= 2) return 'interview';
  // Only the questions may be labelled.
  const asked = paragraphs.filter(
    (line, at) => QUESTION_COLON.test(line) && !LABELLED.test(paragraphs[at + 1] ?? 'Q: '),
  );
  if (asked.length >= 3 && asked.length * 6 >= paragraphs.length) return 'interview';
  const marked = paragraphs.filter(mayHaveLabel);
  return (
    judgeVoices(voicesOf(marked, CAPITALS), paragraphs, 1) ??
    judgeVoices(voicesOf(marked, NAMES), paragraphs, 2)
  );
}

/** A cheap first look: most paragraphs have no colon at all. */
const mayHaveLabel = (line: string): boolean => line.includes(':') || line.startsWith('Q');

/** Who speaks, a label each, by the last word of the name: "Ness" for "MR. TORVALD NESS, CHAIR". */
const voicesOf = (paragraphs: readonly string[], label: RegExp): string[] =>
  paragraphs
    .map((line) => (QUESTION_LABEL.test(line) ? 'Q' : label.exec(line)?.[1]))
    .filter((name) => name !== undefined)
    .map((name) => name.split(' ').at(-1)?.toLowerCase() ?? '');

/** Most paragraphs have labels, and two voices speak that often: headings of a list each stand once. */
function judgeVoices(
  voices: readonly string[],
  paragraphs: readonly string[],
  turns: number,
): 'interview' | 'transcript' | null {
  if (voices.length < 4 || voices.length * 2 < paragraphs.length) return null;
  const counts = new Map<string, number>();
  for (const voice of voices) counts.set(voice, (counts.get(voice) ?? 0) + 1);
  const returning = [...counts.values()].filter((count) => count >= turns).length;
  if (returning < 2) return null;
  return counts.size === 2 && !counts.has('q') ? 'interview' : 'transcript';
}

/** "Q: Eleven days is very short.", "Question: …", and "Q    Torvald, …" as briefings are typed. */
const QUESTION_LABEL = /^Q(?:uestion)?(?:\s?[:.]\s|\s{2,8}(?=\p{Lu}))/u;

const ANSWER_LABEL = /^A(?:nswer)?\s?[:.]\s/u;

const QUESTION_COLON = /^Q(?:uestion)?\s?[:.]\s/u;

const LABELLED = /^\p{Lu}[\p{L}.’' \-]{0,40}:\s/u;

/** "KAMOTHO: We are asking everybody to share.", "TORVALD NESS, CHAIR, HARBOUR BOARD: …". */
const CAPITALS =
  /^(\p{Lu}[\p{Lu}.’'\-]{1,30}(?: [\p{Lu}.’'\-]{1,30}){0,4})(?:,(?: [\p{Lu}&.,’'\-]{1,30}){1,12})?(?: \([^()]{1,60}\)){0,3}:\s/u;

/** "Ms. Okafor: …", "Mr Ness (Vardholm North) (Coast): …", "The CHAIR (Ms Okafor): …". */
const NAMES =
  /^(\p{Lu}[\p{L}.’'\-]{1,30}(?: \p{Lu}[\p{L}.’'\-]{0,30}){0,4})(?: \([^()]{1,60}\)){0,3}:\s/u;
