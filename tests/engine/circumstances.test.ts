/** To whom, through what, on which day and by way of whom something was said: whatever the sentence tells besides. */

import { expect, test } from 'vitest';
import { extract, type Quote } from '../../src/engine/index.ts';
import { pageOf } from './pages/invented.ts';

/** A Thursday. */
const PUBLISHED = '2026-03-05';

type Told = Partial<Pick<Quote, 'saidTo' | 'medium' | 'via'>> & { readonly saidOn?: string | null };

const ROWS: readonly (readonly [text: string, told: Told])[] = [
  ['Ann Lee told reporters the weir would hold.', { saidTo: 'reporters' }],
  ['“It will hold,” Ann Lee said to the board.', { saidTo: 'board' }],
  ['Ann Lee tells a different story: “It will fall.”', { saidTo: null }],
  ['Ann Lee told the truth: “It fell.”', { saidTo: null }],
  ['Ann Lee said in a statement that the weir would hold.', { medium: 'statement' }],
  ['Ann Lee said on X that the weir would hold.', { medium: 'X' }],
  ['Ann Lee said on Truth Social that the weir would hold.', { medium: 'Truth Social' }],
  ['In an email seen by the Courier, Ann Lee told staff to “burn it”.', { medium: 'email' }],
  ['“It will hold,” Ann Lee said, as quoted by Norland Radio.', { via: 'Norland Radio' }],
  ['Norland Radio quoted Ann Lee as saying the weir would hold.', { via: 'Norland Radio' }],
  ['“It will hold,” Ann Lee was quoted by the Courier as saying.', { via: 'Courier' }],
  ['“It will hold,” Ann Lee told Radio 4’s Today programme.', { saidOn: null }],
  ['“It will hold,” Ann Lee said on Radio 4.', { medium: 'Radio 4' }],
  ['The weir will close, Ann Lee said on Wednesday, citing rising costs.', { via: null }],
  ['Ann Lee said on Tuesday that the weir would hold.', { saidOn: '2026-03-03' }],
  ['“It will hold,” Ann Lee said on Wednesday.', { saidOn: '2026-03-04' }],
  ['On Monday, Ann Lee said the weir would hold.', { saidOn: '2026-03-02' }],
  ['The weir, which Ann Lee has called “a wonder”, opens on Friday.', { saidOn: null }],
  ['Ann Lee said the weir would open on Friday.', { saidOn: null }],
];

test.each(ROWS)('%s', (text, told) => {
  const [quote] = extract(pageOf({ text, publishedAt: PUBLISHED })).quotes;
  expect(quote).toMatchObject({
    ...told,
    ...('saidOn' in told && {
      saidOn:
        told.saidOn === null ? null : (expect.objectContaining({ date: told.saidOn }) as unknown),
    }),
  });
});
