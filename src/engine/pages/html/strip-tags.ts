/** Text of markup too wild for a tree: tags dropped in one pass. */

/** Drops tags, scripts, styles and comments; block tags become line breaks. Linear, for any input. */
export function stripTags(html: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      parts.push(html.slice(at));
      break;
    }
    if (open > at) parts.push(html.slice(at, open));
    const name = TAG.exec(html.slice(open, open + 24))?.[1]?.toLowerCase();
    if (name === undefined) {
      parts.push('<');
      at = open + 1;
      continue;
    }
    const close = html.indexOf('>', open);
    // Nothing closes any tag from here on.
    if (close < 0) break;
    at = close + 1;
    if (SILENT.has(name)) {
      const end = findEnd(html, name, at);
      if (end < 0) break;
      at = end;
    } else if (!INLINE.has(name) && parts.at(-1) !== '\n\n') parts.push('\n\n');
  }
  return parts
    .join('')
    .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/gu, (entity) => ENTITIES[entity] ?? entity);
}

const TAG = /^<[/!?]?([a-z][a-z\d]{0,15}|--)/iu;

const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'textarea', '--']);

const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code em font i mark q s small span strong sub sup time u wbr'.split(' '),
);

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

/** Behind the end tag; −1 when it never comes, which ends the text. */
function findEnd(html: string, name: string, from: number): number {
  const mark = name === '--' ? '-->' : `</${name}`;
  const lower = html.indexOf(mark, from);
  const end = lower < 0 ? html.indexOf(mark.toUpperCase(), from) : lower;
  const close = end < 0 ? -1 : html.indexOf('>', end);
  return close < 0 ? -1 : close + 1;
}
