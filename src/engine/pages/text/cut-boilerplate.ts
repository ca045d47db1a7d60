/** Boilerplate that runs on in the very line of the article, as in pages flattened to one line. */

import type { Span } from '../../../text/span.ts';

/**
 * Gives the parts of a prose line that are text, trimmed and in order: all of it where no cue is found. A cue
 * counts only after the end of a sentence: "… at the table. About the Author Ann Lee …".
 */
export function cutBoilerplate(line: string): Span[] {
  if (line.length < MIN_LINE) return [{ start: 0, end: line.length }];
  const parts: Span[] = [];
  let from = 0;
  SENTENCE_END.lastIndex = 0;
  while (SENTENCE_END.test(line)) {
    let at = SENTENCE_END.lastIndex;
    if (at <= from) continue;
    for (let cue = cueAt(line, at); cue !== null; cue = cueAt(line, at)) {
      if (at > from) parts.push({ start: from, end: at });
      const end = at + cue.length;
      from = cue.isRest && line.length - end <= MAX_REST ? line.length : end;
      at = from + (/^\s{0,9}/u.exec(line.slice(from, from + 9))?.[0].length ?? 0);
    }
  }
  parts.push({ start: from, end: line.length });
  return parts.map((part) => trimSpan(line, part)).filter(({ start, end }) => end > start);
}

/** The end of a sentence and the blanks behind it; cues are looked for there only. */
const SENTENCE_END = /[.!?…]["'”’»)\]]{0,3}\s{1,9}/gu;

function cueAt(line: string, at: number): { length: number; isRest: boolean } | null {
  CUE.lastIndex = at;
  // Hardly any sentence is followed by one, and "test" makes no record of what it found.
  if (at >= line.length || !CUE.test(line)) return null;
  CUE.lastIndex = at;
  const match = CUE.exec(line);
  return match && { length: match[0].length, isRest: match.groups?.['rest'] !== undefined };
}

/** Shorter lines are boilerplate as a whole or not at all. */
const MIN_LINE = 200;

/** What a house prints under an article isn't longer; else more than boilerplate would be lost. */
const MAX_REST = 2500;

/** `rest`: all that follows is boilerplate too; else the phrase alone. Case counts: these are headings. */
const CUE = new RegExp(
  [
    '(?<rest>',
    [
      'A(?:bout the|BOUT THE) A(?:uthors?|UTHORS?):? (?=[\\p{Lu}"“])',
      'F(?:irst|IRST) P(?:ublished|UBLISHED) ?:',
      'Disclaimer ?:|DISCLAIMER ?:',
      '[Tt]ags ?: |TAGS ?: |Topics ?: ',
      '[Vv]iew [Cc]omments|VIEW COMMENTS|Location : ',
      'Click here to (?:add|subscribe|join|follow|read|get)',
      'Get (?:the )?(?:[Ll]atest|Breaking|all the [Ll]atest) (?:[Uu]pdates|[Nn]ews)',
      'Also Download|Download the \\S{1,20} App',
      'Follow (?:us|our) on|Join our (?:WhatsApp|Telegram|newsletter)',
      'Read (?:[Aa]ll the |More |more )(?:[Ll]atest|[Bb]reaking|[Nn]ews)',
      'Stay (?:updated|tuned|informed) (?:with|to|for|on)',
      'All [Rr]ights [Rr]eserved|© ?\\d{4}|Copyright ©',
      'Published By ?:|Edited By ?:|Last Updated ?:',
      '\\((?:With|with) (?:agency )?inputs? from',
      'Subscribe (?:to|now)|Sign up (?:for|to) (?:our|the)',
    ].join('|'),
    ')|',
    [
      '[Tt]op [Vv]ideos(?: View [Aa]ll)?|TOP VIDEOS(?: VIEW ALL)?',
      'ADVERTISEMENT|Advertisement(?= \\p{Lu})',
      '(?:Story|STORY|Article|ARTICLE) (?:continues|CONTINUES) (?:below|BELOW)(?: this ad| advertisement| Advertisement)?',
      'Scroll to continue(?: with content)?',
      'View [Aa]ll(?= \\p{Lu})',
    ].join('|'),
  ].join(''),
  'uy',
);

const isSpace = (line: string, at: number): boolean => /\s/u.test(line.charAt(at));

function trimSpan(line: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(line, from)) from++;
  while (to > from && isSpace(line, to - 1)) to--;
  return { start: from, end: to };
}
