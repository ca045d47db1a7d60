/** Health: alive, and ready. */

import { z } from 'zod';

/** The process answers. */
export const Health = z
  .strictObject({ status: z.literal('ok') })
  .meta({ id: 'Health', description: 'The server is there.', examples: [{ status: 'ok' }] });

/** Whether the store answers. */
export const Readiness = z
  .strictObject({
    status: z
      .enum(['ready', 'not_ready'])
      .meta({ id: 'ReadinessStatus', description: 'Ready when the store answers.' }),
    version: z.string().describe('The version of the program.'),
  })
  .meta({
    id: 'Readiness',
    description: 'Whether the server can do its work.',
    examples: [{ status: 'ready', version: '0.1.0' }],
  });
