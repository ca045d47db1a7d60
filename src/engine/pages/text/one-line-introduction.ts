/** Lines that introduce an article all by themselves: "Ferry to resume in May - Skerry Bulletin - 3 hours ago". */

import { readDateline } from '../dateline.ts';
import type { DateContext } from '../dates/date-context.ts';
import { readByline } from './byline.ts';
import { type Credit, readCreditLine } from './credit-line.ts';
import type { Line } from './line.ts';
import { isDeskLabel, isOutletName, outletLikeness } from './outlet-name.ts';

/** The headline as a line of its own, and what the rest of the line tells. */
export interface OneLineIntroduction {
  readonly headline: Line;
  readonly credit: Credit;
}

/**
 * Reads a line whose parts are a time, a headline and perhaps an outlet and a byline, in any order, between bars,
 * dashes, dots, tabs or brackets; null for any other line, for datelines and for sentences above all. O(length).
 */
export function readOneLineIntroduction(
  line: Line,
  context: DateContext,
): OneLineIntroduction | null {
  const { text } = line;
  if (text.length > MAX_LENGTH || !DIVIDED.test(text) || !TIME_HINT.test(text)) return null;
  const parts = partsOf(text);
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  const credits = parts.map((part) => readCreditLine(part.text, context));
  const at = credits.findIndex((credit) => credit !== null);
  const credit = credits[at] ?? null;
  if (credit === null || readDateline(text) !== null) return null;
  const rest = parts.filter((_, index) => credits[index] === null && !isMinor(parts[index]?.text));
  const writers = rest.filter((part) => readByline(part.text) !== null);
  const titled = rest.filter((part) => !writers.includes(part));
  const outlet = credit.outlet === null ? chooseOutlet(titled) : null;
  const own = titled.filter((part) => part !== outlet);
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined) return null;
  // A headline may hold a dash itself, but nothing else stands inside it.
  const isWhole = parts.indexOf(last) - parts.indexOf(first) === own.length - 1;
  const name = credit.outlet ?? outlet?.text ?? null;
  const headline = text.slice(first.start, last.end);
  if (!isWhole || !isHeadline(headline, credit, name)) return null;
  return {
    headline: {
      text: headline,
      start: line.start + first.start,
      end: line.start + last.end,
      isAfterBlank: line.isAfterBlank,
    },
    credit: {
      ...credit,
      outlet: name,
      byline: credit.byline ?? readByline(writers[0]?.text ?? '') ?? null,
    },
  };
}

const MAX_LENGTH = 240;
const MOST_PARTS = 8;

/** Cheap looks first: most lines have neither. */
const DIVIDED = /[|·•\t)\]]| [\-–—/]{1,2} |\s{2}/u;
const TIME_HINT = /\d|ago\b|now\b|day\b/iu;

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The pieces between marks, a bracketed one at either end included, with their place. */
function partsOf(text: string): Part[] {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const parts: Part[] = [];
  let from = lead;
  const add = (to: number): void => {
    const piece = text.slice(from, to);
    const trimmed = piece.replace(RIM_START, '');
    const start = to - trimmed.length;
    const bare = trimmed.replace(RIM_END, '');
    const own = isOpenBracketed(bare) ? bare : bare.replace(/[)\]]$/u, '');
    if (own !== '') parts.push({ text: own, start, end: start + own.length });
  };
  for (const mark of text.slice(lead).matchAll(MARKS)) {
    add(lead + mark.index);
    from = lead + mark.index + mark[0].length;
  }
  add(text.length);
  return parts;
}

/** A bullet, a number, Markdown's dash. */
const LEAD = /^(?:[|•▶►*\-–—]\s+|\d{1,3}[.)]\s+|#{1,6}\s+){0,2}/u;

const MARKS =
  /\s?[|·•\t]\s?|\s[\-–—/]{1,2}\s|\s{2,}|^\[(?!.{2,200}\]\()|\]\s(?=\S)|\s[([](?=[^()[\]]{2,60}[)\]]$)/gu;

const RIM_START = /^[\s*_]{1,6}/u;
const RIM_END = /[\s*_]{1,6}$/u;

/** Its last bracket closes one of its own: "[Ferry to resume](https://…)". */
const isOpenBracketed = (piece: string): boolean => /[([]/u.test(piece);

/** Sections of a paper, buttons, reading times. */
const isMinor = (part = ''): boolean =>
  isDeskLabel(part) ||
  /^(?:\d{1,2}[ \-]?min(?:ute)?s?(?: read)?|share|save|comments?)$/iu.test(part);

/** At the rim of what is left: the likelier name, then the shorter one. */
function chooseOutlet(parts: readonly Part[]): Part | null {
  if (parts.length < 2) return null;
  const rims = [parts.at(-1), parts[0]].filter(
    (part) => part !== undefined && isOutletName(part.text),
  ) as Part[];
  const weigh = ({ text }: Part): number => 4 * outletLikeness(text) - text.split(' ').length;
  return rims.sort((a, b) => weigh(b) - weigh(a))[0] ?? null;
}

/** Words enough, no list of names; without an outlet only a relative time shows that it is one. */
function isHeadline(headline: string, credit: Credit, outlet: string | null): boolean {
  const words = headline.split(/\s+/u).length;
  const isSentence = /[.;:,]["'”’]?$/u.test(headline);
  const isShort = words < 3 && (words < 2 || outlet === null || isOutletName(headline));
  return !isShort && words <= 30 && !isSentence && (outlet !== null || credit.isRelative);
}
