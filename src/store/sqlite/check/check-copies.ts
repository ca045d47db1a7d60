/** The look-up table of near-duplicate texts against the texts. */

import { textBandsOf } from '../../../text/min-hash.ts';
import type { Connection } from '../connection.ts';
import { type Fault, faultsOf } from './fault.ts';

interface NumberedText {
  readonly number: number;
  readonly id: string;
  readonly text: string;
}

/** Finds texts whose bands aren't entered, bands of no text, and groups of one. */
export function* checkCopies({ $client: client }: Connection): Generator<Fault> {
  const fault = faultsOf('copies');
  const texts = client.prepare<[], NumberedText>(
    `SELECT number, articles.id, text FROM text_numbers JOIN articles ON articles.id = article_id`,
  );
  const has = client
    .prepare<[number, number], number>('SELECT 1 FROM text_bands WHERE band = ? AND number = ?')
    .pluck();
  let entered = 0;
  for (const { number, id, text } of texts.all()) {
    const bands = textBandsOf(text);
    entered += bands.length;
    const missing = bands.filter((band) => has.get(band, number) === undefined).length;
    if (missing > 0) yield fault(`article ${id}`, `${missing} of its bands aren't entered`);
  }
  const rows = client.prepare<[], number>('SELECT count(*) FROM text_bands').pluck().get() ?? 0;
  if (rows > entered) yield fault('table text_bands', `${rows - entered} rows belong to no text`);
  const alone = client
    .prepare<[], string>(
      `SELECT id FROM articles WHERE text_group IS NOT NULL GROUP BY text_group HAVING count(*) = 1`,
    )
    .pluck();
  for (const id of alone.iterate()) yield fault(`article ${id}`, 'it is alone in its group');
}
