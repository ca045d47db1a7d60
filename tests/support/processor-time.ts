/** Processor time of this process, where other programs shouldn't count: the clock tells how busy the machine is. */

/** Gives the milliseconds that passed since `process.cpuUsage()` gave `begun`. */
export function processorMsSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
