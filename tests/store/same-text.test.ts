/** Telling copies from other stories, over a table that is made the same each time. */

import { expect, test } from 'vitest';
import { matchSpeakers } from '../../src/engine/index.ts';
import { isSameText } from '../../src/store/same-text.ts';
import { textBandsOf } from '../../src/text/min-hash.ts';
import { shinglesOf } from '../../src/text/shingles.ts';
import { newArticle, newPage } from '../support/new-page.ts';
import { openMemoryStore } from '../support/open-store.ts';
import { EDITS, makeEvent, randomFrom, writeStory } from '../support/stories.ts';

const STORIES = 60;

/** As the store does it: a shared band, then the comparison of the texts. */
function isFound(a: string, b: string): boolean {
  const bands = new Set(textBandsOf(a));
  return textBandsOf(b).some((band) => bands.has(band)) && isSameText(shinglesOf(a), shinglesOf(b));
}

test('finds copies and leaves other stories on the same event apart', () => {
  const random = randomFrom(7);
  let [found, copies, mistaken, others] = [0, 0, 0, 0];
  for (let at = 0; at < STORIES; at++) {
    const event = makeEvent(random);
    const story = writeStory(random, event);
    const text = story.join('\n\n');
    for (const edit of Object.values(EDITS)) {
      copies++;
      if (isFound(text, edit(story, random).join('\n\n'))) found++;
    }
    for (let other = 0; other < 4; other++) {
      others++;
      if (isFound(text, writeStory(random, event).join('\n\n'))) mistaken++;
    }
  }
  const [recall, precision] = [found / copies, found / (found + mistaken)];
  process.stderr.write(
    `copies: recall ${recall.toFixed(3)} of ${copies}, precision ${precision.toFixed(3)} beside ${others} other stories\n`,
  );
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(precision).toBeGreaterThanOrEqual(0.99);
});

test('a short text has no bands, and nothing is like an empty one', () => {
  expect(textBandsOf('Markets closed higher on Monday.')).toEqual([]);
  expect(isSameText(shinglesOf(''), shinglesOf(''))).toBe(false);
});

test('bands of all numbers differ and fit into a double', () => {
  const bands = textBandsOf(writeStory(randomFrom(1), makeEvent(randomFrom(2))).join(' '));
  expect(new Set(bands).size).toBe(30);
  expect(bands.every((band) => Number.isSafeInteger(band) && band >= 0)).toBe(true);
});

test('the store groups copies, whatever came first, and lets go of what is changed or taken down', async () => {
  const store = await openMemoryStore();
  const random = randomFrom(3);
  const story = writeStory(random, makeEvent(random));
  const save = async (outlet: string, text: string, publishedAt: string) => {
    const article = newArticle(text, [], { outlet, publishedAt });
    const [saved] = await store.savePage(newPage([article], { externalId: outlet }), matchSpeakers);
    return saved?.id ?? '';
  };
  const cut = await save('North Star', story.slice(0, 8).join('\n\n'), '2025-03-05');
  const alone = await save(
    'Elsewhere',
    writeStory(random, makeEvent(random)).join('\n\n'),
    '2025-03-04',
  );
  const whole = await save('Port Wire', story.join('\n\n'), '2025-03-04');
  const third = await save('South Star', ['SOUTH —', ...story].join('\n\n'), '2025-03-06');
  const idsOf = async (id: string) =>
    (await store.listCopies(id, 100)).map((article) => article.id);
  expect(await idsOf(cut)).toEqual([whole, cut, third]);
  expect(await idsOf(alone)).toEqual([alone]);
  await save('North Star', writeStory(random, makeEvent(random)).join('\n\n'), '2025-03-05');
  expect(await idsOf(whole)).toEqual([whole, third]);
  expect((await store.findArticle(cut))?.textGroup).toBeNull();
  const why = { reason: 'test', removedBy: null, removedAt: '2025-03-07T00:00:00Z' };
  await store.takeDown(third, why, matchSpeakers);
  expect((await store.findArticle(whole))?.textGroup).toBeNull();
});
