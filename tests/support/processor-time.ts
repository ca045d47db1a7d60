/** Processor time of this process, for tests that something grows with its input and no faster: other programs don't count. */

/** Gives the milliseconds that passed since `process.cpuUsage()` gave `begun`. */
export function processorMsSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
