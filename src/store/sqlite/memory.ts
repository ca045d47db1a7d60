/** What a connection remembers of names, roles and facts: all follows from its own text, so that nothing can be out of date. */

import type { Appearance, Profile, Weighing } from '../../engine/index.ts';
import { blockKeys } from '../../engine/registry/name-blocks.ts';
import { profileOf } from '../../engine/registry/profile.ts';
import { newWeighing } from '../../engine/registry/weigh-pair.ts';
import { onceFor } from './prepared.ts';
import type { appearances } from './schema.ts';

type Facts = (typeof appearances.$inferSelect)['facts'];

/** Memories of one connection; each is emptied when it is full. */
export interface Memory {
  readonly weighing: Weighing;
  /** Of the stored text of facts. */
  readonly facts: (text: string) => Facts;
  readonly blockKeys: (name: string, kind: Appearance['kind']) => readonly string[];
  readonly profile: (appearance: Appearance) => Profile | null;
}

/** Gives the connection's memory. */
export const memoryOf = onceFor((): Memory => {
  const weighing = newWeighing();
  const keys = remembering(20_000, (key: string) => {
    const [kind, name] = JSON.parse(key) as [Appearance['kind'], string];
    return blockKeys(name, kind);
  });
  return {
    weighing,
    facts: remembering(5_000, (text: string) => JSON.parse(text) as Facts),
    blockKeys: (name, kind) => keys(JSON.stringify([kind, name])),
    profile: rememberingProfiles(weighing),
  };
});

/** A person's profile follows from names and roles alone; an organisation's is made each time. */
function rememberingProfiles(weighing: Weighing): Memory['profile'] {
  const known = new Map<string, Profile | null>();
  return (appearance) => {
    const { kind, article, names, roles } = appearance;
    if (kind !== 'person' || article === null) return profileOf(appearance, weighing);
    const key = JSON.stringify([names, roles]);
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= MOST_PROFILES) known.clear();
    const made = profileOf(appearance, weighing);
    known.set(key, made);
    return made;
  };
}

const MOST_PROFILES = 10_000;

function remembering<Made>(most: number, make: (key: string) => Made): (key: string) => Made {
  const known = new Map<string, Made>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
