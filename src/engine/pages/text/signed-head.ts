/** What stands above the text of an article that is signed at its end: headline, perhaps outlet and writer. */

import { type ClassifiedLine, isOpenSentence } from './classify-line.ts';
import { type HeadlineLine, readHeadlineLine } from './headline-line.ts';
import { isDeskLabel, isOutletName } from './outlet-name.ts';
import { personLikeness } from './person-name.ts';
import { bareName, scoreTitle } from './score-roles.ts';

/** The lines above a text, by their roles, and the text. */
export interface Head {
  readonly headline: HeadlineLine;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly anchors: readonly ClassifiedLine[];
  readonly body: readonly ClassifiedLine[];
}

/** Reads the lines of one article; null without a headline or a text. `isFirst` allows for a word of welcome above. */
export function readHead(own: readonly ClassifiedLine[], isFirst: boolean): Head | null {
  if (own.some(({ kind }) => kind === 'end')) return null;
  const welcome = isFirst ? lengthOfWelcome(own) : 0;
  const lines = own.slice(welcome);
  const text = lines.findIndex((line, at) => line.kind === 'prose' && !isTitle(lines, at));
  if (text < 0) return null;
  const labels = lines
    .slice(0, text)
    .filter((line, at) => line.kind === 'label' || isTitle(lines, at));
  const ranked = labels.map((line) => ({ line, score: scoreOf(lines, line, text) }));
  const best = ranked.reduce<(typeof ranked)[number] | null>(
    (top, item) => (top === null || item.score > top.score ? item : top),
    null,
  );
  if (best === null || best.score < 0) return null;
  const others = labels.filter((line) => line !== best.line);
  const outlet = others.findLast(
    (line) =>
      isOutletName(bareName(line.text)) && !isDeskLabel(line.text) && personLikeness(line.text) < 2,
  );
  const writer = others.find((line) => line !== outlet && personLikeness(line.text) > 0);
  const anchors = lines.slice(0, text).filter(({ kind }) => kind === 'byline' || kind === 'mark');
  return {
    headline: readHeadlineLine(best.line),
    outlet:
      anchors.find((line) => line.outlet !== null)?.outlet ??
      (outlet && bareName(outlet.text)) ??
      null,
    byline: writer?.text ?? null,
    anchors: anchors.filter(({ kind }) => kind === 'byline'),
    body: lines.slice(text),
  };
}

/** A sentence without a full stop above the text, such as a question, with no label nearer. */
function isTitle(lines: readonly ClassifiedLine[], at: number): boolean {
  const line = lines[at];
  if (line?.kind !== 'prose' || !isOpenSentence(line) || lines[at + 1]?.kind !== 'prose')
    return false;
  return lines
    .slice(0, at)
    .every(({ kind, text }) => kind !== 'prose' && !(kind === 'label' && !isOutletName(text)));
}

/** Nearer the text is better, and the first of two that stand together: the second is a standfirst. */
function scoreOf(lines: readonly ClassifiedLine[], line: ClassifiedLine, text: number): number {
  const at = lines.indexOf(line);
  const between = lines.slice(at + 1, text + 1);
  const above = lines[at - 1];
  const isSecond =
    !line.isAfterBlank && above?.kind === 'label' && above.text.split(' ').length >= 5;
  return (
    scoreTitle({ ...line, kind: 'label' }) -
    0.6 * between.filter(({ isAfterBlank }) => isAfterBlank).length -
    (between.some(({ kind }) => kind === 'credit' || kind === 'separator') ? 3 : 0) -
    (isSecond ? 0.8 : 0)
  );
}

/** Lines of a greeting before the first headline: little text, then a label with text under it. */
function lengthOfWelcome(lines: readonly ClassifiedLine[]): number {
  const prose = lines.findIndex(({ kind }) => kind === 'prose');
  if (prose < 0 || lines.slice(0, prose).some(({ kind }) => kind === 'label')) return 0;
  const label = lines.findIndex(({ kind }, at) => at > prose && kind === 'label');
  const length = lines.slice(0, label).reduce((sum, { text }) => sum + text.length, 0);
  return label > 0 && length <= MAX_WELCOME && lines[label + 1]?.kind === 'prose' ? label : 0;
}

const MAX_WELCOME = 200;
