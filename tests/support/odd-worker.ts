/** A worker that does what no worker should, as the document's text tells it. */

import type { ExtractionJob, JobResult } from '../../src/services/extractor.ts';

export default async function work(job: ExtractionJob): Promise<JobResult> {
  const wish = job.kind === 'feed' ? job.text : (job.document.text ?? '');
  switch (wish) {
    case 'hang':
      for (;;);
    case 'die':
      return process.exit(3);
    case 'hoard': {
      const hoard: string[][] = [];
      for (;;) hoard.push(new Array<string>(100_000).fill(wish));
    }
    case 'throw':
      throw new RangeError('a fault of ours');
    default:
      return { value: { articles: [], quotes: [], id: wish } };
  }
}
