/** The worked example of README.md, made by really asking: on the command line and over HTTP. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../api/app.ts';
import { compose } from '../compose.ts';
import { readSettings, readVersion } from '../config.ts';
import type { AnswerView } from '../services/answer-view.ts';
import type { ReadmeSection } from '../training/score/readme-section.ts';
import { runDemo } from './demo.ts';

/** Where it stands. */
export const EXAMPLE_SECTION: ReadmeSection = {
  begin: '<!-- example: written by `npm run readme` -->',
  end: '<!-- end of example -->',
};

const DB = '.demo/onrecord.db';
const QUERY = '/v1/answers?q=What+has+Marchetti-Oyelowo+said+about+drills&limit=1';

/** Gives the example as Markdown. It runs the demo in a folder of its own, which it takes away again. */
export async function readmeExample(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-example-'));
  try {
    let printed = '';
    await runDemo(folder, async (text) => {
      printed += text;
    });
    const [, asked = ''] = printed.split('\n$ onrecord ask ');
    return [
      'On the command line, after the demo:',
      block('console', `$ onrecord ask --db ${DB} --limit 2 ${asked.trim()}`),
      `Over HTTP, from \`npm start -- --db ${DB}\` (shortened; [\`docs/api.md\`](docs/api.md) explains every field):`,
      block('console', `$ curl -s 'http://127.0.0.1:3000${QUERY}'`),
      block('json', JSON.stringify(shorten(await fetchAnswer(join(folder, DB))), null, 2)),
    ].join('\n\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fetchAnswer(db: string): Promise<AnswerView> {
  const { services, close } = await compose({ db });
  const { maxPageBytes } = readSettings();
  const app = await buildApp({ services, version: readVersion(), maxPageBytes });
  const response = await app.inject({ url: QUERY, headers: { host: '127.0.0.1' } });
  await app.close();
  await close();
  return response.json<AnswerView>();
}

/** What a reader looks at first, and nothing that differs from run to run. */
function shorten({ question, interpretation, items, empty }: AnswerView): unknown {
  return {
    question,
    interpretation: {
      speakers: interpretation.speakers.map(({ name, confidence }) => ({ name, confidence })),
      topic: interpretation.topic,
    },
    items: items.map(({ quote }) => ({
      quote: {
        type: quote.type,
        text: quote.text,
        content: quote.content,
        speaker: quote.speaker && { name: quote.speaker.name, role: quote.speaker.role },
        article: {
          externalId: quote.article.externalId,
          headline: quote.article.headline,
          outlet: quote.article.outlet,
          publishedAt: quote.article.publishedAt,
        },
        confidence: quote.confidence,
        rule: quote.rule,
      },
    })),
    empty,
  };
}

const block = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;
