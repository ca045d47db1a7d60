/** The HTTP application over a store in memory; every response is held against its schema and the OpenAPI document. */

import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { expect, onTestFinished } from 'vitest';
import { type AppDeps, buildApp } from '../../src/api/app.ts';
import { makeServices, type Services } from '../../src/services/services.ts';
import type { Store } from '../../src/store/store.ts';
import { faultsOf } from '../support/check-response.ts';
import { openMemoryStore } from '../support/open-store.ts';

/** Opens it; `services` may replace some of the real ones, to make them fail. */
export async function openApp(
  replaced: (services: Services, store: Store) => Services = (all) => all,
  settings: Partial<AppDeps> = {},
) {
  const store = await openMemoryStore();
  const services = makeServices(
    { store, now: () => '2025-03-05T06:00:00Z' },
    { keptBytes: 8_000_000 },
  );
  const app = await buildApp({
    services: replaced(services, store),
    version: '0.0.0-test',
    maxPageBytes: 200_000,
    checkResponses: true,
    ...settings,
  });
  onTestFinished(() => app.close());
  return { app: checking(app), store, services };
}

/** An application as tests use it. */
type CheckedApp = Omit<FastifyInstance, 'inject'> & {
  inject(request: InjectOptions | string): Promise<LightMyRequestResponse>;
};

/** The same application, whose answers fail the test where they aren't what the document declares. */
function checking(app: FastifyInstance): CheckedApp {
  const inject = async (request: InjectOptions | string): Promise<LightMyRequestResponse> => {
    const options = typeof request === 'string' ? { url: request } : request;
    const response = await app.inject(options);
    const { method = 'GET', url } = options;
    const { statusCode: status, headers } = response;
    // Packed bodies are compared with unpacked ones where they are tested.
    const body = headers['content-encoding'] === undefined ? response.body : null;
    if (body !== null && typeof url === 'string') {
      expect(faultsOf({ method: method.toUpperCase(), url, status, headers, body }), url).toEqual(
        [],
      );
    }
    return response;
  };
  return new Proxy(app, {
    get: (target, name, receiver) =>
      name === 'inject' ? inject : (Reflect.get(target, name, receiver) as unknown),
  });
}

/** A document with a quote in it. */
export const DOCUMENT = {
  id: 'pier',
  text: 'The council met on Monday.\n\n“The pier will open in May,” harbour master Ana Brandt said on Monday.',
  outlet: 'Coast Courier',
  url: 'https://courier.example/pier',
  publishedAt: '2025-03-04',
};
