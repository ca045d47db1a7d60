/** `onrecord demo`: the whole way on invented news, from an empty folder to answers. */

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Command } from 'commander';
import { compose } from '../compose.ts';
import { packageFile } from '../program-files.ts';
import type { DocumentInput } from '../services/document-input.ts';
import type { Services } from '../services/services.ts';
import { printAnswer } from './print-answer.ts';
import { writeOut } from './talk.ts';

/** The pages that ship with the repository; times as docs/samples/README.md gives them. */
const SAMPLES = packageFile('docs/samples');
const PAGES = [
  { file: 'aggregator.txt', kind: 'text', retrievedAt: '2025-06-19T14:00:00Z' },
  { file: 'article.html', kind: 'html', retrievedAt: '2025-06-20T09:30:00Z' },
] as const;

/** The first is about somebody whom the two pages spell differently. */
const QUESTIONS = [
  'What has Daryna Khvostenko said about boxes?',
  'What has Marchetti-Oyelowo said about drills?',
  'Brandt on the fountain',
];
const ANSWERS_SHOWN = 2;

/** Makes the command. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('store the sample pages in a fresh .demo folder and ask three questions')
    .action(() => runDemo());
}

/** Stores the sample pages in a fresh `.demo` below the folder given, asks, and prints; all of it to stdout. */
export async function runDemo(below = '.', write = writeOut): Promise<void> {
  const folder = join(below, '.demo');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const db = join(folder, 'onrecord.db');
  const { services, close } = await compose({ db });
  try {
    await write(`${db} made; storing the pages of docs/samples in it\n`);
    for (const page of PAGES) await write(`  ${await ingest(services, page)}\n`);
    for (const question of QUESTIONS) await write(await answer(services, question));
  } finally {
    await close();
  }
  await write(`\n${nextSteps(relative(below, db))}\n`);
}

/** Gives a line saying what came of the page. */
async function ingest(
  { articles }: Services,
  { file, kind, retrievedAt }: (typeof PAGES)[number],
): Promise<string> {
  const body = readFileSync(join(SAMPLES, file));
  const content = body.toString('utf8');
  const document: DocumentInput = { id: file, [kind]: content, retrievedAt };
  const stored = await articles.ingest(document, { body });
  const articleCount = stored.articles.length;
  return `${file}: ${articleCount} ${articleCount === 1 ? 'article' : 'articles'}, ${stored.quotes.length} quotes`;
}

async function answer({ answers }: Services, question: string): Promise<string> {
  const colour = process.stdout.isTTY && process.stdout.hasColors();
  const answered = await answers.answer(question, { limit: ANSWERS_SHOWN });
  return `\n$ onrecord ask "${question}"\n${printAnswer(answered, { colour })}`;
}

const nextSteps = (db: string): string =>
  [
    'Next:',
    `  node dist/cli/main.js ask "…" --db ${db}`,
    `  npm start -- --db ${db}, which serves the API with its documentation at http://127.0.0.1:3000/docs`,
  ].join('\n');
