/** The load of the services as gauges and counters. Names follow Prometheus' "Metric and label naming". */

import { Gauge, type Registry } from 'prom-client';
import type { Load } from '../../services/load.ts';

/** Each with what it says, and how it is read off the load. */
const GAUGES: readonly (readonly [name: string, help: string, (load: Load) => number])[] = [
  [
    'onrecord_documents_waiting',
    'Documents that wait for a thread, imports among them.',
    ({ extraction }) => extraction.waiting,
  ],
  [
    'onrecord_documents_running',
    'Documents that are worked on.',
    ({ extraction }) => extraction.running,
  ],
  [
    'onrecord_documents_done_total',
    'Documents worked on since the start.',
    ({ extraction }) => extraction.done,
  ],
  [
    'onrecord_documents_failed_total',
    'Documents given up since the start: too slow, too large, or a thread that ended.',
    ({ extraction }) => extraction.failed,
  ],
  [
    'onrecord_characters_done_total',
    'Characters of text or HTML worked on since the start.',
    ({ extraction }) => extraction.characters,
  ],
  [
    'onrecord_reads_waiting',
    'Reads that wait for a thread of the store.',
    ({ threads }) => threads?.readsWaiting ?? 0,
  ],
  [
    'onrecord_reads_running',
    'Reads that a thread of the store works on.',
    ({ threads }) => threads?.readsRunning ?? 0,
  ],
  [
    'onrecord_reads_done_total',
    'Reads done in threads since the start.',
    ({ threads }) => threads?.readsDone ?? 0,
  ],
  [
    'onrecord_reads_failed_total',
    'Reads given up since the start: too slow, too large, or a thread that ended.',
    ({ threads }) => threads?.readsFailed ?? 0,
  ],
  [
    'onrecord_writes_waiting',
    'Writes that wait for the one that is under way.',
    ({ threads }) => threads?.writesWaiting ?? 0,
  ],
  ['onrecord_database_bytes', 'Size of the database file.', ({ sizes }) => sizes.databaseBytes],
  ['onrecord_wal_bytes', 'Size of its write-ahead log.', ({ sizes }) => sizes.logBytes],
];

/** Gives what writes a load into the registry. */
export function showLoad(registry: Registry): (load: Load) => void {
  const shown = GAUGES.map(([name, help, read]) => ({
    gauge: new Gauge({ name, help, registers: [registry] }),
    read,
  }));
  return (load) => {
    for (const { gauge, read } of shown) gauge.set(read(load));
  };
}
