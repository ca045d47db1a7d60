/** Text that people type: blanks around it don't count, and there must be something else. */

import { z } from 'zod';

/** Text of at most so many characters, without the blanks around it. */
export const filledText = (most: number) =>
  z.string().regex(/\S/u, { error: 'must not be empty', abort: true }).trim().min(1).max(most);
