/** Dates in addresses: "https://courier.example/2025/05/12/ferry". */

import { type Dated, UNDATED } from './dated.ts';
import { parseIsoDate } from './iso-date.ts';

/** The day that an address names in its path; `UNDATED` without one. */
export function readUrlDate(url: string | null): Dated {
  const match = url === null ? null : PATH_DATE.exec(url.slice(0, MAX_URL));
  if (match === null) return UNDATED;
  const [, year = '', , month = '', day = ''] = match;
  const number = /^\d+$/u.test(month) ? month : String(MONTHS.indexOf(month.toLowerCase()) / 3 + 1);
  return parseIsoDate(`${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`) ?? UNDATED;
}

const MAX_URL = 2048;

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** "/2025/05/12/", "/2025-05-12-", "/2025/may/12/"; not "/2025/05/". */
const PATH_DATE =
  /\/((?:19|20)\d\d)([/\-])(0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\2([0-3]?\d)(?=[/\-_.?#]|$)/iu;
