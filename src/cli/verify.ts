/** `onrecord verify`: whether somebody said it, by what is stored. */

import { Command } from 'commander';
import { compose } from '../compose.ts';
import { readSettings } from '../config.ts';
import type { EvidenceView, VerificationView } from '../services/verifications.ts';
import { quotedWords } from './print-answer.ts';
import { requireDatabase } from './require-database.ts';
import { printable, writeOut } from './talk.ts';

/** Makes the command. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description(
      'check whether somebody said it: exact, partial, altered, other speaker, not found',
    )
    .argument('<text>', 'the words, as one argument')
    .option('--speaker <name>', 'whose words they are said to be')
    .option('--db <file>', 'the SQLite file (ONRECORD_DB; default onrecord.db)')
    .option('--json', 'print what POST /v1/verifications returns')
    .action(run);
}

interface VerifyOptions {
  readonly db?: string;
  readonly speaker?: string;
  readonly json?: true;
}

async function run(text: string, { db, speaker, json }: VerifyOptions): Promise<void> {
  const settings = readSettings({ db });
  requireDatabase(settings.db);
  const { services, close } = await compose(settings);
  try {
    const checked = await services.verifications.verify({ text, speaker });
    await writeOut(json ? `${JSON.stringify(checked, null, 2)}\n` : printVerification(checked));
  } finally {
    await close();
  }
}

/** The verdict, then the evidence, for people. */
function printVerification({ verdict, confidence, message, evidence }: VerificationView): string {
  const head = `${verdict.replaceAll('_', ' ')} (${Math.round(confidence * 100)} %): ${message}\n`;
  return [head, ...evidence.map(printEvidence)].join('\n');
}

function printEvidence({ quote, continued, how, missing, diff, passage }: EvidenceView): string {
  const { article, speaker } = quote;
  const who = speaker?.name ?? speaker?.description ?? 'nobody named';
  const where = [article.outlet, article.publishedAt, article.headline].filter(
    (part) => part !== null,
  );
  const said = [quote, ...continued].map(quotedWords).join(' … ');
  const lines = [
    `${how.replaceAll('_', ' ')}: ${passage === null ? `${who}: ${said}` : `“${passage}”`}`,
    `  ${where.join(', ')}`,
    ...(quote.link === null ? [] : [`  ${quote.link}`]),
    ...(missing.length === 0 ? [] : [`  missing: ${missing.join(' … ')}`]),
    ...(how === 'altered' ? [`  ${diff.map(printPart).join('')}`] : []),
  ];
  return lines.map((line) => `${printable(line)}\n`).join('');
}

const printPart = ({ op, text }: VerificationView['evidence'][number]['diff'][number]): string =>
  op === 'same' ? text : op === 'removed' ? `[-${text}-]` : `{+${text}+}`;
