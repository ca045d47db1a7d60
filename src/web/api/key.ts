/** The key that requests are sent with: kept in this tab or in this browser, as its owner chose. */

const NAME = 'onrecord:key';

/** Where a key is kept: until the tab is closed, or until it is forgotten. */
export type KeyPlace = 'tab' | 'browser';

const STORES: readonly (readonly [KeyPlace, () => Storage])[] = [
  ['tab', () => window.sessionStorage],
  ['browser', () => window.localStorage],
];

/** The key and where it is kept; null without one, or where the browser keeps nothing. */
export function keptKey(): { readonly key: string; readonly place: KeyPlace } | null {
  for (const [place, store] of STORES) {
    const key = inStore(() => store().getItem(NAME));
    if (key) return { key, place };
  }
  return null;
}

/** Keeps a key in one place and nowhere else; "" forgets it. False where the browser refuses to keep it. */
export function keepKey(key: string, place: KeyPlace): boolean {
  for (const [, store] of STORES) {
    inStore(() => {
      store().removeItem(NAME);
    });
  }
  if (key === '') return true;
  const store = STORES.find(([name]) => name === place)?.[1];
  inStore(() => store?.().setItem(NAME, key));
  return keptKey()?.key === key;
}

/** Browsers that are told to keep nothing throw on every use. */
function inStore<Result>(use: () => Result): Result | null {
  try {
    return use();
  } catch {
    return null;
  }
}

/** The headers that carry the key; none without one (RFC 6750, section 2.1). */
export function keyHeaders(): Record<string, string> {
  const kept = keptKey();
  return kept ? { authorization: `Bearer ${kept.key}` } : {};
}

/** Asks for a key, since the server wants one; true once another was given. */
type KeyAsker = (why: string) => Promise<boolean>;

let asker: KeyAsker | null = null;
let asking: Promise<boolean> | null = null;

/** Sets who asks. */
export function setKeyAsker(ask: KeyAsker | null): void {
  asker = ask;
}

/** Asks once for all requests that were refused meanwhile. */
export function askForKey(why: string): Promise<boolean> {
  if (!asker) return Promise.resolve(false);
  asking ??= asker(why).finally(() => {
    asking = null;
  });
  return asking;
}
