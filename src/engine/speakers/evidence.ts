/** Evidence: how one gets from the mention that a quote hangs on to the words that name its speaker. */

import { foldName } from '../../text/name-key.ts';
import type { Span } from '../../text/span.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import type { CoreferenceRule, EvidenceStep } from '../quote.ts';
import type { Entity } from './entity.ts';
import type { Resolution } from './resolve-mentions.ts';

/** Finds the evidence for a source mention; `rule`: that of its quote. */
export type FindEvidence = (source: Mention, rule: EvidenceStep['rule']) => EvidenceStep[];

/** A mention, and the rule that links it to the one before. */
interface Link {
  readonly to: Span & { readonly mention: Mention | null };
  readonly rule: CoreferenceRule;
}

/**
 * Prepares an article's mentions by entity, and gives a function for its quotes.
 *
 * The chain is "He" → "Rao" → "Former pilot Devika Rao": a pronoun or a phrase leads to the nearest name, a
 * name to the fullest one. It shows that they are one, not in which order it was found.
 */
export function evidenceFinder(narration: Narration, resolution: Resolution): FindEvidence {
  const mentionsOf = new Map<Entity, Mention[]>();
  for (const [mention, entity] of resolution) {
    const of = mentionsOf.get(entity) ?? [];
    of.push(mention);
    mentionsOf.set(entity, of);
  }
  for (const of of mentionsOf.values()) of.sort((a, b) => a.start - b.start);
  return (source, rule) => {
    const steps: EvidenceStep[] = [{ start: source.start, end: source.end, rule }];
    const entity = resolution.get(source);
    const mentions = (entity && mentionsOf.get(entity)) ?? [];
    let at: Mention | null = source;
    // A pronoun, a phrase, a name, a fuller name: at most three links.
    for (let i = 0; entity && at && i < 3; i++) {
      const link: Link | null =
        rule === 'attribution/label' && at === source
          ? labelLink(narration, at, entity, mentions)
          : nextLink(narration, at, entity, mentions, mentionsOf);
      if (!link) break;
      steps.push({ start: link.to.start, end: link.to.end, rule: link.rule });
      at = link.to.mention;
    }
    return steps;
  };
}

function nextLink(
  narration: Narration,
  at: Mention,
  entity: Entity,
  mentions: readonly Mention[],
  mentionsOf: ReadonlyMap<Entity, readonly Mention[]>,
): Link | null {
  if (at.kind === 'pronoun') {
    const pronoun = tokenAt(narration, at.head).lower;
    const isRelative = pronoun === 'who' || pronoun === 'which';
    return link(
      nearest(at, mentions, ({ kind }) => kind === 'name') ??
        nearest(at, mentions, ({ kind }) => kind === 'nominal'),
      isRelative ? 'coreference/relative' : 'coreference/pronoun',
    );
  }
  if (entity.name === null) return null;
  if (at.kind === 'name') return fullestName(narration, at, entity, mentions);
  if (holdsName(narration, at, entity.name)) return null;
  const named = nearest(at, mentions, ({ kind }) => kind === 'name');
  if (named && isBeside(at, named)) return link(named, 'coreference/apposition');
  if (named)
    return link(named, named.start < at.start ? 'coreference/nominal' : 'coreference/lead');
  return link(laterNamesake(at, entity, mentionsOf), 'coreference/lead');
}

const link = (mention: Mention | null, rule: CoreferenceRule): Link | null =>
  mention && { to: { start: mention.start, end: mention.end, mention }, rule };

/** The last one before, else the first one after. */
function nearest(
  at: Mention,
  mentions: readonly Mention[],
  fits: (mention: Mention) => boolean,
): Mention | null {
  const fitting = mentions.filter((mention) => mention !== at && fits(mention));
  return fitting.findLast(({ start }) => start < at.start) ?? fitting[0] ?? null;
}

/** "Former pilot Devika Rao" for "Rao"; null where the mention itself has the full name. */
function fullestName(
  narration: Narration,
  at: Mention,
  { name }: Entity,
  mentions: readonly Mention[],
): Link | null {
  if (name === null || holdsName(narration, at, name)) return null;
  const full = mentions.find(
    (mention) => mention.kind === 'name' && mention !== at && holdsName(narration, mention, name),
  );
  if (full) return link(full, 'coreference/name');
  // "Opare" is completed from inside "a Samuel Opare penalty", which is no mention of his.
  const start = narration.text.indexOf(name);
  return start < 0
    ? null
    : { to: { start, end: start + name.length, mention: null }, rule: 'coreference/name' };
}

/** An interview's "A" is the one who is interviewed, a transcript's "NESS" somebody called Ness. */
function labelLink(
  narration: Narration,
  at: Mention,
  entity: Entity,
  mentions: readonly Mention[],
): Link | null {
  const full = fullestName(narration, at, entity, mentions);
  return full && { ...full, rule: 'coreference/label' };
}

const holdsName = ({ text }: Narration, { start, end }: Span, name: string): boolean =>
  ` ${foldName(text.slice(start, end))} `.includes(` ${foldName(name)} `);

/** Nothing but a comma between them. */
const isBeside = (a: Mention, b: Mention): boolean =>
  a.sentence === b.sentence && (b.unit === a.unitEnd + 1 || a.unit === b.unitEnd + 1);

/** "The scientist …", named a paragraph later: the first name there that was given to it. */
function laterNamesake(
  at: Mention,
  entity: Entity,
  mentionsOf: ReadonlyMap<Entity, readonly Mention[]>,
): Mention | null {
  for (const [other, mentions] of mentionsOf) {
    if (other === entity || other.name !== entity.name) continue;
    const named = mentions.find(({ kind, start }) => kind === 'name' && start > at.start);
    if (named) return named;
  }
  return null;
}
