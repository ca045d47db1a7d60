/** The clock of every process and thread. */

/** Now, as RFC 3339 in UTC, to the second. */
export const currentTime = (): string => `${new Date().toISOString().slice(0, 19)}Z`;
