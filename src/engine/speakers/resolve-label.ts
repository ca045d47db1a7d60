/** Labels of interviews and transcripts: "Q" asks, "A" is whom the introduction is about, any other label is a name or a role. */

import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { OFFICE_TITLES } from '../../lexicon/titles.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { Narration } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Entity } from './entity.ts';
import { createEntity, noteMention, type Reader } from './reader.ts';
import { resolveName } from './resolve-name.ts';

/** Resolves the mention that a label makes, once the article has been read; `answering`: whom "A" stands for. */
export function resolveLabel(reader: Reader, mention: Mention, answering: Entity | null): void {
  const { narration } = reader;
  const label = narration.text.slice(mention.start, mention.end);
  const lower = label.toLowerCase();
  const entity = ANSWER_LABELS.has(lower)
    ? (answering ?? unnamedSpeaker(reader, INTERVIEWEE))
    : QUESTION_LABELS.has(lower)
      ? unnamedSpeaker(reader, INTERVIEWER)
      : isRole(lower)
        ? unnamedSpeaker(reader, label === label.toUpperCase() ? lower : label)
        : resolveName(reader, mention, []);
  if (!entity) return;
  if (entity.name !== null) entity.kind = 'person';
  noteMention(reader, mention, entity, 'subject');
}

const ANSWER_LABELS: ReadonlySet<string> = new Set(['a', 'answer']);
const QUESTION_LABELS: ReadonlySet<string> = new Set(['q', 'question']);
const INTERVIEWER = 'the interviewer';
const INTERVIEWEE = 'the interviewee';

/** "Q: Why now?": the outlet's own words, which it quotes from nobody; who asks by name or role is quoted. */
export function isOwnQuestion(narration: Narration, { rule, source }: Attribution): boolean {
  if (rule !== 'attribution/label' || !source) return false;
  return QUESTION_LABELS.has(narration.text.slice(source.start, source.end).toLowerCase());
}

/** "MODERATOR", "Interviewer", "Audience member". */
function isRole(label: string): boolean {
  const last = label.split(' ').at(-1) ?? '';
  return PERSON_NOUNS.has(last) || OFFICE_TITLES.has(last) || ROLE_LABELS.has(last);
}

const ROLE_LABELS: ReadonlySet<string> = new Set(
  'moderator interviewer host presenter anchor audience narrator panel operator chair caller announcer'.split(
    ' ',
  ),
);

/**
 * Of the people named in full before the first label the one mentioned most, the earliest of equals; else the first
 * of the whole article: an introduction is about whom the interview is with.
 */
export function interviewed(reader: Reader, firstLabel: number): Entity | null {
  const people = reader.cast.entities.filter(
    ({ kind, names }) => kind === 'person' && (names[0]?.length ?? 0) > 1,
  );
  const counts = new Map<Entity, number>();
  for (const [mention, entity] of reader.resolved)
    if (mention.start < firstLabel) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const most = Math.max(...people.map((person) => counts.get(person) ?? 0));
  return people.find((person) => (counts.get(person) ?? 0) === most) ?? null;
}

function unnamedSpeaker(reader: Reader, description: string): Entity | null {
  const known = reader.cast.entities.find((entity) => entity.description === description);
  if (known) return known;
  const entity = createEntity(reader, 'anonymous');
  if (entity) entity.description = description;
  return entity;
}
