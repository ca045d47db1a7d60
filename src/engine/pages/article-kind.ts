/** What kind of journalism a text is. */

import { WIRE_AGENCIES } from '../../lexicon/wire-agencies.ts';
import type { ArticleKind } from './article.ts';

/** What else tells the kind besides the paragraphs. */
export interface KindSigns {
  /** The text with the lines around it that are no paragraphs. */
  readonly raw: string;
  readonly dateline: string | null;
  readonly byline: string | null;
}

/** Judges by the paragraphs and the lines around them ("Interview"); `article` unless the form says otherwise. */
export function judgeKind(paragraphs: readonly string[], signs: KindSigns): ArticleKind {
  if (isRelease(signs.raw)) return 'press_release';
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
  if (isLiveBlog(signs.raw)) return 'live_blog';
  return isWire(signs) ? 'wire' : 'article';
}

/** Its heading, the people to call, or the mark at its end. */
function isRelease(raw: string): boolean {
  const head = raw.slice(0, 1500);
  const tail = raw.slice(-1500);
  return (
    (RELEASE_HINT.test(head) && RELEASE_HEAD.test(head)) ||
    (CONTACT_HINT.test(tail) && CONTACT.test(tail)) ||
    END_MARK.test(tail)
  );
}

/** At least three lines that are nothing but a time of day: entries, newest or oldest first. */
function isLiveBlog(raw: string): boolean {
  return [...raw.matchAll(ENTRY_TIME)].length >= 3;
}

/** "NAIROBI, March 4 (Reuters)", "By PTI", "(With inputs from ANI)", "— AP". */
function isWire({ raw, dateline, byline }: KindSigns): boolean {
  if (dateline !== null && /\([^()]+\)$/u.test(dateline)) return true;
  if (byline !== null && WIRE_AGENCIES.has(byline.toLowerCase())) return true;
  for (const match of raw.slice(-1000).matchAll(CREDIT)) {
    if (match[1] === undefined || WIRE_AGENCIES.has(match[1].toLowerCase())) return true;
  }
  return false;
}

/** Few texts hold these: a cheap first look. */
const RELEASE_HINT = /release/iu;
const CONTACT_HINT = /contact/iu;

const RELEASE_HEAD = /\bfor immediate release\b|^(?:press|media|news) release\b/imu;
const CONTACT = /^(?:media|press) (?:contacts?|enquiries|inquiries)\b/imu;
const END_MARK = /^(?:###|# # #|-ends-|ENDS|- ends -)$/mu;

const ENTRY_TIME = /^\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/gimu;

const CREDIT =
  /^\(?with (?:\p{L}{1,12} )?inputs?(?: from [^()\n]{2,60})?\)?\.?$|^(?:[—–\-] ?|\()([^()\n]{2,30})\)?$/gimu;

/** "Q: Eleven days is very short." */
const QUESTION_LABEL = /^Q(?:uestion)?\s?[:.]\s/u;

const ANSWER_LABEL = /^A(?:nswer)?\s?[:.]\s/u;

/** "KAMOTHO: We are asking everybody to share." */
const SPEAKER_LABEL =
  /^(\p{Lu}[\p{Lu}.’'\-]{1,30}(?: [\p{Lu}.’'\-]{1,30}){0,4}(?: \([^()]{1,40}\))?):\s/u;
