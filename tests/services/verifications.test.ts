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
