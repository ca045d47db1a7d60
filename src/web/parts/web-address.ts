/** Which addresses may become links. */

/** The address if it is http or https, else null: `javascript:` and the like never become links. */
export function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? address : null;
}
