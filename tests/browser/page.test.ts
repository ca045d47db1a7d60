/** The research page as people use it: by pointer and by keyboard, in light and dark, with hostile articles. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { correctingFlows } from './correcting-flows.ts';
import { keyFlows } from './key-flows.ts';
import { hasBrowser } from './launch-browser.ts';
import { lookFlows } from './look-flows.ts';
import { type OpenPage, openPage } from './open-page.ts';
import { readingFlows } from './reading-flows.ts';
import { type Samples, storeSamples } from './samples.ts';

// One file, so that all flows share a browser and a server: starting those takes longer than most flows.
describe.skipIf(!hasBrowser)('the research page', () => {
  let open: OpenPage;
  let samples: Samples;
  beforeAll(async () => {
    open = await openPage();
    samples = await storeSamples(open);
  });
  afterAll(() => open.close());

  readingFlows(
    () => open,
    () => samples,
  );
  correctingFlows(
    () => open,
    () => samples,
  );
  keyFlows(() => open);
  lookFlows(
    () => open,
    () => samples,
  );

  test('threw nothing in any flow, and broke no policy', () => {
    expect(open.errors).toEqual([]);
  });
});
