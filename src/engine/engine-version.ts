/** The version of the engine: each quote carries the one that made it. */

/**
 * To be raised with every change of weights or rules that changes what is found, so that `onrecord reextract`
 * reads stored articles anew: date of the change, and a number for several on one day.
 */
export const ENGINE_VERSION = '2026-11-28.9';
