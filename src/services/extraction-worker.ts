/** What runs in a worker thread: one job at a time, as on any other thread. */

import { type ExtractionJob, type JobResult, runJob } from './extractor.ts';
import { readFeed } from './read-feed.ts';

/** Does one job; the pool calls it. */
export default async function work(job: ExtractionJob): Promise<JobResult> {
  return runJob(job, async () => readFeed);
}
