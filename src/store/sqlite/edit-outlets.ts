/** What people do to outlets: name them, give and take names and domains, merge them. */

import { and, eq, ne } from 'drizzle-orm';
import { ExpectedError } from '../../errors.ts';
import { outletKeysOf } from '../outlet-keys.ts';
import type { OutletEdit, OutletRecord } from '../store.ts';
import type { Connection } from './connection.ts';
import { currentOutletId, findOutlet } from './outlets.ts';
import { addDomain, addName } from './resolve-outlet.ts';
import { articles, outletDomains, outletNames, outletRedirects, outlets } from './schema.ts';
import { write } from './write.ts';

/** Changes an outlet; see the contract in store.ts. Done twice it is as done once. */
export function editOutlet(db: Connection, id: string, edit: OutletEdit): OutletRecord | null {
  return write(db, () => {
    const outlet = findOutlet(db, id);
    if (outlet === null) return null;
    const added = [...(edit.name === undefined ? [] : [edit.name]), ...(edit.addAliases ?? [])];
    for (const name of added) checkName(db, outlet.id, name);
    for (const domain of edit.addDomains ?? []) checkDomain(db, outlet.id, domain);
    for (const name of edit.removeAliases ?? []) removeName(db, outlet.id, name);
    for (const domain of edit.removeDomains ?? []) removeDomain(db, outlet.id, domain);
    for (const name of added) addName(db, outlet.id, name);
    for (const domain of edit.addDomains ?? []) addDomain(db, outlet.id, domain);
    const name = edit.name ?? outlet.name;
    // The name that it goes by is always one of its names.
    addName(db, outlet.id, name);
    db.update(outlets)
      .set({ name, nameKey: outletKeysOf(name).nameKey, isEdited: true })
      .where(eq(outlets.id, outlet.id))
      .run();
    return findOutlet(db, outlet.id);
  });
}

/** Merges outlets; see the contract in store.ts. Those that are gone or merged already are passed over. */
export function mergeOutlets(
  db: Connection,
  id: string,
  others: readonly string[],
): OutletRecord | null {
  return write(db, () => {
    const target = findOutlet(db, id);
    if (target === null) return null;
    const found = others.map((other) => findOutlet(db, currentOutletId(db, other)));
    for (const other of found) {
      if (other !== null && other.id !== target.id) absorb(db, target.id, other);
    }
    db.update(outlets).set({ isEdited: true }).where(eq(outlets.id, target.id)).run();
    return findOutlet(db, target.id);
  });
}

function absorb(db: Connection, outletId: string, other: OutletRecord): void {
  db.update(articles).set({ outletId }).where(eq(articles.outletId, other.id)).run();
  for (const name of [other.name, ...other.aliases]) addName(db, outletId, name);
  const ofOther = eq(outletDomains.outletId, other.id);
  db.update(outletDomains).set({ outletId }).where(ofOther).run();
  db.update(outletRedirects).set({ outletId }).where(eq(outletRedirects.outletId, other.id)).run();
  db.delete(outlets).where(eq(outlets.id, other.id)).run();
  db.insert(outletRedirects).values({ id: other.id, outletId }).run();
}

function checkName(db: Connection, outletId: string, name: string): void {
  const { nameKey } = outletKeysOf(name);
  const taken = db
    .select({ id: outletNames.outletId, name: outlets.name })
    .from(outletNames)
    .innerJoin(outlets, eq(outlets.id, outletNames.outletId))
    .where(and(eq(outletNames.nameKey, nameKey), ne(outletNames.outletId, outletId)))
    .get();
  if (taken) throw conflict(`The name "${name}"`, taken);
}

function checkDomain(db: Connection, outletId: string, domain: string): void {
  const taken = db
    .select({ id: outletDomains.outletId, name: outlets.name })
    .from(outletDomains)
    .innerJoin(outlets, eq(outlets.id, outletDomains.outletId))
    .where(and(eq(outletDomains.domain, domain), ne(outletDomains.outletId, outletId)))
    .get();
  if (taken) throw conflict(`The domain ${domain}`, taken);
}

const conflict = (what: string, { id, name }: { id: string; name: string }): ExpectedError =>
  new ExpectedError(
    'outlet_conflict',
    `${what} is that of the outlet "${name}" (${id}): merge the two with POST /v1/outlets/{id}/merge, or remove it there first.`,
  );

function removeName(db: Connection, outletId: string, name: string): void {
  const { nameKey } = outletKeysOf(name);
  db.delete(outletNames)
    .where(and(eq(outletNames.outletId, outletId), eq(outletNames.nameKey, nameKey)))
    .run();
}

function removeDomain(db: Connection, outletId: string, domain: string): void {
  db.delete(outletDomains)
    .where(and(eq(outletDomains.outletId, outletId), eq(outletDomains.domain, domain)))
    .run();
}
