/** One article among several of a page, read from its own part alone. */

import type { DateContext } from '../dates/date-context.ts';
import { readCreditLine, readOutletMark } from '../text/credit-line.ts';
import { isOutletName, outletLikeness } from '../text/outlet-name.ts';
import { personLikeness } from '../text/person-name.ts';
import type { LooseArticle } from './compose-articles.ts';
import { readMarkedByline } from './marked-byline.ts';
import { readPublication, readVisibleByline } from './page-facts.ts';
import { readParagraphs } from './paragraphs.ts';
import type { Run } from './runs.ts';
import { attribute, type Element } from './tree.ts';

/** What belongs to one article. */
export interface Card {
  readonly heading: Run | null;
  /** Runs that may hold date and byline. */
  readonly open: readonly Run[];
  /** Runs of its text. */
  readonly body: readonly Run[];
  readonly times: readonly Element[];
}

/** Reads one; `house` is the page's own outlet, "" where it isn't known. */
export function readCard(
  { heading, open, body, times }: Card,
  house: string,
  context: DateContext,
): LooseArticle {
  const lines = open
    .filter((run) => run !== heading)
    .flatMap((run) => run.lines)
    .slice(0, MOST_LINES);
  const named = readOutlet(open, lines, context);
  // "Ann Lee | Thursday 17 July" on the Weekly's own page
  const isWriter =
    named !== null &&
    personLikeness(named) > outletLikeness(named) &&
    house !== '' &&
    named !== house;
  return {
    headline: heading?.text ?? null,
    outlet: isWriter ? null : named,
    byline:
      readVisibleByline(lines) ?? (isWriter ? named : null) ?? readMarkedByline(open, heading),
    url: null,
    ...readPublication(UNSTATED, times, lines, context),
    liveEntries: [],
    kind: null,
    language: null,
    paragraphs: readParagraphs(
      body.slice(heading === null ? 0 : body.indexOf(heading) + 1).filter((run) => !isSource(run)),
      context,
    ),
  };
}

/** The page's metadata speak of the page, not of one card. */
const UNSTATED = { dates: [], changes: [] };

const MOST_LINES = 12;

function readOutlet(
  runs: readonly Run[],
  lines: readonly string[],
  context: DateContext,
): string | null {
  const named = runs.find((run) => isSource(run) && isOutletName(run.text));
  if (named !== undefined) return named.text;
  for (const line of lines) {
    const outlet = readCreditLine(line, context)?.outlet ?? readOutletMark(line);
    if (outlet !== null) return outlet;
  }
  return null;
}

/** Marked up as the name of where it was printed. */
const isSource = ({ owner }: Run): boolean =>
  /\b(?:source|publisher|outlet|provider)\b/iu.test(
    `${attribute(owner, 'class')} ${attribute(owner, 'itemprop')}`,
  );
