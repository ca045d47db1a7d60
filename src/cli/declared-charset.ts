/** The character encoding that a page's own first bytes declare. */

/** A WHATWG label from `<meta charset>`, `<meta http-equiv>` or an XML declaration; null without one that is known. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const label = META.exec(head)?.[1] ?? XML.exec(head)?.[1];
  const known = label === undefined ? null : knownEncoding(label);
  // A declaration that could be read as bytes isn't in UTF-16 (HTML Living Standard, 13.2.3.2).
  return known !== null && known.startsWith('utf-16') ? 'utf-8' : known;
}

/** The name that the Encoding Standard gives for a label; null for one it doesn't know. */
export function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    // Not a failure: a made-up label is as good as none.
    return null;
  }
}

/** Pages put it at the very head; templates with long comments somewhat later. */
const HEAD_BYTES = 8192;

const META = /<meta\s[^>]{0,200}?charset\s{0,3}=\s{0,3}["']?\s{0,3}([\w.:\-]{2,40})/iu;
const XML = /^\s{0,100}<\?xml\s[^>]{0,100}?encoding\s{0,3}=\s{0,3}["']([\w.:\-]{2,40})/iu;
