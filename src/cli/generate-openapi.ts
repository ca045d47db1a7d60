/** The OpenAPI document of this version, as text. */

import { buildApp } from '../api/app.ts';
import { compose } from '../compose.ts';
import { readVersion } from '../config.ts';

/** Gives the document as it is committed: indented, with a line end. */
export async function generateOpenapi(): Promise<string> {
  const { services, close } = await compose({ db: ':memory:' });
  const app = await buildApp({ services, version: readVersion(), maxPageBytes: 1_000 });
  const document = app.swagger();
  await app.close();
  await close();
  return `${JSON.stringify(document, null, 2)}\n`;
}
