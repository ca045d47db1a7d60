/** What runs in a worker thread: one job at a time, as on any other thread. */

import { workerData } from 'piscina';
import { yieldToOthers } from '../threads/yield-to-others.ts';
import { type ExtractionJob, type JobResult, runJob } from './extractor.ts';
import { readFeed } from './read-feed.ts';

if ((workerData as { yields: boolean } | undefined)?.yields) yieldToOthers();

/** Does one job; the pool calls it. */
export default async function work(job: ExtractionJob): Promise<JobResult> {
  return runJob(job, async () => readFeed);
}
