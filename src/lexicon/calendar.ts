/**
 * Names of weekdays and months: capitalised, but nobody's name. Closed class of English. MIT.
 */

/** In full, lower case, Sunday first. */
export const WEEKDAY_NAMES: readonly string[] =
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** In full, lower case. */
export const CALENDAR_NAMES: ReadonlySet<string> = new Set([
  ...WEEKDAY_NAMES,
  ...'january february march april may june july august september october november december'.split(
    ' ',
  ),
]);

/** Days told from the day of printing. */
export const RELATIVE_DAYS: ReadonlySet<string> = new Set([
  'today',
  'yesterday',
  'tomorrow',
  'tonight',
]);

/** As dates are written, in order. */
export const MONTH_NAMES: readonly string[] =
  `January February March April May June July August September October November December`.split(
    ' ',
  );
