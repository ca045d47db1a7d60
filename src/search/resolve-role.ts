/** Finds whom a question means that names an office instead of a person: "the mayor of Kyiv". */

import type { RoleHolder, SeenRole, Store } from '../store/store.ts';
import type { ResolvedSpeaker, SpeakerGuess } from './resolved-speaker.ts';
import { fitRole, type RoleFit, type RoleWords, roleWords } from './role-words.ts';

/** A time that is asked for; open on both sides where none is. */
export interface AskedTime {
  readonly from: string | null;
  readonly to: string | null;
}

/** That a role fits says less than a name: others may hold it whom no article describes so. */
const CONFIDENCE: Readonly<Record<Exclude<RoleFit, 'other'>, number>> = {
  same: 0.9,
  narrower: 0.5,
  unstated: 0.4,
};
/** Whoever held it at another time is told, unlikely as it is. */
const AT_ANOTHER_TIME = 0.1;
const MOST_GUESSES = 10;
const MOST_OTHERS = 5;

/** Somebody with the role that makes them fit. */
interface Holder {
  readonly holder: RoleHolder;
  readonly fit: Exclude<RoleFit, 'other'>;
  readonly role: string;
  readonly isThen: boolean;
}

/**
 * Who held the office at that time, else now. One whose role says just that, or leaves out for whom it is where only one
 * speaks of that, is `known`; several are `ambiguous`, and so is even one whose role says more. Null where nobody has it, then or ever.
 */
export async function resolveRole(
  store: Pick<Store, 'findSpeakersByRole' | 'countMatches'>,
  phrase: string,
  time: AskedTime,
): Promise<ResolvedSpeaker | null> {
  const asked = roleWords(phrase);
  if (asked.heads.length === 0) return null;
  const all = await findHolders(store, asked, time);
  const held = all.filter(({ isThen }) => isThen);
  const others = all.filter(({ isThen, fit }) => !isThen && fit === 'same').slice(0, MOST_OTHERS);
  for (const fit of ['same', 'narrower', 'unstated'] as const) {
    const fitting = held.filter((one) => one.fit === fit).slice(0, MOST_GUESSES);
    if (fitting.length === 0) continue;
    const speakers = fitting.map((one) => guess(one, CONFIDENCE[fit] / fitting.length));
    if (fitting.length > 1 || fit === 'narrower')
      return { outcome: 'ambiguous', name: phrase, speakers };
    return {
      ...{ outcome: 'known', name: phrase, speakers, topicWords: [] },
      others: others.map((one) => guess(one, AT_ANOTHER_TIME)),
    };
  }
  if (others.length === 0) return null;
  const near = others.map(({ holder }) => holder.speaker);
  return { outcome: 'unknown', name: phrase, near, isRole: true };
}

const guess = ({ holder, role }: Holder, confidence: number): SpeakerGuess => ({
  speaker: holder.speaker,
  confidence: Math.round(confidence * 100) / 100,
  role,
});

async function findHolders(
  store: Pick<Store, 'findSpeakersByRole' | 'countMatches'>,
  asked: RoleWords,
  { from, to }: AskedTime,
): Promise<Holder[]> {
  // Without a time the present is asked for, behind all that is stored.
  const time = { from: from ?? (to === null ? FOREVER : ''), to: to ?? FOREVER };
  const groups = [...asked.office, ...asked.of].map(({ group }) => group);
  const stated = (await store.findSpeakersByRole(groups, time)).flatMap((holder) =>
    asHolder(asked, holder, time),
  );
  if (asked.of.length === 0 || stated.some(({ isThen }) => isThen)) return stated;
  const offices = await store.findSpeakersByRole(
    asked.office.map(({ group }) => group),
    time,
  );
  const unstated = offices
    .flatMap((holder) => asHolder(asked, holder, time))
    .filter(({ fit, isThen }) => fit === 'unstated' && isThen);
  // "Mayor Ellison" is whose mayor the articles are about, if any's.
  const query = { allOf: asked.of.map(({ group }) => group) };
  const near: Holder[] = [];
  for (const one of unstated.slice(0, MOST_GUESSES)) {
    const speakerIds = [one.holder.speaker.id];
    if ((await store.countMatches(query, { speakerIds })) > 0) near.push(one);
  }
  return [...stated, ...near];
}

/** After all dates. */
const FOREVER = '9999';

/** The best of somebody's roles that fit, and whether it was held then; none where no role fits. */
function asHolder(
  asked: RoleWords,
  holder: RoleHolder,
  time: { readonly from: string; readonly to: string },
): Holder[] {
  const fitting = holder.roles.map((seen) => {
    const had = roleWords(seen.role);
    return { seen, status: had.status, fit: fitRole(asked, had) };
  });
  for (const fit of ['same', 'narrower', 'unstated'] as const) {
    const some = fitting.filter((one) => one.fit === fit);
    const [own] = some.filter(({ status }) => isAsked(asked.status, status));
    if (!own) continue;
    const held = some.filter(({ status }) => isAsked(asked.status, status)).map(({ seen }) => seen);
    const past = fitting
      .filter((one) => one.fit !== 'other' && one.status === 'former')
      .map(({ seen }) => seen);
    const isThen = asked.status === 'former' || wasHeld(held, past, time.to);
    return [{ holder, fit, role: own.seen.role, isThen }];
  }
  return [];
}

/** Who acts in an office holds it. */
const isAsked = (asked: RoleWords['status'], had: RoleWords['status']): boolean =>
  asked === had || (asked === 'held' && had === 'acting');

/** An office lasts until somebody is called a former holder of it, and may have begun some weeks before an article says so. */
function wasHeld(held: readonly SeenRole[], past: readonly SeenRole[], end: string): boolean {
  if (held.some(({ within }) => within > 0)) return true;
  if (past.some(({ within }) => within > 0)) return false;
  const last = latest(held);
  if (last !== '') return last >= latest(past);
  const first = held.flatMap(({ firstAfter }) => firstAfter ?? []).sort()[0];
  return first !== undefined && Date.parse(first) - Date.parse(end) <= BEGUN_BEFORE_MS;
}

const latest = (roles: readonly SeenRole[]): string =>
  roles
    .flatMap(({ lastBefore }) => lastBefore ?? [])
    .sort()
    .at(-1) ?? '';

const BEGUN_BEFORE_MS = 31 * 24 * 60 * 60 * 1000;
