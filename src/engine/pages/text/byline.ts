/** Bylines: who wrote it. */

/** The writer that a line names, without "By"; null when it is no byline: "By HPN Staff", "Ann Lee, Courts Reporter". */
export function readByline(line: string): string | null {
  if (line.length > MAX_BYLINE) return null;
  const led = LED.exec(line)?.[1];
  if (led !== undefined) return cutTail(led);
  const isSigned = SIGNED.test(line) && !/[.!?:]$/u.test(line);
  return isSigned ? cutTail(line) : (RUN_TOGETHER.exec(line)?.[1] ?? null);
}

const MAX_BYLINE = 140;

/** "By Ann Lee", "Written by ANN LEE | Updated"; not "By Friday the bridge was gone." */
const LED =
  /^(?:(?:written |reported |story |words |text |posted |from )?by|author|authors|byline|reporter)\s?:?\s+((?:\p{Lu}|the |our |a staff)[^!?:;"“”]{1,100}[^.!?:;"“”,]|\p{Lu}\p{L}{1,30})\.?$/iu;

const SIGNED =
  /^\p{Lu}[\p{L}.’'\-]{0,30}(?: [\p{L}.’'\-]{1,30}){0,4}, (?:[\p{L}&\-]{1,20} ){0,4}(?:reporter|correspondent|editor|writer|staff|bureau|desk|columnist|contributor|photographer|producer|chief|agency|agencies)(?: (?:in|at|for) [\p{L} ]{2,30})?$/iu;

/** "Ann Lee Transport correspondent", as name and desk run together where a page is copied. */
const RUN_TOGETHER =
  /^(\p{Lu}[\p{L}.’'\-]{1,30}(?: \p{Lu}[\p{L}.’'\-]{1,30}){1,2}?),? (?:\p{Lu}{1,3}|\p{Lu}\p{Ll}{2,20})(?: (?:&|\p{Ll}{3,14}))? (?:correspondent|reporter|editor|columnist)$/u;

/** "Ann Lee May 9, 2025", as markup runs together. */
const DATE_BEHIND =
  /,? (?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d.{0,40}$/iu;

/** Drops what is printed behind the name: "| Senior Editor", " · 4 min read". */
function cutTail(byline: string): string | null {
  const name = (byline.split(/[|·•]/u)[0] ?? '').replace(DATE_BEHIND, '').trim();
  const words = name.split(/\s+/u);
  const named = words.filter((word) => /^[\p{Lu}(]/u.test(word)).length;
  return named > 0 && named * 2 >= words.length && words.length <= 16 ? name : null;
}
