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

/** One turn a line. */
const turns = (...lines: string[]): string => lines.join('\n\n');

test.each<[string, string, string]>([
  [
    'transcript',
    'labels with offices, and stage directions',
    turns(
      'JANE DOE, HOST: Good evening.',
      '(BEGIN VIDEO CLIP)',
      'TORVALD NESS, CHAIR, HARBOUR BOARD: We have patched it.',
      'DOE: That was Torvald Ness.',
      'NESS: It was.',
      'DUYF: It sinks.',
    ),
  ],
  [
    'transcript',
    'a briefing with unnamed askers',
    turns(
      'MR. NESS: A short statement.',
      'Q    Will tolls rise?',
      'MR. NESS: They will.',
      'Q    By how much?',
    ),
  ],
  [
    'transcript',
    'a debate with seats and parties',
    turns(
      'Mr Torvald Ness (Vardholm North) (Coast): I beg to move.',
      'Hanneke Duyf (Brakel) (Ind): Will he give way?',
      'Mr Ness: I will not.',
      'Mr Speaker: Order.',
      'Hanneke Duyf: I am grateful.',
    ),
  ],
  [
    'transcript',
    'a debate with times',
    turns(
      'The CHAIR (Ms Okafor): We come to the tolls.',
      'Mr NESS (Vardholm) (14:02): I rise to speak.',
      'Mr NESS: Point of order.',
      'Senator DUYF (Brakel) (14:05): I rise to oppose.',
      'The CHAIR: There is no point of order.',
    ),
  ],
  [
    'interview',
    'names in full',
    turns(
      'Skerry Bulletin: Why?',
      'Torvald Ness: It sinks.',
      'Skerry Bulletin: And?',
      'Torvald Ness: Tolls.',
    ),
  ],
  [
    'interview',
    'questions alone with labels',
    turns(
      'Q: Why now?',
      'It sinks.',
      'Q: And the money?',
      'From tolls.',
      'Q: Who leaves?',
      'Some.',
    ),
  ],
  [
    'article',
    'headings with colons',
    turns('The plan: tolls.', 'The cost: more.', 'The time: now.', 'The end: near.'),
  ],
  ['press_release', 'a service', `VARDHOLM--(BUSINESS WIRE)--${PROSE}`],
  ['press_release', 'another', `VARDHOLM, Norland, May 12, 2025 /PRNewswire/ -- ${PROSE}`],
  ['press_release', 'an embargo', `EMBARGOED UNTIL 12 MAY 2025\n\n${PROSE}`],
  ['press_release', 'notes', `${PROSE}\n\nNotes to editors\n\n1. The board runs the harbour.`],
  ['press_release', 'an old mark', `${PROSE}\n\n-30-`],
  [
    'press_release',
    'what the house says of itself, and whom to ask',
    `The board today announced new tolls.\n\n${PROSE}\n\nAbout the Harbour Board\nIt runs the harbour.\n\nContact:\nOda Fjellvang`,
  ],
  ['article', 'an announcement alone', `The board today announced new tolls.\n\n${PROSE}`],
  ['wire', 'an agency in small letters', `Nairobi, 12 May (dpa) – ${PROSE}`],
  ['wire', 'editors', `${PROSE}\n\nReporting by Oda Fjellvang; Editing by Pim van Eck`],
  ['wire', 'a syndicated feed', `${PROSE}\n\n(This story is published from a syndicated feed.)`],
  ['wire', 'a credit in the last line', `${PROSE} - Reuters`],
  ['article', 'a writer in the last line', `${PROSE} - Ann Lee`],
  [
    'live_blog',
    'ages of entries',
    `Harbour tolls: live updates\n\n2 min ago\n\n${PROSE}\n\n12 min ago\n\n${PROSE}\n\n1 hr 5 min ago\n\n${PROSE}`,
  ],
])('%s: %s', (kind, _name, text) => {
  expect(readPage(pageOf({ text })).articles.map((article) => article.kind)).toEqual([kind]);
});

test.each([
  ['Mr Ness (Vardholm North): We will not pay.', null],
  ['Nairobi, 12 May (dpa) – Tolls will rise.', 'Nairobi, 12 May (dpa)'],
  ['VARDHOLM--(BUSINESS WIRE)--Tolls will rise.', 'VARDHOLM (BUSINESS WIRE)'],
  ['VARDHOLM, May 12 /PRNewswire/ -- Tolls will rise.', 'VARDHOLM, May 12 /PRNewswire/'],
])('dateline of %j', (text, dateline) => {
  expect(readPage(pageOf({ text })).articles[0]?.dateline).toBe(dateline);
});

test('a name with a dash under quoted words signs those, and begins no article', () => {
  const text = `Tolls to rise\n\n${PROSE}\n\n“Safe quays make safe boats.”\n— Hanneke Duyf, Minister for the Coast\n\nThe board meets in June.`;
  const { articles } = readPage(pageOf({ text }));
  const last = articles[0]?.blocks.at(-2);
  expect(articles).toHaveLength(1);
  expect(text.slice(last?.start, last?.end)).toBe('— Hanneke Duyf, Minister for the Coast');
});
