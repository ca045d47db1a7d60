/** Names as they are compared when scored. */

/** Lower case, without diacritics; everything that is no letter or digit parts words, apostrophes too. */
export function plainName(name: string | null): string {
  return (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Says whether the words of `name` stand in `text` one after another; an empty name stands nowhere. */
export function standsIn(name: string, text: string): boolean {
  return name !== '' && ` ${plainName(text)} `.includes(` ${name} `);
}
