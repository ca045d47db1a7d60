/** Functions of ours that migrations use in SQL, to fill new columns from what is stored. */

import { findNotices } from '../../engine/pages/correction-notices.ts';
import { textBandsOf } from '../../text/min-hash.ts';
import type { Span } from '../../text/span.ts';
import { urlKey } from '../url-key.ts';
import { wordsHash } from '../words-hash.ts';
import type { Client } from './driver.ts';

/** Gives them to a connection. A migration that was released keeps calling them, so they stay. */
export function defineSqlFunctions(client: Client): void {
  const options = { deterministic: true, directOnly: true };
  client.function('onrecord_url_key', options, (url) => urlKey(url === null ? null : String(url)));
  client.function('onrecord_notices', options, (text) => JSON.stringify(findNotices(String(text))));
  client.function('onrecord_text_bands', options, (text) =>
    JSON.stringify(textBandsOf(String(text))),
  );
  client.function('onrecord_words_hash', options, (text, content) =>
    wordsHash(String(text), JSON.parse(String(content)) as Span[]),
  );
}
