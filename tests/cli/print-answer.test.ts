/** Answers printed for people. */

import { expect, test } from 'vitest';
import { printAnswer } from '../../src/cli/print-answer.ts';
import type { AnswerView } from '../../src/services/answer-view.ts';
import type { QuoteView } from '../../src/services/views.ts';

const quote: QuoteView = {
  id: 'q1',
  type: 'direct',
  speechAct: 'statement',
  text: 'The pier will open in May, and the night boats will run from the first day on, come rain or storm.',
  content: [{ start: 1, end: 98, text: '' }],
  quoted: [],
  cue: null,
  context: { before: '', after: '' },
  speaker: {
    id: 's1',
    name: 'Ana Brandt',
    description: null,
    kind: 'person',
    role: 'harbour master',
    affiliation: null,
    mention: null,
    linkConfidence: 1,
  },
  coSpeakers: [],
  saidTo: 'reporters',
  medium: null,
  via: null,
  saidOn: { date: '2025-03-03', precision: 'day', basis: 'on Monday' },
  confidence: 0.934,
  rule: 'attribution/test',
  within: null,
  status: 'shown',
  isCorrected: false,
  engine: null,
  article: {
    id: 'a1',
    externalId: 'pier',
    headline: 'Pier to open',
    outlet: 'Coast Courier',
    publishedAt: '2025-03-04',
    precision: 'day',
    url: 'https://courier.example/pier',
  },
  link: 'https://courier.example/pier#:~:text=The%20pier',
};

const answerOf = (given: Partial<AnswerView>): AnswerView => ({
  question: 'what has Ana Brandt said about the pier',
  interpretation: {
    speakers: [{ id: 's1', name: 'Ana Brandt', confidence: 1, role: null }],
    otherSpeakers: [],
    excluded: [],
    venue: null,
    place: null,
    order: 'best',
    overridden: [],
    askedName: 'Ana Brandt',
    topic: ['pier'],
    expandedWith: [],
    from: null,
    to: null,
    kind: 'said',
  },
  items: [],
  empty: null,
  truncated: false,
  nextCursor: null,
  ...given,
});
const itemOf = (given: Partial<QuoteView>): AnswerView['items'][number] => ({
  quote: { ...quote, ...given },
  statement: { id: 'q1', quotes: [] },
  match: { where: ['content'], highlights: [], because: [] },
});
const plain = { colour: false };

test('an answer names words, speaker with role, time, outlet, headline, place and link', () => {
  expect(printAnswer(answerOf({ items: [itemOf({})] }), plain)).toBe(
    `Understood as: said by Ana Brandt; on pier.

1. “The pier will open in May, and the night boats will run from the first day on, come rain or
   storm.”
   — Ana Brandt, harbour master · to reporters · said 3 March 2025 (“on Monday”)
   Coast Courier · 4 March 2025 · “Pier to open” · characters 1–98 of pier · confidence 93 %
   https://courier.example/pier#:~:text=The%20pier
`,
  );
});

test('the article is named by the sender’s id, else by its headline, else by the id in the store', () => {
  const place = (given: Partial<QuoteView['article']>) =>
    printAnswer(answerOf({ items: [itemOf({ article: { ...quote.article, ...given } })] }), plain);
  expect(place({ externalId: null })).toContain('characters 1–98 · ');
  expect(place({ externalId: null, headline: null })).toContain('characters 1–98 of article a1');
});

test('a name that nobody bears is repeated as it was asked for', () => {
  const { interpretation } = answerOf({});
  const asked = {
    ...interpretation,
    speakers: [],
    otherSpeakers: [],
    excluded: [],
    venue: null,
    place: null,
    order: 'best' as const,
    overridden: [],
    askedName: 'Anna Brand',
  };
  expect(printAnswer(answerOf({ interpretation: asked }), plain)).toContain(
    'said by “Anna Brand”;',
  );
});

test('no confidence is printed as certainty', () => {
  expect(printAnswer(answerOf({ items: [itemOf({ confidence: 0.9997 })] }), plain)).toContain(
    'confidence 99 %',
  );
});

test('words that are not all verbatim stand without quotation marks', () => {
  const printed = printAnswer(
    answerOf({ items: [itemOf({ type: 'indirect', text: 'it opens' })] }),
    plain,
  );
  expect(printed).toContain('1. it opens');
});

test('who is not named is described, and what is not known is said', () => {
  const printed = printAnswer(
    answerOf({
      items: [
        itemOf({
          speechAct: 'denial',
          speaker: quote.speaker && {
            ...quote.speaker,
            id: null,
            name: null,
            role: null,
            description: 'a senior official',
          },
          article: { ...quote.article, outlet: null, publishedAt: null },
        }),
      ],
    }),
    plain,
  );
  expect(printed).toMatch(/\[denial\].*— a senior official.*outlet unknown · date unknown/su);
});

test('an empty answer says why and what to try', () => {
  const empty = {
    reason: 'nothing_on_topic',
    removedBy: [],
    message: 'Nothing on it.',
    suggestions: ['the bridge'],
  } as const;
  const printed = printAnswer(
    answerOf({ empty: { ...empty, removedBy: [], suggestions: ['the bridge'] } }),
    plain,
  );
  expect(printed).toMatch(/Nothing found: Nothing on it\.\nTry:\n {2}- the bridge/u);
});

test('an answer whose own words do not name the topic says why it is one', () => {
  const because = ['“pier” stands in the text around the quote.'];
  const printed = (where: AnswerView['items'][number]['match']['where']) =>
    printAnswer(
      answerOf({ items: [{ ...itemOf({}), match: { where, highlights: [], because } }] }),
      plain,
    );
  expect(printed(['context'])).toContain('\n   “pier” stands in the text around the quote.\n');
  expect(printed(['content', 'context'])).not.toContain('around the quote');
});

test('other outlets of the same statement and further answers are mentioned', () => {
  const other = { ...quote, article: { ...quote.article, outlet: 'Inland Gazette' } };
  const item = { ...itemOf({}), statement: { id: 'q1', quotes: [other, other] } };
  const printed = printAnswer(answerOf({ items: [item], truncated: true }), plain);
  expect(printed).toMatch(/Also in Inland Gazette\n/u);
  expect(printed).toMatch(/There are more/u);
});

test('text from outside cannot drive the terminal', () => {
  const printed = printAnswer(
    answerOf({ items: [itemOf({ text: 'a\u001B[31mred\u202Eback\u0007\nnext' })] }),
    plain,
  );
  expect(printed).toContain('a\uFFFD[31mred\uFFFDback\uFFFD next');
});

test('colour is there when asked for', () => {
  expect(printAnswer(answerOf({ items: [itemOf({})] }), { colour: true })).toContain('\u001B[1m');
});
