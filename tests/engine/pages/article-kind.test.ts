/** What kind of journalism a text is, by its form. */

import { expect, test } from 'vitest';
import { readPage } from '../../../src/engine/pages/read-page.ts';
import { pageOf } from './invented.ts';

const PROSE =
  'Skippers in Vardholm will pay twice as much to moor from June, the harbour board decided on Monday.\n\n' +
  '“We have patched the north quay four times,” said Torvald Ness, who chairs the board.\n\nTwo boats have left.';

test.each<[string, string]>([
  ['article', PROSE],
  ['article', `VARDHOLM, May 12 — ${PROSE}`],
  ['article', `${PROSE}\n\n— Oda Fjellvang`],
  ['article', `${PROSE}\n\n(Additional reporting by Oda Fjellvang)`],
  ['wire', `NAIROBI, March 4 (Reuters) — ${PROSE}`],
  ['wire', `VARDHOLM (HPN) - ${PROSE}`],
  ['wire', `${PROSE}\n\n(With inputs from ANI)`],
  ['wire', `${PROSE}\n\nWith agency inputs`],
  ['wire', `${PROSE}\n\n— AP`],
  ['wire', `${PROSE}\n\n(PTI)`],
  ['press_release', `FOR IMMEDIATE RELEASE\n\n${PROSE}`],
  ['press_release', `Press Release\n\n${PROSE}`],
  ['press_release', `${PROSE}\n\n###`],
  ['press_release', `${PROSE}\n\nMedia contact: Oda Fjellvang, 555 0100`],
  ['article', `${PROSE}\n\nThe board will release its books. It made contact with the press.`],
  ['interview', `Q: Why now?\n\nA: The quay is old.\n\nQ: And the money?\n\nA: From the tolls.`],
  [
    'transcript',
    'NESS: We are done.\n\nDUYF: Not quite.\n\nOKAFOR: Who pays?\n\nNESS: You do.\n\nDUYF: We all do.',
  ],
  ['live_blog', `10:42 GMT\n\n${PROSE}\n\n10:15 GMT\n\n${PROSE}\n\n09:58 GMT\n\n${PROSE}`],
  ['article', `At 10:42 the board met.\n\n${PROSE}\n\n10:15\n\n${PROSE}`],
])('%s: %s', (kind, text) => {
  expect(readPage(pageOf({ text })).articles[0]?.kind).toBe(kind);
});
