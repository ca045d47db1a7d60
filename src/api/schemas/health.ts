/** Health: alive, and ready. */

import { z } from 'zod';
import type { Services } from '../../services/services.ts';

/** The process answers. */
export const Health = z
  .strictObject({
    status: z.enum(['ok']).meta({ id: 'HealthStatus', description: 'It is there.' }),
  })
  .meta({ id: 'Health', description: 'The server is there.', examples: [{ status: 'ok' }] });

/** Whether the store answers. */
export const Readiness = z
  .strictObject({
    status: z
      .enum(['ready', 'not_ready'])
      .meta({ id: 'ReadinessStatus', description: 'Ready when the store answers.' }),
    store: z.enum(['writable', 'busy', 'full', 'unwritable', 'damaged', 'closed']).meta({
      id: 'StoreState',
      description:
        '`writable`: all is well; `busy`: another program has been writing; `full`: the disk is; `unwritable`: the file is read-only, was moved, or the disk fails; `damaged`: restore a backup; `closed`: the server is stopping.',
    }) satisfies z.ZodType<Awaited<ReturnType<Services['condition']>>['state']>,
    version: z.string().describe('The version of the program.'),
  })
  .meta({
    id: 'Readiness',
    description: 'Whether the server can do its work.',
    examples: [{ status: 'ready', version: '0.2.0', store: 'writable' }],
  });

/** Measurements, as Prometheus reads them. */
export const MetricsText = z.string().meta({
  id: 'MetricsText',
  description: 'Lines of Prometheus’ text format.',
  examples: ['# TYPE onrecord_documents_waiting gauge\nonrecord_documents_waiting 0\n'],
});
