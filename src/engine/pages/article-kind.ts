/** What kind of journalism a text is. */

import type { ArticleKind } from './article.ts';

/** Judges by the paragraphs and the label above them ("Interview"); `article` unless the form says otherwise. */
export function judgeKind(paragraphs: readonly string[], head: string): ArticleKind {
  if (
    RELEASE_HINT.test(head) &&
    /\bfor immediate release\b|^press release\b|^media release\b/imu.test(head.slice(0, 1500))
  ) {
    return 'press_release';
  }
  const questions = paragraphs.filter((line) => QUESTION_LABEL.test(line)).length;
  const answers = paragraphs.filter((line) => ANSWER_LABEL.test(line)).length;
  if (questions >= 2 && answers >= 2) return 'interview';
  const speakers = paragraphs
    .map((line) => SPEAKER_LABEL.exec(line)?.[1])
    .filter((name) => name !== undefined);
  const prevail = speakers.length >= 4 && speakers.length * 2 >= paragraphs.length;
  if (prevail && new Set(speakers).size >= 2) {
    return new Set(speakers).size === 2 ? 'interview' : 'transcript';
  }
  return 'article';
}

/** Few texts hold either: a cheap first look. */
const RELEASE_HINT = /release/iu;

/** "Q: Eleven days is very short." */
const QUESTION_LABEL = /^Q(?:uestion)?\s?[:.]\s/u;

const ANSWER_LABEL = /^A(?:nswer)?\s?[:.]\s/u;

/** "KAMOTHO: We are asking everybody to share." */
const SPEAKER_LABEL =
  /^(\p{Lu}[\p{Lu}.’'\-]{1,30}(?: [\p{Lu}.’'\-]{1,30}){0,4}(?: \([^()]{1,40}\))?):\s/u;
