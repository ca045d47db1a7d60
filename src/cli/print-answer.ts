/** Prints an answer for people at a terminal. */

import { MONTH_NAMES } from '../lexicon/calendar.ts';
import type { AnswerItemView, AnswerView } from '../services/answer-view.ts';
import type { QuoteView } from '../services/views.ts';
import { printable } from './talk.ts';

interface PrintOptions {
  readonly colour: boolean;
}

type Style = (text: string) => string;

interface Styles {
  readonly bold: Style;
  readonly dim: Style;
  readonly strong: Style;
}

const LINE_WIDTH = 96;

/** Gives the answer as text: each quote with its speaker, date, outlet and place; or why there is none. */
export function printAnswer(answer: AnswerView, { colour }: PrintOptions): string {
  const paint = (code: number): Style =>
    colour ? (text) => `\u001B[${code}m${text}\u001B[0m` : (text) => text;
  const styles: Styles = { bold: paint(1), dim: paint(2), strong: paint(36) };
  const blocks = [
    styles.dim(understood(answer)),
    ...answer.items.map((item, index) => printItem(item, index + 1, styles)),
    ...(answer.empty === null ? [] : [printEmpty(answer.empty)]),
    ...(answer.truncated ? [styles.dim('There are more; ask for them with --limit.')] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function understood({ interpretation }: AnswerView): string {
  const { speakers, askedName, topic, expandedWith, from, to, kind } = interpretation;
  const names = speakers.map(({ name }) => name).join(' or ') || (askedName && `“${askedName}”`);
  const parts = [
    `${kind} by ${printable(names ?? 'anybody')}`,
    topic.length === 0 ? 'on anything' : `on ${topic.map(printable).join(', ')}`,
    expandedWith.length === 0 ? '' : `also searched: ${expandedWith.map(printable).join(', ')}`,
    from === null ? '' : `from ${printable(from)}`,
    to === null ? '' : `before ${printable(to)}`,
  ];
  return wrap(`Understood as: ${parts.filter((part) => part !== '').join('; ')}.`, '');
}

function printItem(
  { quote, statement, match }: AnswerItemView,
  number: number,
  styles: Styles,
): string {
  const label = `${number}. `;
  const indent = ' '.repeat(label.length);
  const others = statement.quotes.map(({ article }) => article.outlet ?? 'an unnamed outlet');
  return [
    styles.bold(wrap(`${label}${quotedWords(quote)}`, indent)),
    styles.strong(wrap(`${indent}${whoAndWhen(quote)}`, indent)),
    wrap(`${indent}${whereItStands(quote)}`, indent),
    ...(others.length === 0
      ? []
      : [wrap(`${indent}Also in ${printable([...new Set(others)].join(', '))}`, indent)]),
    // Words that don't name the topic look out of place without the reason why they are here.
    ...(match.where.length === 0 || match.where.includes('content')
      ? []
      : [styles.dim(wrap(`${indent}${printable(match.because.join(' '))}`, indent))]),
    // Never broken over lines: a link in two parts opens nothing.
    ...(quote.link === null ? [] : [styles.dim(`${indent}${printable(quote.link)}`)]),
  ].join('\n');
}

/** Verbatim words stand in quotation marks; reported ones don't, since they may not be the speaker's own. */
export function quotedWords({ type, text, speechAct }: QuoteView): string {
  const shown = type === 'direct' ? `“${printable(text)}”` : printable(text);
  return speechAct === 'statement' ? shown : `[${speechAct}] ${shown}`;
}

function whoAndWhen({ speaker, saidTo, medium, saidOn }: QuoteView): string {
  const name = speaker?.name ?? speaker?.description ?? 'somebody unnamed';
  const parts = [
    speaker?.role ? `${name}, ${speaker.role}` : name,
    saidTo === null ? '' : `to ${saidTo}`,
    medium ?? '',
    saidOn === null ? '' : `said ${readableTime(saidOn.date)} (“${saidOn.basis}”)`,
  ];
  return `— ${joined(parts)}`;
}

function whereItStands({ article, content, confidence }: QuoteView): string {
  const { outlet, publishedAt, headline } = article;
  const place = `characters ${content[0]?.start ?? 0}–${content.at(-1)?.end ?? 0}`;
  return joined([
    outlet ?? 'outlet unknown',
    publishedAt === null ? 'date unknown' : readableTime(publishedAt),
    headline === null ? '' : `“${headline}”`,
    `${place}${nameOf(article)}`,
    `confidence ${percent(confidence)}`,
  ]);
}

/** The sender's own name for it; the store's id only where nothing else tells which article it is. */
const nameOf = ({ externalId, headline, id }: QuoteView['article']): string =>
  externalId === null ? (headline === null ? ` of article ${id}` : '') : ` of ${externalId}`;

/** Never 100 %: nothing is that sure. */
const percent = (confidence: number): string => `${Math.min(99, Math.round(confidence * 100))} %`;

const joined = (parts: readonly string[]): string =>
  printable(parts.filter((part) => part !== '').join(' · '));

/** "2025-03-04" → "4 March 2025", "2025-03" → "March 2025", "2025-03-04T09:30:00Z" → "4 March 2025, 09:30 UTC". */
function readableTime(time: string): string {
  const { year, month, day, clock } = TIME.exec(time)?.groups ?? {};
  const name = MONTH_NAMES[Number(month) - 1];
  if (year === undefined || name === undefined) return time;
  const date = [day === undefined ? '' : `${Number(day)} `, name, ' ', year].join('');
  return clock === undefined ? date : `${date}, ${clock} UTC`;
}

const TIME = /^(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2})(?:T(?<clock>\d{2}:\d{2}))?)?/u;

function printEmpty({ message, suggestions }: NonNullable<AnswerView['empty']>): string {
  return [
    wrap(`Nothing found: ${printable(message)}`, ''),
    ...(suggestions.length === 0 ? [] : ['Try:']),
    ...suggestions.map((suggestion) => wrap(`  - ${printable(suggestion)}`, '    ')),
  ].join('\n');
}

/** Breaks at blanks; the first line carries its own indent. */
function wrap(text: string, indent: string): string {
  const [lead = ''] = /^ */u.exec(text) ?? [];
  const lines: string[] = [];
  let line = lead;
  for (const word of text.slice(lead.length).split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > LINE_WIDTH) {
      lines.push(line);
      line = indent;
    }
    line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}
