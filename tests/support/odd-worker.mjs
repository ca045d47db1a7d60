/** A worker that does what no worker should, as the document's text tells it. */

export default async function work(job) {
  const wish = job.kind === 'feed' ? job.text : (job.document.text ?? '');
  switch (wish) {
    case 'hang':
      for (;;);
    case 'die':
      return process.exit(3);
    case 'hoard': {
      const hoard = [];
      for (;;) hoard.push(new Array(100_000).fill(wish));
    }
    case 'throw':
      throw new RangeError('a fault of ours');
    default:
      return { value: { articles: [], quotes: [], id: wish } };
  }
}
