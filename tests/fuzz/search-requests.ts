/** Requests made of text that nobody is to trust, over a small store of news: every one is answered or refused. */

import { buildApp } from '../../src/api/app.ts';
import { makeServices } from '../../src/services/services.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { REPORTS } from '../support/newspapers.ts';

/** Where the text goes; questions most often, since most is done with them. */
const PATHS = [
  '/v1/answers?q=',
  '/v1/answers?q=',
  '/v1/quotes?q=',
  '/v1/quotes?facets=speaker,year&topic=',
  '/v1/quotes?sort=newest&topic=',
  '/v1/quotes?speaker=',
  '/v1/quotes?venue=',
  '/v1/quotes?outlet=',
  '/v1/speakers?name=',
  '/v1/suggest?q=',
  '/v1/topics?q=',
  '/v1/timeline?topic=',
  '/v1/answers?q=water&speaker=',
  '/v1/answers?q=water&cursor=',
  '/v1/quotes?q=water&cursor=',
  '/v1/answers?q=water&topic=',
  '/feeds/quotes.atom?topic=',
  '/v1/exports?format=csv&q=',
  'verification',
] as const;

const LONGEST = 2_000;

/** Sends the text to one of the paths, which its bytes choose; throws for an answer that is a fault of ours. */
export async function sendSearch(text: string): Promise<void> {
  const app = await (opened ??= open());
  const sent = Buffer.from(text.slice(0, LONGEST)).toString();
  const sum = Buffer.from(sent).reduce((all, byte) => all + byte, sent.length);
  const path = PATHS[sum % PATHS.length] ?? PATHS[0];
  const response = await app.inject(
    path === 'verification'
      ? {
          method: 'POST',
          url: '/v1/verifications',
          payload: { text: sent, speaker: sent.slice(0, 50) },
        }
      : `${path}${encodeURIComponent(sent)}`,
  );
  if (!FINE.has(response.statusCode)) {
    throw new Error(`${path} ${JSON.stringify(sent)}: ${response.statusCode} ${response.body}`);
  }
}

const FINE: ReadonlySet<number> = new Set([200, 400, 404]);

type App = Awaited<ReturnType<typeof buildApp>>;
let opened: Promise<App> | null = null;

async function open(): Promise<App> {
  const store = await openSqliteStore({ file: ':memory:' });
  const services = makeServices({ store, now: () => '2025-03-12T10:00:00Z' });
  const app = await buildApp({ services, version: '0.0.0-fuzz', maxPageBytes: 200_000 });
  for (const payload of REPORTS) await app.inject({ method: 'POST', url: '/v1/articles', payload });
  return app;
}
