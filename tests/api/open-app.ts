/** The HTTP application over a store in memory, with every response checked against its schema. */

import { onTestFinished } from 'vitest';
import { type AppDeps, buildApp } from '../../src/api/app.ts';
import { makeServices, type Services } from '../../src/services/services.ts';
import type { Store } from '../../src/store/store.ts';
import { openMemoryStore } from '../support/open-store.ts';

/** Opens it; `services` may replace some of the real ones, to make them fail. */
export async function openApp(
  replaced: (services: Services, store: Store) => Services = (all) => all,
  settings: Partial<AppDeps> = {},
) {
  const store = await openMemoryStore();
  const services = makeServices({ store, now: () => '2025-03-05T06:00:00Z' });
  const app = await buildApp({
    services: replaced(services, store),
    version: '0.0.0-test',
    maxPageBytes: 200_000,
    checkResponses: true,
    ...settings,
  });
  onTestFinished(() => app.close());
  return { app, store, services };
}

/** A document with a quote in it. */
export const DOCUMENT = {
  id: 'pier',
  text: 'The council met on Monday.\n\n“The pier will open in May,” harbour master Ana Brandt said on Monday.',
  outlet: 'Coast Courier',
  url: 'https://courier.example/pier',
  publishedAt: '2025-03-04',
};
