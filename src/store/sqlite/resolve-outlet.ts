/** Which outlet printed an article: by the name that it gives, by its domain where it gives none. */

import { and, eq, inArray } from 'drizzle-orm';
import type { KnownOutlet } from '../../lexicon/outlets.ts';
import { isCalled, knownByDomain, knownByName } from '../known-outlets.ts';
import { domainNamed, domainOf, outletKeysOf, spellsName } from '../outlet-keys.ts';
import type { Connection } from './connection.ts';
import { newId } from './ids.ts';
import { onceFor } from './prepared.ts';
import { outletDomains, outletNames, outlets } from './schema.ts';

/** What an article says of who printed it. */
export interface PrintedBy {
  readonly name: string | null;
  readonly url: string | null;
}

/** Finds the outlet; null for one that isn't entered, and where nothing is known. */
export function findOutletOf(db: Connection, by: PrintedBy): string | null {
  const { name, domain } = readPrintedBy(by);
  if (name === null) return domain === null ? null : findByDomain(db, domain);
  return findByName(db, name, domain);
}

/**
 * Gives the outlet, entering it when it is new, and notes what the article tells of it: a domain that
 * spells its name, a name for one that was known by its domain alone.
 */
export function saveOutletOf(db: Connection, by: PrintedBy): string | null {
  const { name, domain } = readPrintedBy(by);
  if (name === null && domain === null) return null;
  const found = findOutletOf(db, by);
  if (found === null) return enterOutlet(db, name, domain);
  if (name !== null && domain !== null && spellsName(domain, name)) addDomain(db, found, domain);
  if (name !== null) nameOutlet(db, found, name);
  return found;
}

/** A domain for a name ("livemint.com") is no name; a known outlet's domain may be meant by its name too. */
function readPrintedBy({ name, url }: PrintedBy): PrintedByKeys {
  const trimmed = name?.trim() ?? '';
  const named = domainNamed(trimmed);
  const domain = named ?? (url === null ? null : domainOf(url));
  return { name: trimmed === '' || named !== null ? null : trimmed, domain };
}

interface PrintedByKeys {
  readonly name: string | null;
  readonly domain: string | null;
}

function findByDomain(db: Connection, domain: string): string | null {
  return statementsOf(db).byDomain.get(domain) ?? null;
}

const statementsOf = onceFor(({ $client }) => ({
  byDomain: $client
    .prepare<[string], string>('SELECT outlet_id FROM outlet_domains WHERE domain = ?')
    .pluck(),
  byName: $client
    .prepare<[string], string>(
      'SELECT DISTINCT outlet_id FROM outlet_names WHERE name_key = ? ORDER BY outlet_id',
    )
    .pluck(),
  byBareName: $client
    .prepare<[string], string>(
      'SELECT DISTINCT outlet_id FROM outlet_names WHERE bare_key = ? ORDER BY outlet_id',
    )
    .pluck(),
  /** An outlet that no person named and that has the domain for a name. */
  isUnnamed: $client.prepare<[string]>(
    `SELECT 1 FROM outlets WHERE id = ? AND NOT is_edited
     AND name IN (SELECT domain FROM outlet_domains WHERE outlet_id = outlets.id)`,
  ),
}));

/** Homonyms are told apart by the domain; the oldest is the one that the name alone means. */
function findByName(db: Connection, name: string, domain: string | null): string | null {
  const ids = idsByName(db, name);
  const ofDomain = domain === null ? null : findByDomain(db, domain);
  if (ofDomain !== null && ids.includes(ofDomain)) return ofDomain;
  // Known only by a domain that spells this name until now.
  if (ofDomain !== null && domain !== null && spellsName(domain, name)) return ofDomain;
  const known = domain === null ? null : knownByDomain(domain);
  // A namesake that isn't entered yet: "The Guardian" at guardian.ng.
  if (known !== null && isCalled(known, name) && ofDomain === null) {
    return ids.find((id) => nameOf(db, id) === known.name) ?? null;
  }
  return ids[0] ?? null;
}

function idsByName(db: Connection, name: string): string[] {
  const { nameKey, bareKey } = outletKeysOf(name);
  const { byName, byBareName } = statementsOf(db);
  const exact = byName.all(nameKey);
  if (exact.length > 0) return exact;
  // "Hindu" means "The Hindu" only where nobody else is called so.
  const near = byBareName.all(bareKey);
  return near.length === 1 ? near : [];
}

const nameOf = (db: Connection, id: string): string | null =>
  db.select({ name: outlets.name }).from(outlets).where(eq(outlets.id, id)).get()?.name ?? null;

function enterOutlet(db: Connection, name: string | null, domain: string | null): string {
  const known = knownOutlet(name, domain);
  const title = known?.name ?? name ?? domain ?? '';
  const id = newId();
  db.insert(outlets)
    .values({ id, name: title, nameKey: outletKeysOf(title).nameKey })
    .run();
  for (const spelling of [title, ...(name === null ? [] : [name]), ...(known?.aliases ?? [])]) {
    addName(db, id, spelling);
  }
  const own = domain !== null && (name === null || spellsName(domain, name)) ? [domain] : [];
  for (const site of [...(known?.domains ?? []), ...own]) addDomain(db, id, site);
  return id;
}

/** The domain decides among namesakes; a name at another's domain (an aggregator's) is found by name. */
function knownOutlet(name: string | null, domain: string | null): KnownOutlet | null {
  const ofDomain = domain === null ? null : knownByDomain(domain);
  if (name === null || (ofDomain !== null && isCalled(ofDomain, name))) return ofDomain;
  return knownByName(name);
}

/** Notes a spelling of an outlet's name. */
export function addName(db: Connection, outletId: string, name: string): void {
  db.insert(outletNames)
    .values({ outletId, name: name.trim(), ...outletKeysOf(name) })
    .onConflictDoNothing()
    .run();
}

/** Notes a domain, unless it is another's already. */
export function addDomain(db: Connection, outletId: string, domain: string): void {
  db.insert(outletDomains).values({ outletId, domain }).onConflictDoNothing().run();
}

/** An outlet that is called by its domain takes the first name that it is given, unless a person named it. */
function nameOutlet(db: Connection, id: string, name: string): void {
  if (statementsOf(db).isUnnamed.get(id) === undefined) return;
  const domains = db
    .select({ domain: outletDomains.domain })
    .from(outletDomains)
    .where(eq(outletDomains.outletId, id));
  const renamed = db
    .update(outlets)
    .set({ name, nameKey: outletKeysOf(name).nameKey })
    .where(and(eq(outlets.id, id), eq(outlets.isEdited, false), inArray(outlets.name, domains)))
    .run();
  if (renamed.changes > 0) addName(db, id, name);
}
