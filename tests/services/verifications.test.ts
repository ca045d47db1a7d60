/** Checks of somebody's words: a table of verdicts, and properties that hold for any text. */

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { matchSpeakers } from '../../src/engine/index.ts';
import {
  MOST_CHECKED,
  type VerificationService,
  verificationService,
} from '../../src/services/verifications.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { newArticle, newPage } from '../support/new-page.ts';

const BRANDT =
  'The northern bridge will not close before April, and the ferry will run every night until the deck is safe';
const CLARKE = 'Nobody in this council has read the report on the harbour dredging contract';
const BETWEEN = 'Engineers found deep cracks in eleven of the old steel girders';

describe('verifications', () => {
  let service: VerificationService;

  beforeAll(async () => {
    const store = await openSqliteStore({ file: ':memory:' });
    const text = `“${BRANDT},” said Ana Brandt. ${BETWEEN}. “${CLARKE},” said Boris Clarke.`;
    const quotes = [
      { said: BRANDT, by: 'Ana Brandt' },
      { said: CLARKE, by: 'Boris Clarke' },
    ];
    await store.savePage(newPage([newArticle(text, quotes)]), matchSpeakers);
    service = verificationService({ store });
    return () => store.close();
  });

  test.each<[verdict: string, text: string, speaker: string | undefined]>([
    ['exact', BRANDT, 'Ana Brandt'],
    ['exact', BRANDT, undefined],
    ['exact', `“${BRANDT.toUpperCase()}…”`, 'Brandt'],
    ['exact', BRANDT.replace('northern', 'nothern'), 'Ana Brandt'],
    ['exact', BRANDT.replace('the ferry', '[the] ferry'), 'Ana Brandt'],
    ['partial', 'the ferry will run every night', 'Ana Brandt'],
    ['partial', 'The northern bridge will not close … until the deck is safe', 'Ana Brandt'],
    ['altered', BRANDT.replace('every night', 'every morning'), 'Ana Brandt'],
    ['altered', 'The northern bridge will close before April', 'Ana Brandt'],
    ['altered', 'bridge will close before April', undefined],
    ['other_speaker', CLARKE, 'Ana Brandt'],
    ['other_speaker', CLARKE, 'Zoltan Quux'],
    ['not_found', 'The tunnel under the river was my idea from the beginning', 'Ana Brandt'],
    ['not_found', BETWEEN, 'Ana Brandt'],
    ['not_found', 'zyzzyva', undefined],
  ])('%s: %s (%s)', async (verdict, text, speaker) => {
    const checked = await service.verify({ text, speaker });
    expect(checked.verdict).toBe(verdict);
    expect(checked.evidence.length > 0 || verdict === 'not_found').toBe(true);
  });

  test('shows what is missing, what differs, and where it stands outside of quotes', async () => {
    const partial = await service.verify({ text: 'the ferry will run every night' });
    expect(partial.evidence[0]?.missing).toEqual([
      'The northern bridge will not close before April, and',
      'until the deck is safe',
    ]);
    const altered = await service.verify({ text: BRANDT.replace('April', 'May') });
    expect(altered.evidence[0]?.diff.filter(({ op }) => op !== 'same')).toEqual([
      { op: 'removed', text: 'April' },
      { op: 'added', text: 'May' },
    ]);
    const printed = await service.verify({ text: BETWEEN.toLowerCase() });
    expect(printed.evidence).toMatchObject([{ how: 'in_text', passage: BETWEEN }]);
  });

  test.each([
    ['too long', 'x'.repeat(MOST_CHECKED + 1)],
    ['100 kB', 'word '.repeat(20_000)],
    ['no words', '“…” — [!]'],
    ['nothing', ''],
  ])('refuses a text that is %s', async (_, text) => {
    await expect(service.verify({ text })).rejects.toMatchObject({ code: 'invalid_request' });
  });

  test('any stretch of a quote is found there, however it is dressed', async () => {
    const words = CLARKE.split(' ');
    const dress = fc.constantFrom(
      (text: string) => `“${text}”`,
      (text: string) => text.toUpperCase(),
      (text: string) => `… ${text} …`,
      (text: string) => text.replace(' the ', ' [the] '),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.nat(words.length - 5),
        fc.integer({ min: 5, max: 12 }),
        dress,
        async (start, length, put) => {
          const text = put(words.slice(start, start + length).join(' '));
          const { verdict } = await service.verify({ text, speaker: 'Boris Clarke' });
          // "Nobody" before the stretch turns it around.
          expect(start > 0 ? ['partial', 'altered'] : ['exact', 'partial']).toContain(verdict);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('answers any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
        const checked = await service.verify({
          text: `a${text}`,
          speaker: text.slice(0, 20) || 'x',
        });
        expect(checked.confidence).toBeGreaterThanOrEqual(0);
        expect(checked.confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 150 },
    );
  });
});

describe('what isn’t plainly one stored statement', () => {
  const DRAWER = 'There is no hidden drawer';
  const LOOKED = 'I have looked, and so have the auditors';
  const FOUND = 'Nothing was found in eleven years';
  const KNEE = 'My knee is better than my balance at the bank';
  const HARD = 'Parking the horsebox is the hard part';
  const text = `“${DRAWER},” Vera Obradi told the council. “${LOOKED}. ${FOUND}.” “${KNEE},” said Tom Orsk. “${HARD}.”
Denis Marr denied that the port had secret stocks of fuel. Vera Obradi said the port had secret stocks of grain.
Ivo Lenz did not say the crane was safe. “Fortune is a player as well,” said Ivo Lenz. “We are hiring again.”`;
  const [denied, grain] = [
    'the port had secret stocks of fuel',
    'the port had secret stocks of grain',
  ];
  const quotes = [
    { said: DRAWER, by: 'Vera Obradi' },
    { said: LOOKED, by: 'Vera Obradi' },
    { said: FOUND, by: 'Vera Obradi' },
    { said: KNEE, by: 'Tom Orsk' },
    { said: HARD, by: 'Tom Orsk' },
    { said: denied, by: 'Denis Marr', speechAct: 'denial', type: 'indirect' },
    { said: grain, by: 'Vera Obradi', type: 'indirect' },
    { said: 'the crane was safe', by: 'Ivo Lenz', speechAct: 'negation', type: 'indirect' },
    { said: 'Fortune is a player as well', by: 'Ivo Lenz' },
    { said: 'We are hiring again', by: 'Ivo Lenz' },
  ] as const;
  let service: VerificationService;

  beforeAll(async () => {
    const store = await openSqliteStore({ file: ':memory:' });
    await store.savePage(newPage([newArticle(text, quotes)]), matchSpeakers);
    const later = `“I admit that ${denied}, as ${grain},” said Ivo Lenz.`;
    const admitted = [{ said: `I admit that ${denied}, as ${grain}`, by: 'Ivo Lenz' }];
    await store.savePage(newPage([newArticle(later, admitted)]), matchSpeakers);
    service = verificationService({ store });
    return () => store.close();
  });

  test.each([
    [denied, 'Denis Marr', 'exact', /exactly these words, which Denis Marr denied\.$/u],
    [`“${denied}”`, undefined, 'partial', /has these words, and more: see what is missing\.$/u],
    [denied, 'Tom Orsk', 'other_speaker', /somebody else’s\.$/u],
    ['the crane was safe', 'Lenz', 'exact', /, which Ivo Lenz did not say\.$/u],
    [grain, 'Obradi', 'exact', /exactly these words\.$/u],
  ])('%s (%s) is told as what it is', async (claim, speaker, verdict, message) => {
    const checked = await service.verify({ text: claim, speaker });
    expect(checked).toMatchObject({ verdict, message: expect.stringMatching(message) as unknown });
  });

  test.each<
    [claim: string, verdict: string, quotes: readonly string[], missing: readonly string[]]
  >([
    [`${DRAWER}. ${LOOKED}.`, 'exact', [DRAWER, LOOKED], []],
    [`“${DRAWER} … ${LOOKED}”`, 'exact', [DRAWER, LOOKED], []],
    [`${DRAWER}. ${LOOKED}. ${FOUND}.`, 'exact', [DRAWER, LOOKED, FOUND], []],
    [`${DRAWER} … ${FOUND}`, 'partial', [DRAWER, LOOKED, FOUND], [LOOKED]],
    [`${KNEE}. ${HARD}.`, 'exact', [KNEE, HARD], []],
    [`${KNEE} ... Parking the horsebox`, 'partial', [KNEE, HARD], ['is the hard part']],
    [`${KNEE}. ${HARD.replace('hard', 'easy')}.`, 'altered', [KNEE, HARD], ['hard']],
  ])('%s: %s, in neighbouring quotes', async (claim, verdict, joined, missing) => {
    const checked = await service.verify({ text: claim });
    const [best] = checked.evidence;
    expect(checked.verdict).toBe(verdict);
    expect([best?.quote, ...(best?.continued ?? [])].map((quote) => quote?.text)).toEqual(joined);
    expect(best?.missing).toEqual(missing);
  });

  test.each([
    ['Fortune is a plyer as well', 'exact'],
    ['We are hiring agian', 'exact'],
    ['Fortune', 'partial'],
    ['Fortuna', 'partial'],
    ['Zythum', 'not_found'],
  ])('%s: %s', async (claim, verdict) => {
    expect((await service.verify({ text: claim })).verdict).toBe(verdict);
  });
});
