/** Speakers as people read them in a terminal. */

import type { SpeakerDetailView } from '../services/speaker-views.ts';
import type { SpeakerView } from '../services/views.ts';
import { printable } from './talk.ts';

/** One a line: id, name, role, how many quotes. */
export function printSpeakers(speakers: readonly SpeakerView[]): string {
  return speakers
    .map(({ id, name, role, quotes }) => {
      const what = role === null ? '' : `, ${printable(role)}`;
      return `${id}  ${printable(name)}${what} (${countOf(quotes, 'quote')})\n`;
    })
    .join('');
}

/** A speaker in full. */
export function printSpeaker(speaker: SpeakerDetailView): string {
  const { names, roles, suggestions, aliases } = speaker;
  const others = aliases.filter((alias) => names.every(({ name }) => name !== alias));
  const lines = [
    `${printable(speaker.name)} (${speaker.kind}, ${countOf(speaker.quotes, 'quote')})  ${speaker.id}`,
    ...(speaker.description === null ? [] : [`  ${printable(speaker.description)}`]),
    ...(speaker.wikidata === null ? [] : [`  https://www.wikidata.org/wiki/${speaker.wikidata}`]),
    ...section('names', [
      ...names.map(({ name, quotes }) => `${name} (${countOf(quotes, 'quote')})`),
      ...others,
    ]),
    ...section(
      'roles',
      roles.map(({ role, status, firstSeen, lastSeen }) => {
        const when = firstSeen === lastSeen ? firstSeen : `${firstSeen} to ${lastSeen}`;
        return `${role}${status === 'held' ? '' : ` [${status}]`}, ${when}`;
      }),
    ),
    ...section(
      'may be the same',
      suggestions.map(
        ({ id, name, confidence }) => `${name} (${Math.round(confidence * 100)} %)  ${id}`,
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`  ${title}:`, ...lines.map((line) => `    ${printable(line)}`)];

const countOf = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`;
