/** The TypeScript client that others would generate: made from the committed document, checked by the compiler, loaded. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import ts from 'typescript';
import { onTestFinished } from 'vitest';

const DOCUMENT = fileURLToPath(new URL('../../openapi/openapi.json', import.meta.url));

/** What a function of the client gives. */
export interface SdkResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** The client: a function an operation, under its `operationId`. */
export type Sdk = Readonly<Record<string, (options: object) => Promise<SdkResult>>>;

/** Generates it into a folder that goes with the test, and gives what the compiler says of it besides. */
export async function generateSdk(): Promise<{
  readonly sdk: Sdk;
  readonly complaints: readonly string[];
}> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-sdk-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await createClient({
    input: DOCUMENT,
    output: { path: folder, postProcess: [] },
    logs: { level: 'silent', file: false },
  });
  const entry = join(folder, 'index.ts');
  const complaints = compile(entry);
  // What the compiler wrote, since Node reads no TypeScript.
  const sdk = (await import(
    /* @vite-ignore */ pathToFileURL(join(folder, 'out', 'index.js')).href
  )) as Sdk;
  return { sdk, complaints };
}

/** Type-checks and writes JavaScript beside it, as modules that Node loads. */
function compile(entry: string): string[] {
  const program = ts.createProgram([entry], {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.CommonJS,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    outDir: join(entry, '..', 'out'),
    rootDir: join(entry, '..'),
  });
  const { diagnostics } = program.emit();
  return [...ts.getPreEmitDiagnostics(program), ...diagnostics].map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
}
