/** What kind of journalism a text is. */

import { WIRE_AGENCIES } from '../../lexicon/wire-agencies.ts';
import type { ArticleKind } from './article.ts';
import { isRelease } from './is-release.ts';
import { judgeTalk } from './judge-talk.ts';

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
  return (
    judgeTalk(paragraphs) ??
    (isLiveBlog(signs.raw) ? 'live_blog' : isWire(signs) ? 'wire' : 'article')
  );
}

/** At least three lines that are nothing but a time: entries, newest or oldest first. */
function isLiveBlog(raw: string): boolean {
  if ([...raw.matchAll(ENTRY_TIME)].length >= 3) return true;
  return /\blive\b/iu.test(raw.slice(0, 200)) && [...raw.matchAll(ENTRY_AGE)].length >= 3;
}

/** "NAIROBI, March 4 (Reuters)", "By PTI", "(With inputs from ANI)", "— AP". */
function isWire({ raw, dateline, byline }: KindSigns): boolean {
  if (dateline !== null && /\([^()]+\)$/u.test(dateline)) return true;
  const tail = raw.slice(-1000);
  if (EDITED_HINT.test(tail) && EDITED.test(tail)) return true;
  const inLine = IN_LINE.exec(raw.slice(-60))?.[1];
  if (inLine !== undefined && WIRE_AGENCIES.has(inLine.toLowerCase())) return true;
  if (byline !== null && WIRE_AGENCIES.has(byline.toLowerCase())) return true;
  for (const match of tail.matchAll(CREDIT)) {
    if (match[1] === undefined || WIRE_AGENCIES.has(match[1].toLowerCase())) return true;
  }
  return false;
}

/** Few texts hold one of these: a cheap first look. */
const EDITED_HINT = /reporting|syndicated|©/iu;

/** "Reporting by Ann Lee; Editing by Bob Roe", "… published from a syndicated feed". */
const EDITED =
  /^\(?reporting by [^;\n]{3,200}; ?(?:writing|editing) by |\b(?:published|auto-generated) from a syndicated feed\b|^© ?\d{4} (?:AFP|Reuters|AP|dpa|The Associated Press)\b/imu;

/** "… the board said. - Reuters", "… Ness said.” (ANI)". */
const IN_LINE = /[.!?]["”’]? (?:[—–\-] ?|\()(\p{L}[\p{L} ]{1,24})\)?\s{0,5}$/u;

const ENTRY_TIME = /^\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/gimu;

const ENTRY_AGE = /^\d{1,2} (?:min(?:ute)?s?|hrs?|hours?)(?:,? \d{1,2} min(?:ute)?s?)? ago$/gimu;

const CREDIT =
  /^\(?with (?:\p{L}{1,12} )?inputs?(?: from [^()\n]{2,60})?\)?\.?$|^(?:[—–\-] ?|\()([^()\n]{2,30})\)?$/gimu;
